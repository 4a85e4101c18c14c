import type { State } from '../../core/state.ts';
import type { Text } from '../../core/text.ts';
import type { Bar } from '../../report/report.ts';

/** How work is drawn: a grey and a sign, each enough without the other. */
export interface Mark {
  sign: string;
  /** RRGGBB. */
  fill: string;
  isWhite?: boolean;
}

/** What is drawn later covers what was drawn before: what needs attention comes last. */
export const drawingOrder: readonly State[] = [
  'cancelled',
  'undated',
  'done',
  'done-late',
  'upcoming',
  'running',
  'soon',
  'overdue',
];

/** The signs are all in Times New Roman, which every computer with Word has. */
const MARKS: Readonly<Record<State, Mark>> = {
  cancelled: { sign: '×', fill: 'FFFFFF' },
  undated: { sign: '?', fill: 'FFFFFF' },
  done: { sign: '+', fill: 'E7E6E6' },
  'done-late': { sign: '±', fill: 'E7E6E6' },
  upcoming: { sign: '○', fill: 'D0CECE' },
  running: { sign: '►', fill: 'AEAAAA' },
  soon: { sign: '»', fill: '757171', isWhite: true },
  overdue: { sign: '!', fill: '3A3838', isWhite: true },
};

const LIGHT: Mark = { sign: '···', fill: 'F2F2F2' };

/** Stands before the sign of a due date. */
export const DUE = '◆';

/** Work that fills the whole period says little about any day, until it is over. */
export function isLight({ light, state }: Pick<Bar, 'light' | 'state'>): boolean {
  return light && (state === 'upcoming' || state === 'running' || state === 'soon');
}

export function markOf(bar: Bar): Mark {
  if (isLight(bar)) return LIGHT;
  const mark = MARKS[bar.state];
  if (bar.start !== undefined) return mark;
  return { ...mark, sign: NEEDS_SIGN.has(bar.state) ? DUE + mark.sign : DUE };
}

/** A due date of other work has only its own sign: the grey tells the rest. */
const NEEDS_SIGN: ReadonlySet<State> = new Set(['cancelled', 'done', 'done-late', 'overdue']);

export const chartWords = {
  work: { ru: 'Мероприятие', en: 'Activity' },
  whole: { ru: 'весь период', en: 'the whole period' },
  due: { ru: 'срок: закончить к этому дню', en: 'due: to be finished by that day' },
  today: { ru: 'между жирными линиями — сегодня', en: 'between the bold lines: today' },
} satisfies Record<string, Text>;
