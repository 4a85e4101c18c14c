import { type DayRange, monthOf, yearOf } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import { sayDayRange, sayFromTill, sayMonth, sayYearNumber } from '../../say-day-range.ts';
import { type AskedPeriod, plainlyNamed } from './asked-period.ts';

/** «с 1 по 28 сентября 2022 г.» */
export function nameDays(days: DayRange): AskedPeriod {
  return plainlyNamed(days, sayFromTill(days));
}

/** «неделя с 7 по 13 ноября 2022 г.» */
export function nameWeek(days: DayRange): AskedPeriod {
  const { ru } = sayFromTill(days);
  return plainlyNamed(days, { ru: `неделя ${ru}`, en: `week ${sayDayRange(days).en}` });
}

/** «ноябрь 2022 г.», «октябрь – декабрь 2022 г.» */
export function nameMonths({ from, to }: DayRange): AskedPeriod {
  const last = sayMonthOfYear(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return plainlyNamed({ from, to }, last);
  const first = yearOf(from) === yearOf(to) ? sayMonth(monthOf(from)) : sayMonthOfYear(from);
  const name = { ru: `${first.ru} – ${last.ru}`, en: `${first.en} – ${last.en}` };
  return plainlyNamed({ from, to }, name);
}

/** «4 квартал 2022 г. (октябрь – декабрь)»: many take a quarter for a term, so its months are told. */
export function nameQuarter(days: DayRange): AskedPeriod {
  const number = Math.ceil(monthOf(days.from) / 3);
  const year = sayYearNumber(yearOf(days.from));
  return nameWithMonths(days, { ru: `${number} квартал ${year.ru}`, en: `Q${number} ${year.en}` });
}

/** «2022 год» */
export function nameYear(days: DayRange): AskedPeriod {
  const year = yearOf(days.from);
  return plainlyNamed(days, { ru: `${year} год`, en: String(year) });
}

/** A title, and behind it the days in brackets: they differ between schools, or few know them. */
export function nameWithDays(range: DayRange, title: Text): AskedPeriod {
  return { range, title, name: inBrackets(title, sayDayRange(range)) };
}

/** The same with the months. */
export function nameWithMonths(range: DayRange, title: Text): AskedPeriod {
  const [first, last] = [sayMonth(monthOf(range.from)), sayMonth(monthOf(range.to))];
  const months = { ru: `${first.ru} – ${last.ru}`, en: `${first.en} – ${last.en}` };
  return { range, title, name: inBrackets(title, months) };
}

function sayMonthOfYear(day: string): Text {
  const [month, year] = [sayMonth(monthOf(day)), sayYearNumber(yearOf(day))];
  return { ru: `${month.ru} ${year.ru}`, en: `${month.en} ${year.en}` };
}

function inBrackets(title: Text, more: Text): Text {
  return { ru: `${title.ru} (${more.ru})`, en: `${title.en} (${more.en})` };
}
