import type { Line, TableCell } from '../block.ts';
import type { Change } from '../clean/change.ts';
import { cleanText } from '../clean/clean-text.ts';

/** Dashes that stand where a cell has nothing to say. */
const DASHES = /^[-–—−=*]{1,40}$/;

/** The lines of a cell without their damage, and what was done; empty lines at the ends and lone dashes are gone. */
export function cleanLines({ lines }: TableCell): { lines: Line[]; changes: Change[] } {
  const changes: Change[] = [];
  const clean = lines.flatMap(({ text, list }): Line[] => {
    const result = cleanText(text);
    changes.push(...result.changes);
    const [first = '', ...others] = result.text.split('\n');
    return [{ text: first, ...(list && { list }) }, ...others.map((one) => ({ text: one }))];
  });
  const isEmpty = clean.every(({ text }) => text === '' || DASHES.test(text));
  return { lines: isEmpty ? [] : withoutEmptyEnds(clean), changes };
}

function withoutEmptyEnds(lines: readonly Line[]): Line[] {
  const isFull = ({ text }: Line): boolean => text !== '';
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1);
}
