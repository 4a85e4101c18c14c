import { type Day, russianDay } from '../../core/day.ts';
import type { State } from '../../core/state.ts';
import type { Language } from '../../core/text.ts';
import type { Bar, Gantt } from '../../report/report.ts';
import type { FormatContext } from '../format.ts';
import { visible } from '../visible.ts';
import { cellWidth } from './cell-width.ts';
import { cutText } from './cut-text.ts';
import { type Glyphs, glyphsFor } from './gantt-glyphs.ts';
import { drawLegend, isLight } from './gantt-legend.ts';
import { drawMonths, drawYears } from './gantt-ruler.ts';
import { cellOf, nearestCell, type Scale } from './gantt-scale.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

interface Cell {
  sign: string;
  state?: State;
}

/** A chart that fits the width: months above, today marked, one line an activity, a legend below. */
export function renderGantt(gantt: Gantt, context: FormatContext, paint: Paint): string {
  const { width, language } = context;
  const widest = Math.max(0, ...gantt.rows.map(({ label }) => cellWidth(visible(label))));
  const labels = Math.min(widest, Math.max(16, Math.floor(width * 0.4)));
  const scale: Scale = { from: gantt.from, to: gantt.to, cells: Math.max(10, width - labels - 2) };
  const glyphs = glyphsFor(context.ascii);
  const today = cellOf(gantt.today, scale);
  const margin = ' '.repeat(labels + 2);
  const rows = gantt.rows.flatMap(({ label, bars, group }, index) => {
    const isFirst = group !== undefined && group !== gantt.rows[index - 1]?.group;
    const head = isFirst ? [...(index > 0 ? [''] : []), ...wrapGroup(group, width, paint)] : [];
    const name = cutText(visible(label), labels, glyphs.ellipsis);
    const padding = ' '.repeat(labels - cellWidth(name) + 2);
    const cells = renderCells(drawRow(bars, scale, today, glyphs), paint);
    return [...head, `${name}${padding}${cells}`.trimEnd()];
  });
  return [
    `${margin}${drawYears(scale)}`.trimEnd(),
    `${margin}${drawMonths(scale, language)}`.trimEnd(),
    ...drawToday(gantt.today, today, labels + 2, glyphs, language),
    ...rows,
    '',
    drawLegend(gantt.rows, glyphs, context, paint),
  ].join('\n');
}

/** The name of a group, above its rows. */
function wrapGroup(group: string, width: number, paint: Paint): string[] {
  return wrap(visible(group), width).map((line) => paint.tone('strong', line));
}

function drawRow(
  bars: readonly Bar[],
  scale: Scale,
  today: number | undefined,
  glyphs: Glyphs,
): Cell[] {
  const cells: Cell[] = Array.from({ length: scale.cells }, () => ({ sign: ' ' }));
  if (today !== undefined) cells[today] = { sign: glyphs.now };
  for (const bar of [...bars].sort((a, b) => Number(b.light) - Number(a.light))) {
    const end = nearestCell(bar.end, scale);
    const start = bar.start === undefined ? end : nearestCell(bar.start, scale);
    if (bar.start === undefined || (start === end && !bar.light)) {
      cells[end] = { sign: glyphs.points[bar.state], state: bar.state };
      continue;
    }
    const sign = isLight(bar) ? glyphs.light : glyphs.bars[bar.state];
    for (let index = start; index <= end; index += 1) cells[index] = { sign, state: bar.state };
  }
  return cells;
}

function renderCells(cells: readonly Cell[], paint: Paint): string {
  let line = '';
  for (let index = 0; index < cells.length; ) {
    const state = cells[index]?.state;
    let run = '';
    for (; index < cells.length && cells[index]?.state === state; index += 1)
      run += cells[index]?.sign;
    line += paint.tone(state, run);
  }
  return line;
}

function drawToday(
  day: Day,
  cell: number | undefined,
  margin: number,
  glyphs: Glyphs,
  language: Language,
): string[] {
  if (cell === undefined) return [];
  const words = `${{ ru: 'сегодня', en: 'today' }[language]} ${russianDay(day)}`;
  const column = margin + cell;
  const left = column - words.length - 1;
  return [
    left >= 0
      ? `${' '.repeat(left)}${words} ${glyphs.today}`
      : `${' '.repeat(column)}${glyphs.today} ${words}`,
  ];
}
