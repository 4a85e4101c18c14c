import { type Day, type DayRange, russianDay } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import { sayWeekday } from '../language/say-weekday.ts';
import { sayDays } from './days/say-days.ts';
import { defineRule } from './rule.ts';

interface Data {
  words: string;
  readings: DayRange[];
  /** The day that is none of the weekdays written beside it. */
  mismatch?: Day;
}

export const ambiguousDate = defineRule<Data>({
  id: 'ambiguous-date',
  severity: 'warning',
  summary: { ru: 'Срок можно прочесть по-разному', en: 'A time that can be read in two ways' },
  explanation: {
    ru: 'Слова подходят к двум разным срокам: год не назван, а план длится дольше года, или неясно, входит ли в срок сам месяц («до октября»), или у даты назван чужой день недели. karta не выбирает сама: допишите год или напишите даты целиком.',
    en: 'The words fit two different times: no year is named and the plan is longer than a year, or nobody can tell whether the month itself belongs to the time («до октября»), or the weekday is not that of the date. karta does not choose: add the year or write whole dates.',
  },
  example: {
    wrong:
      'period: {from: 01.04.2022, to: 31.05.2023}\nactivities:\n  - title: Беседы с родителями\n    when: апрель   # 2022 или 2023?',
    right:
      'period: {from: 01.04.2022, to: 31.05.2023}\nactivities:\n  - title: Беседы с родителями\n    when: апрель 2023',
  },
  message: {
    ru: ({ words, readings, mismatch }) =>
      mismatch
        ? `${russianDay(mismatch)} — ${sayWeekday(mismatch, 'ru')}, а день недели назван другой: исправьте его или дату.`
        : `«${words}» можно понять по-разному: ${readings.map((one) => sayDays(one).ru).join(' или ')}; ${ADVICE[adviceOn(readings)].ru}.`,
    en: ({ words, readings, mismatch }) =>
      mismatch
        ? `${russianDay(mismatch)} is a ${sayWeekday(mismatch, 'en')}, but another weekday is named: mend it or the date.`
        : `“${words}” can be read in two ways: ${readings.map((one) => sayDays(one).en).join(' or ')}; ${ADVICE[adviceOn(readings)].en}.`,
  },
  *check({ dateProblems }) {
    for (const { rule, words, at, candidates, mismatch } of dateProblems) {
      if (rule === 'ambiguous-date')
        yield {
          at,
          data: { words, readings: [...(candidates ?? [])], ...(mismatch && { mismatch }) },
        };
    }
  },
});

const ADVICE = {
  year: { ru: 'допишите год', en: 'add the year' },
  day: { ru: 'напишите дату целиком', en: 'write the whole date' },
  days: { ru: 'напишите первый и последний день', en: 'write the first and the last day' },
} as const satisfies Record<string, Text>;

/** A year is enough where the readings begin on the same day of different years. */
function adviceOn(readings: readonly DayRange[]): keyof typeof ADVICE {
  if (new Set(readings.map(({ from }) => from.slice(4))).size === 1) {
    return new Set(readings.map(({ from }) => from)).size > 1 ? 'year' : 'days';
  }
  return readings.every(({ from, to }) => from === to) ? 'day' : 'days';
}
