import type { Language, Text } from '../../src/core/text.ts';
import type { Lexicon } from '../../src/language/dates/lexicon.ts';
import type { DocsTable } from './docs-table.ts';
import { writeForms } from './word-forms.ts';

/** The rows that one table of words gives. */
export interface WordSection {
  words: object;
  rows(language: Language): readonly (readonly string[])[];
}

/** All words of a table in one row. */
export function together(words: Lexicon<unknown>, says: Text): WordSection {
  return byMeaning(words, () => says);
}

/** A row for each meaning; meanings that are called the same share one. */
export function byMeaning<Meaning>(
  words: Lexicon<Meaning>,
  says: (meaning: Meaning) => Text,
): WordSection {
  const phrases = [...words.values()].flat();
  return {
    words,
    rows: (language) => {
      const names = phrases.map(({ meaning }) => says(meaning)[language]);
      return [...new Set(names)].map((name) => {
        const called = phrases.filter((_, index) => names[index] === name);
        return [name, writeForms(called.map((phrase) => phrase.words))];
      });
    },
  };
}

/** Signs in one row. */
export function signs(all: ReadonlySet<string>, says: Text): WordSection {
  return {
    words: all,
    rows: (language) => [[says[language], [...all].map((sign) => `\`${sign}\``).join(' ')]],
  };
}

/** A table of sections one below the other. */
export function wordTable(
  head: Text<readonly string[]>,
  sections: readonly WordSection[],
): DocsTable {
  return { head, rows: (language) => sections.flatMap(({ rows }) => rows(language)) };
}
