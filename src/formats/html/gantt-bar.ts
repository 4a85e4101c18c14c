import type { State } from '../../core/state.ts';
import { short } from './gantt-scale.ts';

/** What a bar shows: a state, or work for a whole period, which says little about any day. */
export type BarKind = State | 'light';

/** Where a bar lies, in percent of the chart's width or in pixels. */
export interface Extent {
  x: number;
  width: number;
  unit: '%' | '';
}

/**
 * A bar around the line y = 0. Black-and-white printers tell the states apart by stripes, which are thick dashed lines:
 * a page full of SVG patterns takes ten times as long to print.
 */
export function drawSpan(kind: BarKind, { x, width, unit }: Extent, title = ''): string {
  const [from, to, wide] = [x, x + width, width].map((value) => `${short(value)}${unit}`);
  const box = kind === 'light' ? 'y="-2.5" height="5"' : 'y="-7" height="14"';
  const lines = (LINES[kind] ?? []).map(
    ({ name, y }) => `<line class="${name}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`,
  );
  return [
    `<g class="bar ${kind}">${title}`,
    `<rect x="${from}" width="${wide}" ${box}/>${lines.join('')}</g>`,
  ].join('');
}

/** A due date, as a diamond. */
export function drawDue(state: State, { x, unit }: Pick<Extent, 'x' | 'unit'>, title = ''): string {
  return `<use class="bar ${state}" href="#due-${state}" x="${short(x)}${unit}">${title}</use>`;
}

/** What is drawn in a bar besides its outline: classes of the style sheet. */
const LINES: Readonly<Partial<Record<BarKind, readonly { name: string; y: number }[]>>> = {
  running: [{ name: 'fine', y: 0 }],
  soon: [{ name: 'coarse', y: 0 }],
  overdue: [
    { name: 'upper', y: -3.5 },
    { name: 'lower', y: 3.5 },
  ],
  'done-late': [{ name: 'slit', y: 0 }],
  cancelled: [{ name: 'strike', y: 0 }],
};
