import { type Day, monthOf, yearOf } from '../../core/day.ts';
import { count } from '../../language/count.ts';
import { planningYears } from '../../language/dates/planning-period.ts';
import { readWhen } from '../../language/dates/read-when.ts';
import { recommendedCalendar } from '../../plan/calendar/school-calendar.ts';
import type { RoadmapFile } from '../../schema/types.ts';
import type { Remark } from '../remark.ts';
import { findDays } from './find-days.ts';
import { daysOfPeriod } from './period-of-days.ts';

/** A period that nobody has named. */
export interface GuessedPeriod {
  period: RoadmapFile['period'];
  /** Says that it is a guess, and what it rests on. */
  remarks: readonly Remark[];
}

/** In the dative, behind «по». */
const DATES = { ru: ['дате', 'датам', 'датам'], en: ['date', 'dates'] } as const;
const JUNE = 6;

/**
 * Guesses a plan's period by the dates with a year in its texts: the school year of most of them, or the calendar year
 * if it alone holds them all. Without such dates it is the school year that the day of approval lies in.
 */
export function guessPeriod(texts: readonly string[], approved?: Day): GuessedPeriod | undefined {
  const days = texts.flatMap(daysIn);
  if (days.length > 0) return guessByDays(days);
  return approved === undefined ? undefined : guessByApproval(approved);
}

/** First and last days that a text names with their years. */
function daysIn(text: string): Day[] {
  const reading = readWhen(text, { period: undefined, calendar: recommendedCalendar });
  if (reading.kind === 'dated')
    return reading.occurrences.flatMap(({ start, end }) =>
      start && start !== end ? [start, end] : [end],
    );
  return findDays(text).flatMap(({ day }) => day ?? []);
}

function guessByDays(days: readonly Day[]): GuessedPeriod {
  const byYears = new Map<string, Day[]>();
  for (const day of days) {
    const name = planningYears(day);
    byYears.set(name, [...(byYears.get(name) ?? []), day]);
  }
  const [most = '', own = []] =
    [...byYears].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? 1 : -1))[0] ?? [];
  const years = new Set(days.map(yearOf));
  const [year = 0] = years;
  const isCalendarYear = years.size === 1 && byYears.size > 1 && spansYear(days);
  const period = isCalendarYear ? String(year) : most;
  const bounds = daysOfPeriod(period);
  const outside = days.filter((day) => bounds && (day < bounds.from || day > bounds.to)).length;
  return sayGuess(period, isCalendarYear ? days.length : own.length, outside);
}

/** From January to autumn: a school's spring and the next autumn are more than one school year. */
function spansYear(days: readonly Day[]): boolean {
  const months = days.map(monthOf);
  return Math.min(...months) < JUNE - 2 && Math.max(...months) > JUNE + 3;
}

function sayGuess(period: string, inside: number, outside: number): GuessedPeriod {
  const all = inside + outside;
  const of = outside > 0 ? { ru: ` из ${all}`, en: ` out of ${all}` } : { ru: '', en: '' };
  const message = {
    ru: `Срок плана в документе не назван, записан ${period} по ${count(inside, DATES, 'ru')}${of.ru}: проверьте period.`,
    en: `The document doesn't name the period of the plan, ${period} is written by ${count(inside, DATES, 'en')}${of.en}: check period.`,
  };
  return { period, remarks: [{ kind: 'doubt', message }] };
}

function guessByApproval(approved: Day): GuessedPeriod {
  const period = planningYears(approved);
  const message = {
    ru: `Срок плана в документе не назван, записан ${period} по дате утверждения: проверьте period.`,
    en: `The document doesn't name the period of the plan, ${period} is written by the date of approval: check period.`,
  };
  return { period, remarks: [{ kind: 'doubt', message }] };
}
