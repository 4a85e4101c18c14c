import type { Day, DayRange } from '../../core/day.ts';

/** Days that a school gives a name to: a term, a break, a day off. */
export interface NamedDays extends DayRange {
  name: string | undefined;
}

/** What a school says of its calendar; all real days, and ranges that don't overlap others of their kind. */
export interface CalendarSettings {
  week?: 5 | 6;
  /** Lessons of the school year in which it begins. */
  studyYear?: DayRange;
  terms?: readonly NamedDays[];
  breaks?: readonly NamedDays[];
  daysOff?: readonly NamedDays[];
  workingDays?: readonly Day[];
}
