import type { Table } from 'docx';
import type { SignatureLine, Signatures, Stamp, Stamps } from '../../report/report.ts';
import { textWidth } from '../text-width.ts';
import { type GridCell, type GridRow, gridTable, NO_LINE, THIN } from './grid.ts';
import { TEXT_WIDTH } from './page.ts';
import { linesOf } from './paragraphs.ts';

/** In twips, as all lengths here: 567 are a centimetre. */
const STAMP = 4394;
const STAMPS_IN_ROW = 3;

/** The stamps side by side, the last at the right; the first ones stand below if not all find room. */
export function stampsOf({ stamps }: Stamps): Table {
  const inRow = Math.max(2, Math.min(stamps.length, STAMPS_IN_ROW));
  const gap = Math.floor((TEXT_WIDTH - STAMP * inRow) / (inRow - 1));
  const widths = spread(
    Array.from({ length: inRow }, () => STAMP),
    gap,
  );
  widths[1] = gap + TEXT_WIDTH - widths.reduce((all, one) => all + one, 0);
  const rows: GridRow[] = [];
  for (let end = stamps.length; end > 0; end -= inRow) {
    const cells = spread(stamps.slice(Math.max(0, end - inRow), end).map(stampCell), BLANK);
    const before = Array.from({ length: widths.length - cells.length }, () => BLANK);
    rows.push({ cells: [...before, ...cells] });
  }
  return gridTable({ widths, rows });
}

/** The items with something between each two. */
function spread<Item>(items: readonly Item[], between: Item): Item[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}

function stampCell({ title, lines }: Stamp): GridCell {
  const below = lines.flatMap((line) => linesOf(line, undefined, { spacing: { before: 60 } }));
  return { paragraphs: [...linesOf(title, 'strong', {}), ...below] };
}

const BLANK: GridCell = { paragraphs: linesOf('', undefined, {}) };

const LINE = 2835;
const NAME = 3969;
const GAP = 284;
/** Wide enough for most, so that blocks of signatures below each other stand in line. */
const NARROWEST = 4200;
/** High enough to sign. */
const HEIGHT = 520;

/** Who, a line to sign on, the name; all on one page. */
export function signaturesOf({ lines }: Signatures): Table {
  const room = TEXT_WIDTH - LINE - NAME - 2 * GAP;
  const wanted = lines.reduce((most, { who }) => Math.max(most, textWidth(who)), 0) * DIGIT;
  const who = Math.ceil(Math.min(room - GAP, Math.max(NARROWEST, wanted * 1.05)));
  return gridTable({
    widths: [who, GAP, LINE, GAP, NAME, room - who],
    rows: lines.map((line, index) => signatureRow(line, index < lines.length - 1)),
  });
}

/** In the print of the document, 12 points. */
const DIGIT = 120;

function signatureRow({ who, name }: SignatureLine, isFollowed: boolean): GridRow {
  const cell = (text: string, isLine = false): GridCell => ({
    paragraphs: linesOf(text, undefined, isFollowed ? { keepNext: true } : {}),
    align: 'bottom',
    ...(isLine && { borders: { bottom: THIN, top: NO_LINE, left: NO_LINE, right: NO_LINE } }),
  });
  const signed = [
    cell(who),
    cell(''),
    cell('', true),
    cell(''),
    cell(name ?? '', name === undefined),
  ];
  return { height: HEIGHT, cells: [...signed, cell('')] };
}
