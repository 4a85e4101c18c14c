import type { DateContext, SchoolYearCalendar } from '../../reading.ts';

/** What a date text may refer to, and what its explanation may name as the source of dates. */
export interface ExplainContext extends DateContext {
  /** The calendar that most schools keep: dates that differ from it are the school's own. */
  usualCalendar?: SchoolYearCalendar;
}
