import { inside } from '../core/location.ts';
import { knownCodes, nameCode } from './audit-codes.ts';
import { findRenumbering } from './find-renumbering.ts';
import { defineRule } from './rule.ts';

type Pair = { from: string; to: string; name: string };

interface Data {
  /** Cited code → the audit's code and its name. */
  mapping: Record<string, { code: string; name: string }>;
  /** Codes that stand in both files but mean different things: cited code → the audit's code meant. */
  falseMatches: Record<string, { code: string; name: string }>;
}

export const renumberedCodes = defineRule<Data>({
  id: 'renumbered-codes',
  severity: 'error',
  summary: {
    ru: 'Коды в дорожной карте взяты по номеру строки аудита, а не из столбца кодов',
    en: 'The roadmap numbers its codes by the rows of the audit instead of taking the audit’s codes',
  },
  explanation: {
    ru: 'Так бывает, когда в таблице аудита нумерация строк принята за коды: первая строка становится 1.1, вторая 2.1. Тогда даже код, который есть в обоих файлах, может означать разное. karta показывает всё соответствие сразу: замените коды по нему.',
    en: 'This happens when the row numbers of the audit’s table are taken for codes: the first row becomes 1.1, the second 2.1. Then even a code that stands in both files can mean two things. karta shows the whole mapping at once: replace the codes by it.',
  },
  example: {
    wrong: 'codes: ["1.1"]   # строка 1, первый параметр',
    right: 'codes: ["2.2"]   # код из аудита',
  },
  message: {
    ru: ({ mapping, falseMatches }) =>
      `Коды взяты по номерам строк аудита, а не из столбца кодов: замените ${list(mapping)}${orNothing(
        falseMatches,
        (pairs) =>
          `, а ещё ${pairs}, хотя ${many(falseMatches) ? 'такие коды' : 'такой код'} в аудите есть`,
      )}.`,
    en: ({ mapping, falseMatches }) =>
      `The codes are numbers of the audit's rows and not its codes: replace ${list(mapping)}${orNothing(
        falseMatches,
        (pairs) =>
          `, and also ${pairs}, though the audit has ${many(falseMatches) ? 'such codes' : 'such a code'}`,
      )}.`,
  },
  *check(plan) {
    const known = knownCodes(plan);
    const renumbering = known && findRenumbering(plan);
    if (!known || !renumbering) return;
    const [first] = renumbering.mapping;
    const place = plan.citations.find(({ code }) => code === first?.from);
    if (!first || !place) return;
    yield {
      at: place.at,
      data: {
        mapping: asRecord(renumbering.mapping),
        falseMatches: asRecord(renumbering.falseMatches),
      },
      related: [...renumbering.mapping, ...renumbering.falseMatches].flatMap(({ from, to }) => {
        const one = known.get(to);
        const named = one && nameCode(one);
        if (!one || !named) return [];
        const message = { ru: `${from} — это ${named.ru}`, en: `${from} is ${named.en}` };
        return [{ message, at: inside(one.at, 'code') }];
      }),
    };
  },
});

function asRecord(pairs: readonly Pair[]): Record<string, { code: string; name: string }> {
  return Object.fromEntries(pairs.map(({ from, to, name }) => [from, { code: to, name }]));
}

function list(pairs: Data['mapping']): string {
  return Object.entries(pairs)
    .map(([from, to]) => `${from} → ${to.code}`)
    .join(', ');
}

function many(pairs: Data['falseMatches']): boolean {
  return Object.keys(pairs).length > 1;
}

function orNothing(pairs: Data['falseMatches'], say: (pairs: string) => string): string {
  return Object.keys(pairs).length > 0 ? say(list(pairs)) : '';
}
