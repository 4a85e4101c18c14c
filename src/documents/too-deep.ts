import type { Finding } from '../core/diagnostic.ts';
import { spotAt } from './spot.ts';

/** How many lists and groups of fields may stand one inside another; a plan needs about eight. */
export const MAX_DEPTH = 100;

/** The finding that the level after `MAX_DEPTH` begins at `offset`. */
export function tooDeep(file: string, text: string, offset: number): Finding {
  return {
    rule: 'too-deep',
    severity: 'error',
    message: {
      ru: `Здесь начинается уже ${MAX_DEPTH + 1}-й уровень вложенности, а можно не больше ${MAX_DEPTH}: проверьте, закрыты ли скобки и не растёт ли отступ с каждой строкой.`,
      en: `Level ${MAX_DEPTH + 1} of nesting begins here, and at most ${MAX_DEPTH} are allowed: check that brackets are closed and that the indentation does not grow with every line.`,
    },
    at: spotAt(file, text, offset, offset + 1),
    data: { maxDepth: MAX_DEPTH },
  };
}
