import { AlignmentType, BorderStyle, type IBorderOptions } from 'docx';
import type { Row, Table } from '../../report/table.ts';
import { textWidth } from '../text-width.ts';
import { digitsIn, type Fit } from './fit-table.ts';
import type { GridCell, GridRow } from './grid.ts';
import { TEXT_HEIGHT } from './page.ts';
import { linesOf } from './paragraphs.ts';
import { cellStyle } from './styles.ts';
import type { Looks } from './table.ts';

/** A part of the row above is not cut off from it by a full line. */
const PART_LINE: IBorderOptions = { style: BorderStyle.DOTTED, size: 4, color: '7F7F7F' };

/** What a row has to do with those below it. */
export interface RowPlace {
  /** Of its first cell. */
  merge?: GridCell['merge'];
  /** It stays on one page with what follows: it heads its parts, or people sign below it. */
  isFollowed: boolean;
}

/** A row that stays on one page unless it is too high for that. */
export function bodyRow(
  row: Row,
  { columns }: Table,
  fit: Fit,
  looks: Looks,
  { merge, isFollowed }: RowPlace,
): GridRow {
  const cells = columns.map(({ align }, index): GridCell => {
    const { text, tone } = row.cells[index] ?? { text: '' };
    const place = looks.isCentred?.(index) ? 'center' : align;
    const isMerged = merge !== undefined && index === 0;
    return {
      ...looks.cell?.(index),
      paragraphs: linesOf(text, tone, {
        style: cellStyle(fit.size),
        ...(place && { alignment: ALIGNMENTS[place] }),
        ...(isFollowed && { keepNext: true }),
      }),
      ...(isMerged && { merge }),
      ...(row.isPart && !isMerged && { borders: { top: PART_LINE } }),
    };
  });
  return { cells, ...(isHigh(row, fit) && { mayBreak: true }) };
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** Whether a row is so high that the page before it would stay half empty. */
function isHigh({ cells }: Row, { size, widths }: Fit): boolean {
  // Print is set a little more than its own height apart.
  const page = TEXT_HEIGHT / (size * 20 * 1.15);
  return cells.some(({ text }, index) => {
    // Lines end at words, so they are not filled.
    const room = 0.85 * (digitsIn(widths[index] ?? 0, size) - 1.5);
    const lines = text.split('\n').map((line) => Math.max(1, textWidth(line) / Math.max(1, room)));
    return lines.reduce((sum, one) => sum + one, 0) > page * 0.6;
  });
}
