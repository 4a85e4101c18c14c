import type { Table } from 'docx';
import type { Language, Text } from '../../core/text.ts';
import type { SignatureLine, Signatures, Stamp, Stamps } from '../../report/report.ts';
import { textWidth } from '../text-width.ts';
import { type GridCell, type GridRow, gridTable, NO_LINE, THIN } from './grid.ts';
import { TEXT_WIDTH } from './page.ts';
import { linesOf } from './paragraphs.ts';
import { UNDER_LINE_STYLE } from './styles.ts';

/** In twips, as all lengths here: 567 are a centimetre. */
const STAMP = 4394;
const MOST_COLUMNS = 3;

/**
 * The stamps side by side, the last at the right. With more than three the others share the columns before it, each
 * column filled from its top: so they are read in their order, and the approval last.
 */
export function stampsOf({ stamps }: Stamps): Table {
  const columns = stampColumns(stamps);
  const inRow = Math.max(2, columns.length);
  const gap = Math.floor((TEXT_WIDTH - STAMP * inRow) / (inRow - 1));
  const widths = spread(
    Array.from({ length: inRow }, () => STAMP),
    gap,
  );
  widths[1] = gap + TEXT_WIDTH - widths.reduce((all, one) => all + one, 0);
  const cells = spread(columns.map(stampCell), BLANK);
  const before = Array.from({ length: widths.length - cells.length }, () => BLANK);
  const mayBreak = stamps.length > MOST_COLUMNS;
  return gridTable({ widths, rows: [{ cells: [...before, ...cells], mayBreak }] });
}

/** Which stamps stand below each other. */
function stampColumns(stamps: readonly Stamp[]): Stamp[][] {
  if (stamps.length <= MOST_COLUMNS) return stamps.map((stamp) => [stamp]);
  const before = stamps.slice(0, -1);
  const half = Math.ceil(before.length / 2);
  return [before.slice(0, half), before.slice(half), stamps.slice(-1)];
}

/** The items with something between each two. */
function spread<Item>(items: readonly Item[], between: Item): Item[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}

function stampCell(stamps: readonly Stamp[]): GridCell {
  const paragraphs = stamps.flatMap(({ title, lines }, index) => {
    const below = lines.flatMap((line) => linesOf(line, undefined, { spacing: { before: 60 } }));
    const look = index > 0 ? { spacing: { before: 240 } } : {};
    return [...linesOf(title, 'strong', look), ...below];
  });
  return { paragraphs };
}

const BLANK: GridCell = { paragraphs: linesOf('', undefined, {}) };

const LINE = 2835;
const NAME = 3969;
const GAP = 284;
/** Wide enough for most, so that blocks of signatures below each other stand in line. */
const NARROWEST = 4200;
/** With the words below, high enough to sign. */
const HEIGHT = 380;

/** Who, a line to sign on, the name, and below the lines what to write on them; all on one page. */
export function signaturesOf({ lines }: Signatures, language: Language): Table {
  const room = TEXT_WIDTH - LINE - NAME - 2 * GAP;
  const wanted = lines.reduce((most, { who }) => Math.max(most, textWidth(who)), 0) * DIGIT;
  const who = Math.ceil(Math.min(room - GAP, Math.max(NARROWEST, wanted * 1.05)));
  return gridTable({
    widths: [who, GAP, LINE, GAP, NAME, room - who],
    rows: lines.flatMap((line, index) => [
      signatureRow(line),
      wordsRow(line, language, index < lines.length - 1),
    ]),
  });
}

/** In the print of the document, 12 points. */
const DIGIT = 120;

function signatureRow({ who, name }: SignatureLine): GridRow {
  const cell = (text: string, isLine = false): GridCell => ({
    paragraphs: linesOf(text, undefined, { keepNext: true }),
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

/** What is to be written on the lines; a name that is printed says itself what it is. */
function wordsRow({ name }: SignatureLine, language: Language, keepNext: boolean): GridRow {
  const { signature, person } = WORDS[language];
  const texts = ['', '', signature, '', name === undefined ? person : '', ''];
  const look = { style: UNDER_LINE_STYLE, ...(keepNext && { keepNext }) };
  return { cells: texts.map((text) => ({ paragraphs: linesOf(text, undefined, look) })) };
}

const WORDS: Text<{ signature: string; person: string }> = {
  ru: { signature: 'подпись', person: 'расшифровка подписи' },
  en: { signature: 'signature', person: 'name' },
};
