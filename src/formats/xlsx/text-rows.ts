import type { CellStyle } from 'hucre/xlsx';
import type { Language } from '../../core/text.ts';
import type { Stamps } from '../../report/report.ts';
import type { TextBlock } from '../sheets/sheet.ts';
import { cellText } from './cell-text.ts';
import { signatureRows } from './signature-rows.ts';
import { columnAt, rowOf, stretches, sum, type TextRow } from './spans.ts';
import { FONT, lineStyle } from './styles.ts';

/** The text of a block as rows of a sheet whose columns are so many digits wide. */
export function textRows(
  block: TextBlock,
  widths: readonly number[],
  language: Language,
): TextRow[] {
  const row = (text: string, style: CellStyle): TextRow =>
    rowOf([{ from: 0, to: widths.length - 1, text: cellText(text, language), style }], widths);
  switch (block.kind) {
    case 'heading': {
      const size = { 1: 14, 2: 12, 3: 12 }[block.level];
      return [row(block.text, lineStyle(size, { isBold: true, align: block.align ?? 'left' }))];
    }
    case 'paragraph':
      return [
        row(
          block.text,
          lineStyle(FONT.size, { isBold: block.tone === 'strong', align: block.align ?? 'left' }),
        ),
      ];
    case 'code':
      return [row(block.text.trimEnd(), lineStyle(FONT.size))];
    case 'stamps':
      return stampRows(block, widths, language);
    case 'signatures':
      return block.lines.flatMap((line) => signatureRows(line, widths, language));
  }
}

/** Side by side, the last one on the right; below each other where there are too few columns. */
function stampRows({ stamps }: Stamps, widths: readonly number[], language: Language): TextRow[] {
  const places =
    stamps.length === 1
      ? [{ from: columnAt(sum(widths) * 0.6, widths), to: widths.length - 1 }]
      : stretches(stamps.length, widths);
  const blocks = stamps.map(({ title, lines }, index) =>
    [title, ...lines].map((line, number) => ({
      ...(places[index] ?? { from: 0, to: widths.length - 1 }),
      text: cellText(line, language),
      style: lineStyle(FONT.size, { isBold: number === 0 }),
    })),
  );
  if (places.length < stamps.length) return blocks.flat().map((span) => rowOf([span], widths));
  const most = Math.max(...blocks.map((lines) => lines.length));
  return Array.from({ length: most }, (_, line) =>
    rowOf(
      blocks.flatMap((one) => one[line] ?? []),
      widths,
    ),
  );
}
