import type { Finding } from '../core/diagnostic.ts';
import { fileSpot } from './spot.ts';

/** The largest file that is read, in bytes: about two hundred times the plan of a large school. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** The finding that a file is larger than `MAX_BYTES`. */
export function tooLarge(file: string): Finding {
  return {
    rule: 'too-large',
    severity: 'error',
    message: {
      ru: 'Файл больше 5 МБ, а план школы занимает в сотни раз меньше: проверьте, тот ли это файл, или разделите его на несколько.',
      en: 'The file is over 5 MB, hundreds of times larger than a school plan: check that it is the right file, or split it into several.',
    },
    at: fileSpot(file),
    data: { maxBytes: MAX_BYTES },
  };
}

/**
 * How many lines, texts and signs of YAML a file may have: about four thousand activities. Few bytes can
 * hold very many (`[[],[],[],`), and the exact parser spends a kilobyte on each.
 */
export const MAX_PIECES = 250_000;

/** The finding that a file has more than `MAX_PIECES`. */
export function tooMany(file: string): Finding {
  return {
    rule: 'too-large',
    severity: 'error',
    message: {
      ru: 'В файле слишком много строк и значений для плана школы: проверьте, тот ли это файл, или разделите его на несколько.',
      en: 'The file has too many lines and values for a school plan: check that it is the right file, or split it into several.',
    },
    at: fileSpot(file),
    data: { maxPieces: MAX_PIECES },
  };
}
