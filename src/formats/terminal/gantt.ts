import stringWidth from 'string-width';
import { type Day, russianDay } from '../../core/day.ts';
import type { State } from '../../core/state.ts';
import type { Language } from '../../core/text.ts';
import type { Bar, Gantt, GanttRow } from '../../report/report.ts';
import { stateWords } from '../../report/words.ts';
import type { FormatContext } from '../format.ts';
import { visible } from '../visible.ts';
import { cutText } from './cut-text.ts';
import { type Glyphs, glyphsFor } from './gantt-glyphs.ts';
import { drawMonths, drawYears } from './gantt-ruler.ts';
import { cellOf, nearestCell, type Scale } from './gantt-scale.ts';
import type { Paint } from './paint.ts';

interface Cell {
  sign: string;
  state?: State;
}

/** A chart that fits the width: months above, today marked, one line an activity, a legend below. */
export function renderGantt(gantt: Gantt, context: FormatContext, paint: Paint): string {
  const { width, language } = context;
  const widest = Math.max(0, ...gantt.rows.map(({ label }) => stringWidth(visible(label))));
  const labels = Math.min(widest, Math.max(16, Math.floor(width * 0.4)));
  const scale: Scale = { from: gantt.from, to: gantt.to, cells: Math.max(10, width - labels - 2) };
  const glyphs = glyphsFor(context.ascii);
  const today = cellOf(gantt.today, scale);
  const margin = ' '.repeat(labels + 2);
  const rows = gantt.rows.map(({ label, bars }) => {
    const name = cutText(visible(label), labels, glyphs.ellipsis);
    const padding = ' '.repeat(labels - stringWidth(name) + 2);
    return `${name}${padding}${renderCells(drawRow(bars, scale, today, glyphs), paint)}`.trimEnd();
  });
  return [
    `${margin}${drawYears(scale)}`.trimEnd(),
    `${margin}${drawMonths(scale, language)}`.trimEnd(),
    ...drawToday(gantt.today, today, labels + 2, glyphs, language),
    ...rows,
    '',
    legend(gantt.rows, glyphs, context, paint),
  ].join('\n');
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

/** Work for the whole period says little about any day, until it is over. */
function isLight({ light, state }: Bar): boolean {
  return light && (state === 'upcoming' || state === 'running' || state === 'soon');
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

function legend(
  rows: readonly GanttRow[],
  glyphs: Glyphs,
  { language, width }: FormatContext,
  paint: Paint,
): string {
  const bars = rows.flatMap((row) => row.bars);
  const states = (Object.keys(stateWords) as State[]).filter((state) =>
    bars.some((bar) => bar.state === state && !isLight(bar)),
  );
  const signs = states.map((state) => ({
    sign: paint.tone(state, `${glyphs.bars[state]}${glyphs.points[state]}`),
    text: stateWords[state][language],
  }));
  const light = {
    sign: glyphs.light.repeat(2),
    text: { ru: 'весь период', en: 'the whole period' }[language],
  };
  const all = bars.some(isLight) ? [...signs, light] : signs;
  return flow(
    all.map(({ sign, text }) => `${sign} ${text}`),
    width,
  );
}

/** Entries side by side, on as many lines as they need. */
function flow(entries: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = lines.length > 0 ? `${lines.at(-1)}   ${entry}` : entry;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines.join('\n');
}
