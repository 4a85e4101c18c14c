import stringWidth from 'string-width';
import { addDays, type Day, daysBetween, monthOf, russianDay, yearOf } from '../core/day.ts';
import type { State } from '../core/state.ts';
import type { Language } from '../core/text.ts';
import type { Bar, Gantt, GanttRow } from '../report/report.ts';
import { monthWords, stateWords } from '../report/words.ts';
import { cutText } from './cut-text.ts';
import type { FormatContext } from './format.ts';
import { type Glyphs, glyphsFor } from './gantt-glyphs.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** The days that the chart's cells stand for. */
interface Scale {
  from: Day;
  to: Day;
  cells: number;
}

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

/** The cell of a day, or the first or last cell for a day that the chart does not reach. */
function nearestCell(day: Day, scale: Scale): number {
  return cellOf(day, scale) ?? (day < scale.from ? 0 : scale.cells - 1);
}

/** The cell of a day; undefined if the chart does not reach it. */
function cellOf(day: Day, { from, to, cells }: Scale): number | undefined {
  if (day < from || day > to) return undefined;
  const days = daysBetween(from, to) + 1;
  return Math.min(cells - 1, Math.floor((daysBetween(from, day) * cells) / days));
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
    const sign = bar.light ? glyphs.light : glyphs.bars[bar.state];
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

/** Each month's first cell and name, as far as the chart has room for it. */
function monthCells(scale: Scale): { cell: number; month: number; year: number }[] {
  const result: { cell: number; month: number; year: number }[] = [];
  for (let day = scale.from; day <= scale.to; day = nextMonth(day)) {
    result.push({ cell: cellOf(day, scale) ?? 0, month: monthOf(day), year: yearOf(day) });
  }
  return result;
}

function nextMonth(day: Day): Day {
  const later = addDays(`${day.slice(0, 7)}-01`, 31);
  return `${later.slice(0, 7)}-01`;
}

function drawMonths(scale: Scale, language: Language): string {
  const months = monthCells(scale);
  const marks = months.map(({ cell, month }) => ({
    cell,
    text: monthWords[language][month - 1] ?? '',
  }));
  return drawMarks(marks);
}

function drawYears(scale: Scale): string {
  const months = monthCells(scale);
  const first = months.filter(({ year }, index) => year !== months[index - 1]?.year);
  return drawMarks(first.map(({ cell, year }) => ({ cell, text: String(year) })));
}

/** Texts on one line, each at its cell; one that would touch the next is left out. */
function drawMarks(marks: readonly { cell: number; text: string }[]): string {
  return marks.reduce((line, { cell, text }, index) => {
    const next = marks[index + 1]?.cell ?? Infinity;
    return cell + text.length < next ? line.padEnd(cell) + text : line;
  }, '');
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
    bars.some((bar) => bar.state === state && !bar.light),
  );
  const signs = states.map((state) => ({
    sign: paint.tone(state, `${glyphs.bars[state]}${glyphs.points[state]}`),
    text: stateWords[state][language],
  }));
  const light = {
    sign: glyphs.light.repeat(2),
    text: { ru: 'весь период', en: 'the whole period' }[language],
  };
  const all = bars.some((bar) => bar.light) ? [...signs, light] : signs;
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
