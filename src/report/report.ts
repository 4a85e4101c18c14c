import type { Day } from '../core/day.ts';
import type { State } from '../core/state.ts';
import type { Language } from '../core/text.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { Table } from './table.ts';

/** What a view says, in blocks for people and as data for programs; formats know nothing of views. */
export interface Report {
  /** The view's id: the `kind` of the JSON. */
  kind: string;
  /** Names the document: the title of a page or of a file's properties. The blocks have their own headings. */
  title: string;
  /** The language that the blocks are written in. */
  language: Language;
  /** What the report is cut down to: «Показано только: …»; formats print it where readers can't miss it. */
  caption?: string;
  blocks: readonly Block[];
  /** The work for calendars; undefined if the report is about no days. */
  events?: readonly CalendarEvent[];
  /** What `json` prints beside the kind and the day. */
  data: object;
}

export type Block =
  | Heading
  | Paragraph
  | Code
  | Table
  | Matrix
  | Gantt
  | Stamps
  | Signatures
  | PageBreak;

export interface Heading {
  kind: 'heading';
  /** 1 for a school or a document, 2 for a plan, 3 for a part of it. */
  level: 1 | 2 | 3;
  text: string;
  align?: 'center';
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  tone?: Tone;
  align?: 'center';
}

/** Text that is shown line by line as it is: a piece of YAML. */
export interface Code {
  kind: 'code';
  text: string;
}

/** What answers to what: a sign where a row and a column meet. */
export interface Matrix {
  kind: 'matrix';
  /** What stands before the signs: the code and the name of a parameter. */
  heads: readonly string[];
  /** What the columns are, as a list of them is headed: «Мероприятия». */
  columnsTitle: string;
  /** Short names of the columns: numbers of activities. */
  columns: readonly { label: string; title: string }[];
  rows: readonly MatrixRow[];
  /** What the rows' groups are: «Фактор риска»; undefined for a matrix without groups. */
  groupTitle?: string;
}

export interface MatrixRow {
  heads: readonly string[];
  tone?: Tone;
  /** Heads a part of the matrix: the factor of a parameter; rows of a group follow each other. */
  group?: string;
  /** By the index of the column. */
  signs: ReadonlyMap<number, { sign: string; tone?: Tone }>;
}

/** Bars on a time line, one row an activity. */
export interface Gantt {
  kind: 'gantt';
  from: Day;
  to: Day;
  today: Day;
  rows: readonly GanttRow[];
}

export interface GanttRow {
  label: string;
  /** Rows with the same one follow each other. */
  group?: string;
  facets?: Facets;
  bars: readonly Bar[];
}

export interface Bar {
  /** Undefined for a due date, which is a point. */
  start: Day | undefined;
  end: Day;
  state: State;
  /** Work that fills the whole period, and so says little about any day. */
  light: boolean;
}

/** Who approved, agreed to or considered the document: stands at its top, the approval on the right. */
export interface Stamps {
  kind: 'stamps';
  /** In the order in which the document passed through them; the approval comes last. */
  stamps: readonly Stamp[];
}

export interface Stamp {
  /** «УТВЕРЖДЕНО» */
  title: string;
  /** Who, with room to sign, and by what: one a line. */
  lines: readonly string[];
}

/** Where people sign below a document. */
export interface Signatures {
  kind: 'signatures';
  lines: readonly SignatureLine[];
}

export interface SignatureLine {
  /** Who signs: «Заместитель директора». */
  who: string;
  /** Undefined if it is to be written by hand. */
  name?: string | undefined;
}

/** What follows begins on a new page, where there are pages. */
export interface PageBreak {
  kind: 'page-break';
}

/** By what readers may look for a row on a screen. */
export interface Facets {
  state?: State;
  roles?: readonly string[];
  codes?: readonly string[];
}

/** What a text is about; a format shows it by colour, weight or sign. */
export type Tone = State | 'quiet' | 'strong';
