import type { Day } from '../core/day.ts';
import type { State } from '../core/state.ts';

/** What a view says, in blocks for people and as data for programs; formats know nothing of views. */
export interface Report {
  /** The view's id: the `kind` of the JSON. */
  kind: string;
  title: string;
  blocks: readonly Block[];
  /** What `json` prints beside the kind and the day. */
  data: object;
}

export type Block = Heading | Paragraph | Code | Table | Gantt;

export interface Heading {
  kind: 'heading';
  /** 1 for a school, 2 for a plan, 3 for a part of it. */
  level: 1 | 2 | 3;
  text: string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  tone?: Tone;
}

/** Text that is shown line by line as it is: a piece of YAML. */
export interface Code {
  kind: 'code';
  text: string;
}

export interface Table {
  kind: 'table';
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

export interface Column {
  title: string;
  align?: 'left' | 'right';
}

export interface Cell {
  text: string;
  tone?: Tone;
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

/** What a text is about; a format shows it by colour, weight or sign. */
export type Tone = State | 'quiet' | 'strong';
