import { WEEKDAYS } from '../words/weekdays.ts';
import {
  atEnd,
  attempt,
  type Cursor,
  peek,
  spanFrom,
  takeKind,
  takePhrase,
  understand,
} from './cursor.ts';
import type { Entry } from './syntax.ts';
import { takeDue } from './take-due.ts';
import { takeLabel } from './take-label.ts';
import { takeSeparator } from './take-separator.ts';
import { takeStretch } from './take-stretch.ts';

/** A list of dates; nothing if there is not even one. */
export function takeEntries(cursor: Cursor): Entry[] | undefined {
  const entries: Entry[] = [];
  takeKind(cursor, 'bullet') ?? takeKind(cursor, 'dash');
  let entry = takeEntry(cursor, 1, 'comma');
  while (entry) {
    entries.push(entry);
    entry = attempt(cursor, () => {
      const parted = takeSeparator(cursor);
      return atEnd(cursor) ? undefined : takeEntry(cursor, entries.length + 1, parted);
    });
  }
  return entries.length > 0 ? entries : undefined;
}

function takeEntry(cursor: Cursor, place: number, parted: Entry['parted']): Entry | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const label = takeLabel(cursor, place);
    if (label) understand(cursor);
    const isNumber = peek(cursor)?.kind === 'number';
    const before = isNumber ? undefined : takeWeekdayBefore(cursor);
    const time = (isNumber ? undefined : takeDue(cursor)) ?? takeStretch(cursor);
    if (!time || (before && !isDay(time))) return undefined;
    if (time.kind === 'due' || time.to.unit !== 'bare') understand(cursor);
    const weekday = before ?? (isDay(time) ? takeWeekdayBehind(cursor) : undefined);
    const entry = { label, time, parted, span: spanFrom(cursor, first) };
    return weekday ? { ...entry, weekdays: [weekday] } : entry;
  });
}

/** The «пятница» of «пятница, 13 октября». */
function takeWeekdayBefore(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    const weekday = takePhrase(cursor, WEEKDAYS);
    takeKind(cursor, 'comma');
    return weekday;
  });
}

/** The «пт» of «13 октября (пт)»; of «13 октября, пятница 20 октября» it belongs to what follows. */
function takeWeekdayBehind(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    takeKind(cursor, 'comma');
    const weekday = takePhrase(cursor, WEEKDAYS);
    takeKind(cursor, 'dot');
    const next = peek(cursor);
    return next === undefined || next.bracket || next.kind === 'comma' || next.kind === 'semicolon'
      ? weekday
      : undefined;
  });
}

function isDay(time: Entry['time']): boolean {
  return time.kind === 'stretch' && time.from === time.to && time.from.unit === 'day';
}
