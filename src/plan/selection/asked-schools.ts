import { withoutHidden } from '../../core/invisible-signs.ts';
import { foldLookAlikes } from '../../core/look-alikes.ts';
import type { Plan, School } from '../model.ts';
import { listAsked } from './list-asked.ts';
import { plainKey } from './plain-key.ts';

/** Which plans are asked for by their school, and the words that fit none. */
export interface AskedSchools {
  plans: Plan[];
  /** The schools' names, each once. */
  named: string[];
  missing: string[];
}

/**
 * The plans of the schools that are asked for: by their id, or by words of their name and municipality, in any order
 * and form of quotes. «Школа 12» may be any kind of school; «12» is not 112.
 */
export function schoolsAsked(plans: readonly Plan[], texts: readonly string[]): AskedSchools {
  const find = (text: string): Plan[] => plansOf(plans, text);
  const asked = listAsked(texts, (text) => find(text).length > 0);
  const found = new Set(asked.flatMap(find));
  const kept = plans.filter((plan) => found.has(plan));
  return {
    plans: kept,
    named: [...new Set(kept.map(({ school }) => school?.name ?? ''))],
    missing: asked.filter((text) => find(text).length === 0),
  };
}

function plansOf(plans: readonly Plan[], text: string): Plan[] {
  const id = plainKey(text);
  const byId = plans.filter(({ school }) => school?.id !== undefined && plainKey(school.id) === id);
  if (byId.length > 0) return byId;
  const all = wordsOf(text);
  const telling = all.filter((word) => !/^школ[аыеу]$/.test(word));
  const words = telling.length > 0 ? telling : all;
  return words.length === 0 ? [] : plans.filter(({ school }) => school && hasWords(school, words));
}

/** Every word that is asked for begins a word of the school, every number is one of its numbers. */
function hasWords({ name, municipality }: School, asked: readonly string[]): boolean {
  const own = wordsOf(`${name} ${municipality ?? ''}`);
  return asked.every((word) =>
    isNumber(word)
      ? own.includes(word)
      : own.some((one) => !isNumber(one) && foldLookAlikes(one).startsWith(foldLookAlikes(word))),
  );
}

/** Words and numbers, without the signs between them: «СОШ №12» has two. */
function wordsOf(text: string): string[] {
  const plain = withoutHidden(text).toLowerCase().replaceAll('ё', 'е');
  return plain.match(/\d+|[a-zа-я]+/g) ?? [];
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
