import dayjs from 'dayjs';

/** A calendar day without a time of day: `2022-09-01`. Days compare as texts do. */
export type Day = string;

/** Days from `from` to `to`, both included. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** The first and last years that karta takes for a school plan; others are surely slips. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** The day with these numbers, or undefined if there is no such day (31.02) or year. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const day = `${year}-${two(month)}-${two(date)}`;
  return isReal(day, month, date) ? day : undefined;
}

/** Reads `2022-09-01` or `01.09.2022` (also `1.9.2022`); undefined for all else and for impossible days. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/.exec(text.trim());
  if (!parts) return undefined;
  const [, isoYear, isoMonth, isoDate, date, month, year] = parts;
  return isoYear
    ? dayOf(Number(isoYear), Number(isoMonth), Number(isoDate))
    : dayOf(Number(year), Number(month), Number(date));
}

/** However many days somebody asks for, the year keeps to four digits. */
export function addDays(day: Day, days: number): Day {
  return dayAt(Math.min(timeOf(day) + days * DAY_LENGTH, LAST_TIME));
}

/** How many days `later` lies after `earlier`; negative if before. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_LENGTH);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7;
}

/** The month's last day. */
export function endOfMonth(year: number, month: number): Day {
  return dayAt(Date.UTC(year, month, 0));
}

/**
 * A weekday (1 is Monday) of a month by its place from 1, or the last one for -1. The fifth of a month that has
 * only four is a day beyond its end (2023-02-29), which whoever asks has to look out for.
 */
export function nthWeekday(month: DayRange, weekday: number, nth: number): Day {
  if (nth === -1) return addDays(month.to, -((weekdayOf(month.to) - weekday + 7) % 7));
  const date = 1 + ((weekday - weekdayOf(month.from) + 7) % 7) + 7 * (nth - 1);
  return `${month.from.slice(0, 8)}${two(date)}`;
}

/** `01.09.2022`, as Russian documents write it. */
export function russianDay(day: Day): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** The days in common, or undefined if there are none. */
export function overlap(a: DayRange, b: DayRange): DayRange | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/** Every month has 28 days, all but February 30. dayjs rolls 31 February over to 3 March: a day whose date becomes another is none. */
function isReal(day: Day, month: number, date: number): boolean {
  if (month < 1 || month > 12 || date < 1) return false;
  if (date <= 28 || (date <= 30 && month !== 2)) return true;
  return dayjs(day).date() === date;
}

/** In milliseconds. Days are reckoned in UTC, where all are equally long. */
const DAY_LENGTH = 86_400_000;
const LAST_TIME = Date.UTC(9999, 11, 31);

function timeOf(day: Day): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8)));
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
