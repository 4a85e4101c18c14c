import { type Day, daysBetween } from '../../core/day.ts';

/** The days that a chart's width stands for, both included. */
export interface Scale {
  from: Day;
  to: Day;
}

/** How many days the chart shows. */
export function lengthOf({ from, to }: Scale): number {
  return daysBetween(from, to) + 1;
}

/** Where a day begins, in percent of the chart's width; days outside the chart are put at its edges. */
export function startOf(day: Day, scale: Scale): number {
  return share(daysBetween(scale.from, day), scale);
}

/** Where a day ends. */
export function endOf(day: Day, scale: Scale): number {
  return share(daysBetween(scale.from, day) + 1, scale);
}

/** The middle of a day. */
export function middleOf(day: Day, scale: Scale): number {
  return (startOf(day, scale) + endOf(day, scale)) / 2;
}

function share(days: number, scale: Scale): number {
  return Math.min(100, Math.max(0, (days * 100) / lengthOf(scale)));
}

/** A number with as many digits as a chart needs: `12.35`. */
export function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
