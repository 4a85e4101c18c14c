import type { Table } from '../report/table.ts';
import { type Need, needsOf, RANGE_ENDS, sum, WORD_ENDS } from './column-needs.ts';

/** The width of a landscape page in small print, in digits: what shares are reckoned for if nobody says. */
const PAGE = 140;
/** Between a text and the lines beside it, both sides together, if nobody says. In digits. */
const PADDING = 2.5;
/** A line so long is worth keeping whole, while the columns together need no more of the room than that. */
const SHORT_LINE = 24;
const SPARE = 0.75;

/**
 * How the width of a page is shared out among the columns of a table: numbers that sum up to 1. Words stay whole
 * where there is room, and then so do ranges of days; what is left goes to the columns with long texts.
 *
 * @param room the width of the page in digits of the print.
 * @param padding what of a column's width is not for its text, likewise.
 */
export function columnShares(table: Table, room = PAGE, padding = PADDING): number[] {
  const whole = needsOf(table, padding, WORD_ENDS);
  const needs = leastOf(whole) <= room ? whole : needsOf(table, padding, RANGE_ENDS);
  const widths = leastOf(needs) < room ? shareOut(needs, room) : needs.map(({ least }) => least);
  const all = sum(widths);
  return widths.map((width) => width / all);
}

/** How wide a page must be, in digits of the print, so that no word of the table is torn and no range of days. */
export function widthNeeded(table: Table, padding = PADDING): number {
  return leastOf(needsOf(table, padding, WORD_ENDS));
}

/** The same if a line may end within a range of days: «01.09–» and «28.09.2022» below. */
export function widthNeededAtLeast(table: Table, padding = PADDING): number {
  return leastOf(needsOf(table, padding, RANGE_ENDS));
}

function leastOf(needs: readonly Need[]): number {
  return sum(needs.map(({ least }) => least));
}

/** By weight, but nobody below the least nor above the most; what is left then goes to the widest. */
function shareOut(all: readonly Need[], room: number): number[] {
  const needs = keepShortLines(all, room);
  const widthsAt = (scale: number): number[] =>
    needs.map(({ least, most, weight }) => Math.min(most, Math.max(least, weight * scale)));
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sum(widthsAt(middle)) > room) high = middle;
    else low = middle;
  }
  const widths = widthsAt(low);
  const left = room - sum(widths);
  const squares = sum(widths.map((width) => width ** 2));
  return widths.map((width) => width + (left * width ** 2) / squares);
}

/** Columns of short lines, such as «до 15.04.2022», keep them whole if the long texts don't suffer much. */
function keepShortLines(needs: readonly Need[], room: number): Need[] {
  const kept = [...needs];
  const missing = ({ least, most }: Need): number => most - least;
  let left = room * SPARE - leastOf(needs);
  for (const need of [...needs].sort((one, other) => missing(one) - missing(other))) {
    if (need.most > SHORT_LINE || missing(need) > left) continue;
    left -= missing(need);
    kept[needs.indexOf(need)] = { ...need, least: need.most };
  }
  return kept;
}
