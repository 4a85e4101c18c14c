import type { CellStyle } from 'hucre/xlsx';
import type { Language } from '../../core/text.ts';
import type { SignatureLine, Stamps } from '../../report/report.ts';
import type { TextBlock } from '../sheets/sheet.ts';
import { cellText } from './cell-text.ts';
import { countLines } from './count-lines.ts';
import { FONT, lineStyle } from './styles.ts';

/** A row of a sheet with text that runs over several columns. */
export interface TextRow {
  /** In points. */
  height: number;
  spans: readonly Span[];
}

export interface Span {
  /** Counted from 0, both included. */
  from: number;
  to: number;
  text: string;
  style: CellStyle;
}

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
      return block.lines.map((line) => signatureRow(line, widths, language));
  }
}

const RULE = '____________________';
const SIGNATURE_HEIGHT = 30;
/** The most that Excel allows. */
const MOST_HEIGHT = 409;

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

/** Who, a line to sign on, and the name or room for it: below each other in the rows of a list of signatures. */
function signatureRow(
  { who, name }: SignatureLine,
  widths: readonly number[],
  language: Language,
): TextRow {
  const texts = [who, RULE, name ?? RULE].map((text) => cellText(text, language));
  const places = stretches(texts.length, widths);
  const style = lineStyle(FONT.size);
  const spans = places.map((place, index) => ({ ...place, text: texts[index] ?? '', style }));
  const one = [{ from: 0, to: widths.length - 1, text: texts.join('   '), style }];
  return rowOf(spans.length > 0 ? spans : one, widths, SIGNATURE_HEIGHT);
}

function rowOf(spans: readonly Span[], widths: readonly number[], least = 0): TextRow {
  return { height: Math.max(least, ...spans.map((span) => heightOf(span, widths))), spans };
}

/** So many stretches of columns of about the same width; none if there are too few columns. */
function stretches(count: number, widths: readonly number[]): { from: number; to: number }[] {
  const total = sum(widths);
  const starts = Array.from({ length: count }, (_, index) =>
    columnAt((total * index) / count, widths),
  );
  if (new Set(starts).size < count) return [];
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? widths.length) - 1 }));
}

/** The column whose left edge is nearest. */
function columnAt(place: number, widths: readonly number[]): number {
  const edges = widths.map((_, index) => sum(widths.slice(0, index)));
  const distances = edges.map((edge) => Math.abs(edge - place));
  return distances.indexOf(Math.min(...distances));
}

/** In points. Nobody finds the height of rows whose cells are joined. */
function heightOf({ from, to, text, style }: Span, widths: readonly number[]): number {
  const size = style.font?.size ?? FONT.size;
  const room = (sum(widths.slice(from, to + 1)) * FONT.size) / size;
  const lines = countLines(text, style.font?.bold ? room / BOLD : room);
  return Math.min(MOST_HEIGHT, Math.ceil(lines * size * 1.4));
}

/** Bold letters are so much wider. */
const BOLD = 1.08;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
