import { daysBetween } from '../../core/day.ts';
import type { CalendarEvent } from '../../report/calendar-event.ts';

/** When people are reminded. */
export interface Alarm {
  /** Seconds before what it relates to. */
  before: number;
  relatesTo: 'START' | 'END';
}

/** How many days before the last day. */
const DAYS_BEFORE = [7, 1];

/** Nobody wants to be woken at midnight. */
const MORNING = 9;

/**
 * In the morning of the days before the last day of work that is to be finished and still open; never before its
 * own first day, where it has one. In a calendar a whole day begins at midnight, and an event ends at the midnight
 * behind its last day: alarms of several days count from that end, those of one day from its beginning, which is
 * what every program understands.
 */
export function alarmsFor({ isDue, state, start, end }: CalendarEvent): Alarm[] {
  if (!isDue || isClosed(state)) return [];
  const length = daysBetween(start, end);
  if (length === 0) return DAYS_BEFORE.map((days) => alarm(days, 'START'));
  return DAYS_BEFORE.filter((days) => days <= length).map((days) => alarm(days + 1, 'END'));
}

/** Work that nobody is to be reminded of. */
function isClosed(state: CalendarEvent['state']): boolean {
  return state === 'done' || state === 'done-late' || state === 'cancelled';
}

function alarm(days: number, relatesTo: Alarm['relatesTo']): Alarm {
  return { before: (days * 24 - MORNING) * 3600, relatesTo };
}
