import { type DayRange, russianDay } from '../core/day.ts';
import { defineRule } from './rule.ts';

export const ambiguousDate = defineRule<{ words: string; readings: DayRange[] }>({
  id: 'ambiguous-date',
  severity: 'warning',
  summary: { ru: 'Срок можно прочесть по-разному', en: 'A time that can be read in two ways' },
  explanation: {
    ru: 'Слова подходят к двум разным срокам, обычно потому, что не назван год, а план длится дольше года. karta не выбирает сама: допишите год.',
    en: 'The words fit two different times, mostly because no year is named and the plan is longer than a year. karta does not choose: add the year.',
  },
  example: {
    wrong:
      'period: {from: 01.04.2022, to: 31.05.2023}\nactivities:\n  - {title: Беседы, when: апрель}',
    right:
      'period: {from: 01.04.2022, to: 31.05.2023}\nactivities:\n  - {title: Беседы, when: апрель 2023}',
  },
  message: {
    ru: ({ words, readings }) =>
      `«${words}» можно понять по-разному: ${readings.map(days).join(' или ')}; допишите год`,
    en: ({ words, readings }) =>
      `“${words}” can be read in two ways: ${readings.map(days).join(' or ')}; add the year`,
  },
  *check({ dateProblems }) {
    for (const { rule, words, at, candidates } of dateProblems) {
      if (rule === 'ambiguous-date')
        yield { at, data: { words, readings: [...(candidates ?? [])] } };
    }
  },
});

function days({ from, to }: DayRange): string {
  return from === to ? russianDay(from) : `${russianDay(from)}–${russianDay(to)}`;
}
