import type { Day } from '../core/day.ts';
import type { State } from '../core/state.ts';

/** One time at which work takes place or is due, as calendars hold it. */
export interface CalendarEvent {
  /** What makes it the same event in every file that karta writes: school, plan, activity, step, occurrence. */
  key: readonly string[];
  /** The same as `end` for a due date. */
  start: Day;
  /** The last day, itself included. */
  end: Day;
  /** It must be finished by its end, so people want to be reminded. */
  isDue: boolean;
  state: State;
  title: string;
  /** What else there is to know, one a line. */
  details: readonly string[];
  place: string | undefined;
  /** Who answers for it. */
  roles: readonly string[];
}
