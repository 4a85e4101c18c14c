import type { Span } from '../../../core/location.ts';
import type { Undated } from '../../reading.ts';
import type { Rhythm } from '../words/recurrences.ts';

/** A year as written: 2023 is a calendar year, 2022/2023 the school year that starts in 2022. */
export interface WrittenYear {
  start: number;
  school: boolean;
}

/**
 * A part of a month: a third (декада; the last one ends with the month), a half, a week, or one of its
 * weekdays (1 is Monday). The number counts from 1; -1 is the last.
 */
export type MonthPart =
  | { unit: 'decade' | 'week' | 'half'; number: number }
  | { unit: 'weekday'; number: number; weekday: number };

export type SeasonName = 'autumn' | 'winter' | 'spring' | 'summer';

/** What a moment is called by, without its year. */
type MomentName =
  /** `short` if it looks rather like the code of a parameter (5.5) and only what stands beside it can help. */
  | { unit: 'day'; day: number; month: number; short?: true }
  | { unit: 'month'; month: number; part?: MonthPart }
  | { unit: 'quarter' | 'term' | 'trimester' | 'half-year'; number: number }
  | { unit: 'break' | 'season'; season: SeasonName }
  /** A calendar year, or a school year that is not said to be one (2022/2023). */
  | { unit: 'year' }
  /** The lessons of a school year (учебный год). */
  | { unit: 'study-year' }
  /** «Год» of «до конца года»: the school's or the calendar's. */
  | { unit: 'some-year' }
  /** The plan's whole period. */
  | { unit: 'period' }
  /** A number whose unit stands further on: the 12 of «12 и 19 октября», the I of «I и II квартал». */
  | { unit: 'bare'; number: number; word: boolean }
  /** An adjective that waits for its noun: the «осенние» of «осенние и весенние каникулы». */
  | { unit: 'bare-season'; season: SeasonName };

/**
 * A day or a longer stretch of the calendar as it is named, with its year where that is written. `unitFrom`: the
 * words further on that the unit, and the year if there is one, were taken from.
 */
export type Moment = MomentName & { year: WrittenYear | undefined; span: Span; unitFrom?: Span };

/** From one moment to another; both are the same object where only one is named. */
export interface Stretch {
  kind: 'stretch';
  from: Moment;
  to: Moment;
}

/**
 * A deadline. `start`: it is the first day of `by`. `unclear`: if `by` is longer than a day, nobody can say
 * whether it belongs to the time allowed.
 */
export interface Due {
  kind: 'due';
  by: Moment;
  edge: 'inclusive' | 'unclear' | 'start';
  /** It is the end of a part of the year: «по итогам 1 четверти». */
  atEnd?: true;
}

/** An item of a list of dates. */
export interface Entry {
  label: Span | undefined;
  /** The weekdays (1 is Monday) of which a single day is said to be one. */
  weekdays?: readonly number[];
  time: Stretch | Due;
  /** What stands between it and the item before: a comma or «и», another sign or a new line, only a blank. */
  parted: 'comma' | 'line' | 'blank';
  span: Span;
}

/** How often something recurs, and the days between which it does where they are named. */
export interface RecurrenceSyntax {
  kind: 'recurrence';
  rhythm: Rhythm;
  within: Stretch | Due | undefined;
  /** The words that say how often, without the days. */
  span: Span;
}

/** What a date text says, as written and not yet placed in the calendar. */
export type Cell =
  | { kind: 'entries'; entries: readonly Entry[] }
  | RecurrenceSyntax
  | { kind: 'undated'; reason: Undated; span: Span };

/** A cell and the words in it that tell no date. */
export interface ParsedCell {
  cell: Cell;
  notes: readonly Span[];
}
