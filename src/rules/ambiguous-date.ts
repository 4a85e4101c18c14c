import type { DayRange } from '../core/day.ts';
import { defineRule } from './rule.ts';
import { sayDays } from './say-days.ts';

export const ambiguousDate = defineRule<{ words: string; readings: DayRange[] }>({
  id: 'ambiguous-date',
  severity: 'warning',
  summary: { ru: 'Срок можно прочесть по-разному', en: 'A time that can be read in two ways' },
  explanation: {
    ru: 'Слова подходят к двум разным срокам: год не назван, а план длится дольше года, или неясно, входит ли в срок сам месяц («до октября»). karta не выбирает сама: допишите год или напишите даты целиком.',
    en: 'The words fit two different times: no year is named and the plan is longer than a year, or nobody can tell whether the month itself belongs to the time («до октября»). karta does not choose: add the year or write whole dates.',
  },
  example: {
    wrong:
      'period: {from: 01.04.2022, to: 31.05.2023}\nactivities:\n  - {title: Беседы, when: апрель}',
    right:
      'period: {from: 01.04.2022, to: 31.05.2023}\nactivities:\n  - {title: Беседы, when: апрель 2023}',
  },
  message: {
    ru: ({ words, readings }) =>
      `«${words}» можно понять по-разному: ${readings.map((one) => sayDays(one).ru).join(' или ')}; ${differByYear(readings) ? 'допишите год' : 'напишите даты целиком'}.`,
    en: ({ words, readings }) =>
      `“${words}” can be read in two ways: ${readings.map((one) => sayDays(one).en).join(' or ')}; ${differByYear(readings) ? 'add the year' : 'write whole dates'}.`,
  },
  *check({ dateProblems }) {
    for (const { rule, words, at, candidates } of dateProblems) {
      if (rule === 'ambiguous-date')
        yield { at, data: { words, readings: [...(candidates ?? [])] } };
    }
  },
});

/** Whether the readings begin on the same day of different years. */
function differByYear(readings: readonly DayRange[]): boolean {
  return new Set(readings.map(({ from }) => from.slice(4))).size === 1;
}
