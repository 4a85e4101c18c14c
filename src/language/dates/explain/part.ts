import type { Day } from '../../../core/day.ts';
import type { Span } from '../../../core/location.ts';
import type { Text } from '../../../core/text.ts';

/**
 * What words of a date text are. `link` are little words that only join others, `markup` remains of HTML, `unread`
 * words that were not understood, `clash` words that would be a time on their own but make none with the others,
 * `unused` those that may be understood but were not read because of such words.
 */
export type PartKind =
  | 'heading'
  | 'label'
  | 'deadline'
  | 'from'
  | 'till'
  | 'during'
  | 'inclusive'
  | 'and'
  | 'weekday'
  | 'day'
  | 'month'
  | 'year-part'
  | 'year'
  | 'whole'
  | 'recurrence'
  | 'undated'
  | 'note'
  | 'link'
  | 'markup'
  | 'unread'
  | 'clash'
  | 'unused';

/** Some words of a date text, what they are, and what came of them. */
export interface Part {
  kind: PartKind;
  /** As written. */
  words: string;
  span: Span;
  /** The days that they name: both for a stretch, one of the two where they name only its first or last day. */
  days?: NamedDays;
  /** Where the year came from if it is not written in the words. */
  year?: YearSource;
  /** Whose calendar says when the term, the break, … is. */
  calendar?: CalendarSource;
  /** The kind in words: «день», «крайний срок». */
  what: Text;
  /** What came of them: «до 15.11.2022; год 2022 — из периода 2022/2023»; undefined if nothing of their own. */
  gave: Text | undefined;
}

/** Days with a first one or a last one that may stand elsewhere. */
export interface NamedDays {
  from: Day | undefined;
  to: Day | undefined;
}

/** The plan's period, or other words of the same text. */
export type YearSource = { from: 'period' } | { from: 'neighbour'; words: string };

/** The calendar that most schools keep, or what the school itself says in its settings. */
export type CalendarSource = 'recommended' | 'school';

/** A part before its words are cut out of the text. */
export type Claim = Omit<Part, 'words'>;
