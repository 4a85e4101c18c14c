import { DECLENSIONS, SHORTEST_DECLINED } from './words/declensions.ts';

/** A word of the tables: what all its forms begin with, and the endings that they may have. */
export interface DeclinedWord {
  /** As the table has it. */
  written: string;
  /** The first of its forms, mostly the nominative singular. */
  word: string;
  stem: string;
  endings: ReadonlySet<string>;
}

/** No ending is longer than this. */
export const LONGEST_ENDING = 5;

const NONE = endingsOf('-');
const declensions = new Map(
  DECLENSIONS.flatMap(([ending, endings]) =>
    ending.split(' ').map((one) => [one, endingsOf(endings)] as const),
  ),
);
const LONGEST_DICTIONARY_ENDING = 2;

/** Reads a word of a table, with its endings in brackets or else declined by how it ends. */
export function declineWord(written: string): DeclinedWord {
  const [stem = '', endings] = written.split(/[[\]]/u);
  if (endings !== undefined) {
    const own = endingsOf(endings);
    return { written, word: stem + ([...own][0] ?? ''), stem, endings: own };
  }
  if (stem.length >= SHORTEST_DECLINED) {
    for (let length = LONGEST_DICTIONARY_ENDING; length > 0; length -= 1) {
      const ending = stem.slice(-length);
      const found = declensions.get(ending);
      if (!found) continue;
      const kept = found.has('') && length === 1 && isConsonant(ending);
      return { written, word: stem, stem: kept ? stem : stem.slice(0, -length), endings: found };
    }
  }
  return { written, word: stem, stem, endings: NONE };
}

/** The words of a phrase of a table; hyphens and quotation marks part words as blanks do. */
export function wordsOfPhrase(phrase: string): string[] {
  return phrase.match(/\d+|[а-яa-z]+(?:\[[^\]]*\])?/g) ?? [];
}

function isConsonant(letter: string): boolean {
  return !/[аеиоуыэюяьй]/u.test(letter);
}

function endingsOf(endings: string): ReadonlySet<string> {
  return new Set(endings.split(' ').map((ending) => (ending === '-' ? '' : ending)));
}
