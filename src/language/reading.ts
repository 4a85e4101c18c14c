import type { Day, DayRange } from '../core/day.ts';
import type { Span } from '../core/location.ts';

/** How often something recurs; a term is a school term (четверть), a quarter a calendar one (квартал). */
export type Every = 'day' | 'week' | '2-week' | 'month' | 'term' | 'quarter' | 'half-year' | 'year';

/**
 * Why work has no date: `by-plan` — another plan or schedule holds it (по графику), `event` — it follows
 * an event or a request (после ВПР), `vague` — nobody says (по мере необходимости).
 */
export type Undated = 'by-plan' | 'event' | 'vague';

/** One time at which work is to be done. */
export interface Occurrence {
  /** As written: `1 этап`. */
  label?: string;
  /** Undefined for a due date, which has an end only. */
  start: Day | undefined;
  end: Day;
  /** It fills the plan's whole period or study year (в течение года), so it names no days of its own. */
  whole?: boolean;
  /** The words that say it, and where they stand; undefined where it does not come from a text. */
  words?: string;
  span?: Span;
  /** Its last day was written as a day: not «до конца октября», nor «октябрь». */
  exact?: true;
}

/** Work that recurs, not yet expanded into occurrences. */
export interface Recurrence {
  every: Every;
  /** How many of `every` lie between two times: 2 for «раз в два месяца»; 1 where undefined. */
  interval?: number;
  /** How often in each `every`: 3 for «три раза в год»; once where undefined. */
  times?: number;
  /** On which day of each `every` it falls due; its last day where undefined. */
  on?: RecurrenceDay;
  /** The days between which it recurs; the plan's period where undefined. */
  within?: DayRange;
  /** The terms are trimesters: «раз в триместр». */
  trimesters?: true;
}

/**
 * The day of each month («до 5 числа»; 31 is its last day), a week of each month (from its first Monday, -1 is the last), the days of each week (1 is Monday), or one weekday
 * of each month («последняя пятница месяца» has `nth` -1).
 */
export type RecurrenceDay =
  | { monthDay: number; due: boolean }
  | { week: number }
  | { weekdays: readonly number[] }
  | { weekday: number; nth: number };

/** What a date text says. Exactly one of the four ways holds: dates, a recurrence, no date, a problem. */
export type Reading =
  | { kind: 'dated'; occurrences: readonly Occurrence[]; notes?: readonly Note[] }
  | { kind: 'recurring'; recurrence: Recurrence; notes?: readonly Note[] }
  | { kind: 'undated'; reason: Undated }
  | { kind: 'unread'; problem: DateProblem };

/** Words beside the dates of a text that tell no dates themselves: «однократно», «в 14.00». */
export interface Note {
  words: string;
  span: Span;
}

/** Why a date text gives no dates. */
export interface DateProblem {
  rule: 'unread-date' | 'ambiguous-date' | 'impossible-date' | 'end-before-start' | 'no-period';
  /** The words at fault, as written. */
  words: string;
  /** Where they stand in the text. */
  span: Span;
  /** For `ambiguous-date`: the ways in which the words can be read. */
  candidates?: readonly DayRange[];
  /** The day that is none of the weekdays written beside it. */
  mismatch?: Day;
  /** The nearest word that the language has, in place of `words`: «октября» for «октбря». */
  suggestion?: string;
}

/** The time that a plan covers. */
export interface Period extends DayRange {
  kind: 'school-year' | 'calendar-year' | 'range';
}

/** What the words of a date text may refer to without saying it. */
export interface DateContext {
  /** The plan's period, which gives missing years; undefined if the plan names none. */
  period: Period | undefined;
  calendar: SchoolYearCalendar;
}

/** The parts of school years, each named by the calendar year in which it begins (2022 = 2022/2023). */
export interface SchoolYearCalendar {
  /** Lessons: 1 September to 31 May, unless the school says otherwise. */
  studyYear(startYear: number): DayRange;
  /** The terms (четверти) in order; empty where they are unknown. */
  terms(startYear: number): readonly DayRange[];
  /** The trimesters in order; absent or empty where they are unknown. */
  trimesters?(startYear: number): readonly DayRange[];
  /** The breaks (каникулы) of the year; absent or without a season where they are unknown. */
  breaks?(startYear: number): readonly SchoolBreak[];
}

/** A break between terms, or after the last one. */
export interface SchoolBreak extends DayRange {
  season: 'autumn' | 'winter' | 'spring' | 'summer';
}
