import { parseCell } from '../../language/dates/grammar/parse-cell.ts';
import { readWhen } from '../../language/dates/read-when.ts';
import { recommendedCalendar } from '../../plan/calendar/school-calendar.ts';
import type { WhenEntry } from '../../schema/types.ts';
import type { Line } from '../block.ts';
import { findItems, groupLines, textOf } from './find-items.ts';

/** When, in the words of the cell: in one text if it is read so, else one for each line that is read by itself. */
export function readWhenLines(lines: readonly Line[]): WhenEntry | undefined {
  const whole = textOf(lines);
  if (whole === '') return undefined;
  const apart = apartLines(lines);
  if (apart) return apart;
  if (isRead(whole)) return whole;
  if (SCHEDULE.test(whole)) return { by: whole };
  const ways = [
    lines.filter(({ text }) => text !== '').map(({ text }) => text),
    groupLines(lines).map(textOf),
    findItems(lines)?.items ?? [],
  ];
  const read = ways.find((texts) => texts.length > 1 && texts.every(isRead));
  const isNothingLost = read !== undefined && textOf(read.map((text) => ({ text }))) === whole;
  return isNothingLost ? [...read] : whole;
}

/** «График заседаний РМО» tells where the days stand. */
const SCHEDULE = /^(?:график|план|расписание|циклограмма)(?![а-яё])/i;

/**
 * Lines that together would be read as other days than each by itself: «октябрь 2022 г.», «ежемесячно». Undefined where
 * they say the same, or where one goes on with the one above.
 */
function apartLines(lines: readonly Line[]): string[] | undefined {
  const texts = lines.flatMap(({ text }) => text || []);
  if (texts.length < 2 || texts.length > MOST_TIMES || texts.some(isOpenTime)) return undefined;
  const each = texts.map(daysOf);
  const days = each.flatMap((one) => one ?? []);
  if (each.includes(undefined)) return undefined;
  const whole = daysOf(texts.join(' '));
  return JSON.stringify(days) === JSON.stringify(whole) ? undefined : texts;
}

/** Nobody writes more times into a cell. */
const MOST_TIMES = 100;

/** Whether a text may be a part of the time above or below it only. */
function isOpenTime(text: string): boolean {
  const isFrom = /^(?:с|со|от|начиная)\s/i.test(text) && !/\s(?:по|до)\s|[-–—]/i.test(text);
  return (
    isFrom ||
    /^(?:по|и|или|[-–—,(])(?![а-яё])/i.test(text) ||
    /[-–—,(]$|\s(?:и|с|по|до)$/i.test(text)
  );
}

/** The days that a text names by itself, years and all; undefined where it names none or something else too. */
function daysOf(text: string): object[] | undefined {
  if (!/\d{4}|\.\d{2}(?!\d)/.test(text)) return undefined;
  const reading = readWhen(text, { period: undefined, calendar: recommendedCalendar });
  if (reading.kind !== 'dated' || reading.notes) return undefined;
  return reading.occurrences.map(({ label, start, end }) => ({ label, start, end }));
}

function isRead(text: string): boolean {
  return !('unread' in parseCell(text));
}
