import type { Cell, Table } from '../report/table.ts';
import { textWidth } from './text-width.ts';
import { visible } from './visible.ts';

/** A longer word is torn: it is no word. In digits, as all widths here. */
const LONGEST_WORD = 24;
/** A column that nothing is written in is to be filled in by hand. */
const ROOM_TO_WRITE = 14;
/** One cell that is longer must not press all the others together. */
const LONG_TEXT = 600;
/** Heads are bold, and so a little wider. */
const BOLD = 1.08;

/** A line may end behind a blank or a hyphen; days and numbers stay whole. */
export const WORD_ENDS = /[ \n]+|(?<=\p{L}-)/u;
/** It may also end within a range of days. */
export const RANGE_ENDS = /[ \n]+|(?<=\p{L}-|[–—])/u;

/** What a column asks for. */
export interface Need {
  /** So that no word is torn. */
  least: number;
  /** So that no line is broken. */
  most: number;
  /** How much text there is in a usual cell. */
  weight: number;
}

/** What the columns ask for: `padding` for each, and room for their texts, whose lines may end at `ends`. */
export function needsOf({ columns, rows }: Table, padding: number, ends: RegExp): Need[] {
  return columns.map(({ title }, index) =>
    needOf(
      title,
      rows.flatMap((row) => row.cells[index] ?? []),
      padding,
      (text) => widestWord(text, ends),
    ),
  );
}

function needOf(
  title: string,
  cells: readonly Cell[],
  padding: number,
  widestWord: (text: string) => number,
): Need {
  const filled = new Set(cells.flatMap(({ text }) => text.trim() || []));
  const texts = [...filled].map(visible);
  const lengths = cells.map(({ text }) => Math.min(textWidth(text), LONG_TEXT));
  const square = sum(lengths.map((length) => length ** 2)) / Math.max(1, cells.length);
  const head = widestWord(visible(title)) * BOLD;
  const least = Math.max(head, largest(texts, widestWord), texts.length === 0 ? ROOM_TO_WRITE : 1);
  const line = largest(texts, widestLine);
  return {
    least: least + padding,
    most: Math.max(least, Math.min(line, LONG_TEXT)) + padding,
    // The root of the mean square: between the usual and the longest text.
    weight: Math.sqrt(square) + padding,
  };
}

function widestLine(text: string): number {
  return largest(text.split('\n'), textWidth);
}

function widestWord(text: string, ends: RegExp): number {
  const width = (word: string): number => textWidth(word.slice(0, 2 * LONGEST_WORD));
  return Math.min(LONGEST_WORD, largest(text.split(ends), width));
}

function largest(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
