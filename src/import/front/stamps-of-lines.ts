import type { FrontLine } from './front-line.ts';
import { partStamps, piecesOf, type Stamp } from './part-stamps.ts';
import { isAnnex } from './stamp-words.ts';

/** One approval, or several side by side in columns that tabs make. */
export function stampsOfLines(lines: readonly FrontLine[]): Stamp[] {
  const [first, second] = lines;
  if (!first) return [];
  if (second && isAnnex(first.text, second.text))
    return [
      {
        kind: 'approved',
        word: `${first.text} к`,
        text: lines
          .slice(1)
          .map(({ text }) => text.replace(/^к\s+/i, ''))
          .join('\n'),
        lines,
      },
    ];
  const width = first.columns.length;
  if (width === 1 || !lines.every(({ columns }) => columns.length === width))
    return partStamps(piecesOf(lines));
  return first.columns.flatMap((_, column) =>
    partStamps(lines.map((line) => ({ text: line.columns[column] ?? '', line }))),
  );
}
