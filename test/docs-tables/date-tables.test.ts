import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  cellsOfPlans,
  readCells,
  recurringCells,
  remarkedCells,
  unclearCells,
} from './date-cells.ts';
import { type DateExample, readExample } from './date-example.ts';
import { documentedWords } from './date-word-tables.ts';
import { refusals } from './refusals.ts';
import { tableNames } from './render-table.ts';

const WORDS = new URL('../../src/language/dates/words/', import.meta.url);

/** What the tables of words export that nobody writes, and why. */
const INTERNAL: Readonly<Record<string, string>> = {
  COUNTED_FORMS: 'forms of words of YEAR_PARTS and MONTH_PARTS, which tell a count from a place',
  TIME_WORDS: 'words of other tables, before which «после» is a day rather than an event',
  STRETCH_WORDS: 'words that are about time, so that they are never a remark; none is read alone',
  LARGE_ORDINAL: 'how numbers end that karta does not read: «до пятнадцатого»',
  ADJECTIVE_ENDING: 'how words end that may stand before a plan: «по утверждённому графику»',
  RATES: 'which numbers of RATE_UNITS have a name of their own; it holds no words',
};

const exported = await Promise.all(
  readdirSync(WORDS).map(
    async (file): Promise<Record<string, unknown>> => import(new URL(file, WORDS).href),
  ),
);

describe('each table of words', () => {
  test.each(exported.flatMap((tables) => Object.entries(tables)))(
    '%s is in the documentation, or nobody writes its words',
    (name, words) => {
      const isDocumented = documentedWords.has(words as object);
      expect(isDocumented ? 'documented' : INTERNAL[name]).toBeDefined();
      expect(isDocumented && name in INTERNAL).toBe(false);
    },
  );

  test('is found', () => expect(exported.length).toBeGreaterThan(5));
});

test.each(['docs/dates.md', 'docs/ru/daty.md'])('%s has all tables of dates', (page) => {
  const text = readFileSync(page, 'utf8');
  const missing = tableNames.filter(
    (name) => name.startsWith('date-') && !text.includes(`<!-- table: ${name} -->`),
  );
  expect(missing).toEqual([]);
});

describe('the examples of the pages', () => {
  const kindOf = (example: DateExample) => readExample(example).reading.kind;
  const read: DateExample[] = [
    ...Object.values(readCells)
      .flat()
      .map((cell) => ({ cell })),
    ...remarkedCells.map((cell) => ({ cell })),
    ...Object.values(cellsOfPlans).flat(),
    ...refusals.map(({ instead }) => ({ cell: instead })),
  ];

  test.each(read)('«$cell» is read', (example) => expect(kindOf(example)).not.toBe('unread'));

  test.each(recurringCells)('«%s» recurs', (cell) => expect(kindOf({ cell })).toBe('recurring'));

  test.each([...Object.values(unclearCells).flat(), ...refusals])(
    '«$cell» is not read',
    (example) => expect(kindOf(example)).toBe('unread'),
  );
});
