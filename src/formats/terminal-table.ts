import CliTable from 'cli-table3';
import stringWidth from 'string-width';
import type { Table } from '../report/report.ts';
import type { FormatContext } from './format.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';
/** No column gets narrower, so that even a hopeless width gives something to read. */
const NARROWEST = 4;
/** A word up to so many cells long, such as a date range, is kept whole while there is room. */
const LONG_WORD = 22;

/** A table without a frame that fits the width: long texts are wrapped in their columns. */
export function renderTable(
  { columns, rows }: Table,
  { width, ascii }: FormatContext,
  paint: Paint,
): string {
  const heads = columns.map(({ title }) => visible(title));
  const texts = rows.map((row) => row.map(({ text }) => visible(text)));
  const widths = fitColumns([heads, ...texts], width);
  const lines = (text: string, index: number): string[] =>
    text.split('\n').flatMap((line) => wrap(line, widths[index] ?? NARROWEST));
  const table = new CliTable({
    head: heads.map((text, index) =>
      lines(text, index)
        .map((line) => paint.tone('strong', line))
        .join('\n'),
    ),
    chars: { ...NO_FRAME, middle: GAP, mid: ascii ? '-' : '─', 'mid-mid': ascii ? '--' : '──' },
    colAligns: columns.map(({ align }) => align ?? 'left'),
    colWidths: widths,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const [number, row] of texts.entries()) {
    const tone = (index: number) => rows[number]?.[index]?.tone;
    table.push(
      row.map((text, index) =>
        lines(text, index)
          .map((line) => paint.tone(tone(index), line))
          .join('\n'),
      ),
    );
  }
  return table.toString().replace(/[ \t]+$/gm, '');
}

const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
};

/** Column widths in cells: as wide as the texts need, the widest narrowed until all fit. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const [first = []] = rows;
  const room = width - GAP.length * (first.length - 1);
  const wanted = first.map((_, index) =>
    Math.max(1, ...rows.map((row) => widestLine(row[index] ?? ''))),
  );
  const least = first.map((_, index) =>
    Math.min(LONG_WORD, Math.max(1, ...rows.map((row) => widestWord(row[index] ?? '')))),
  );
  return narrow(
    narrow(wanted, least, room),
    least.map(() => NARROWEST),
    room,
  );
}

function narrow(widths: readonly number[], least: readonly number[], room: number): number[] {
  const result = [...widths];
  const total = (): number => result.reduce((sum, one) => sum + one, 0);
  while (total() > room) {
    const spare = result.map((one, index) => (one > (least[index] ?? 0) ? one : 0));
    const widest = Math.max(...spare);
    if (widest === 0) break;
    result[spare.indexOf(widest)] = widest - 1;
  }
  return result;
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

function widestWord(text: string): number {
  return Math.max(...text.split(/\s/).map((word) => stringWidth(word)));
}
