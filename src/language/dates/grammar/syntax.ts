import type { Span } from '../../../core/location.ts';
import type { Every, Undated } from '../../reading.ts';

/** A year as written: 2023 is a calendar year, 2022/2023 the school year that starts in 2022. */
export interface WrittenYear {
  start: number;
  school: boolean;
}

/** A part of a month: a third (декада; the last one ends with the month) or a week. */
export interface MonthPart {
  unit: 'decade' | 'week';
  number: number;
}

/** What a moment is called by, without its year. */
type MomentName =
  /** `short` if it looks rather like the code of a parameter (5.5) and only what stands beside it can help. */
  | { unit: 'day'; day: number; month: number; short?: true }
  | { unit: 'month'; month: number; part?: MonthPart }
  | { unit: 'quarter' | 'term' | 'half-year'; number: number }
  | { unit: 'break'; season: 'autumn' | 'winter' | 'spring' | 'summer' }
  /** A calendar year, or a school year that is not said to be one (2022/2023). */
  | { unit: 'year' }
  /** The lessons of a school year (учебный год). */
  | { unit: 'study-year' }
  /** The plan's whole period. */
  | { unit: 'period' }
  /** A number whose unit stands further on: the 12 of «12 и 19 октября», the I of «I и II квартал». */
  | { unit: 'bare'; number: number; word: boolean };

/** A day or a longer stretch of the calendar as it is named, with its year where that is written. */
export type Moment = MomentName & { year: WrittenYear | undefined; span: Span };

/** From one moment to another; both are the same object where only one is named. */
export interface Stretch {
  kind: 'stretch';
  from: Moment;
  to: Moment;
}

/** A deadline. `unclear`: if `by` is longer than a day, nobody can say whether it belongs to the time allowed. */
export interface Due {
  kind: 'due';
  by: Moment;
  edge: 'inclusive' | 'unclear';
}

/** An item of a list of dates. */
export interface Entry {
  label: string | undefined;
  time: Stretch | Due;
  /** What stands between it and the item before: a comma or «и», another sign or a new line, only a blank. */
  parted: 'comma' | 'line' | 'blank';
  span: Span;
}

/** What a date text says, as written and not yet placed in the calendar. */
export type Cell =
  | { kind: 'entries'; entries: readonly Entry[] }
  | { kind: 'recurrence'; every: Every; within: Stretch | undefined }
  | { kind: 'undated'; reason: Undated };
