import { addDays, type Day, daysBetween, monthOf, yearOf } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { monthWords } from '../../report/words.ts';
import { cellOf, type Scale } from './gantt-scale.ts';

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

/** Months by name where there is room for it, else by number. */
export function drawMonths(scale: Scale, language: Language): string {
  const months = monthCells(scale);
  const room = (scale.cells * 28) / (daysBetween(scale.from, scale.to) + 1);
  const name = (month: number): string =>
    room >= 4 ? (monthWords[language][month - 1] ?? '') : String(month).padStart(2, '0');
  return drawMarks(months.map(({ cell, month }) => ({ cell, text: name(month) })));
}

/** The years, each above its first month. */
export function drawYears(scale: Scale): string {
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
