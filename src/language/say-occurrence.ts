import { endOfMonth, monthOf, russianDay, yearOf } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { Occurrence } from './reading.ts';
import { sayDayRange, sayMonth, sayYearNumber } from './say-day-range.ts';

/**
 * When something is to be done, as short as tables need it: «до 15.04.2022», «15.04.2022», «1–28 сентября 2022 г.»,
 * «1 сентября – 28 октября 2022 г.»; «сентябрь 2022 г.» for a whole month.
 */
export function sayOccurrence({ start, end }: Pick<Occurrence, 'start' | 'end'>): Text {
  const last = russianDay(end);
  if (start === undefined) return { ru: `до ${last}`, en: `by ${last}` };
  if (start === end) return { ru: last, en: last };
  if (!isWholeMonth(start, end)) return sayDayRange({ from: start, to: end });
  const [month, year] = [sayMonth(monthOf(end)), sayYearNumber(yearOf(end))];
  return { ru: `${month.ru} ${year.ru}`, en: `${month.en} ${year.en}` };
}

function isWholeMonth(start: string, end: string): boolean {
  const isFirst = start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7);
  return isFirst && end === endOfMonth(yearOf(end), monthOf(end));
}
