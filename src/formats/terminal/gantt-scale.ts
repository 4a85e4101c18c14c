import { type Day, daysBetween } from '../../core/day.ts';

/** The days that the chart's cells stand for. */
export interface Scale {
  from: Day;
  to: Day;
  cells: number;
}

/** The cell of a day, or the first or last cell for a day that the chart does not reach. */
export function nearestCell(day: Day, scale: Scale): number {
  return cellOf(day, scale) ?? (day < scale.from ? 0 : scale.cells - 1);
}

/** The cell of a day; undefined if the chart does not reach it. */
export function cellOf(day: Day, { from, to, cells }: Scale): number | undefined {
  if (day < from || day > to) return undefined;
  const days = daysBetween(from, to) + 1;
  return Math.min(cells - 1, Math.floor((daysBetween(from, day) * cells) / days));
}
