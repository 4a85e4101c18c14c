import type { State } from '../../core/state.ts';

/** The signs of a chart; states differ by sign as well as by colour. */
export interface Glyphs {
  bars: Readonly<Record<State, string>>;
  /** A due date, or days that have no room for a bar. */
  points: Readonly<Record<State, string>>;
  /** Work that fills the whole period. */
  light: string;
  /** Today, on the ruler and on the rows. */
  today: string;
  now: string;
  /** Behind a label that was cut. */
  ellipsis: string;
}

/** The signs for a terminal that can draw them, or ASCII. */
export function glyphsFor(ascii: boolean): Glyphs {
  return ascii ? ASCII : UNICODE;
}

const UNICODE: Glyphs = {
  bars: {
    upcoming: '▒',
    running: '█',
    soon: '▓',
    overdue: '!',
    done: '━',
    'done-late': '┅',
    cancelled: '╌',
    undated: '?',
  },
  points: {
    upcoming: '◇',
    running: '◈',
    soon: '◆',
    overdue: '‼',
    done: '✓',
    'done-late': '√',
    cancelled: '×',
    undated: '?',
  },
  light: '░',
  today: '▼',
  now: '│',
  ellipsis: '…',
};

const ASCII: Glyphs = {
  bars: {
    upcoming: '-',
    running: '#',
    soon: '%',
    overdue: '!',
    done: '=',
    'done-late': '~',
    cancelled: 'x',
    undated: '?',
  },
  points: {
    upcoming: 'o',
    running: '@',
    soon: '*',
    overdue: '!',
    done: '+',
    'done-late': '~',
    cancelled: 'x',
    undated: '?',
  },
  light: '.',
  today: 'v',
  now: '|',
  ellipsis: '..',
};
