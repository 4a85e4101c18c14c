import { type KnownCodes, type MendedCodes, mendCodes } from '../clean/mend-codes.ts';
import { sayMendedCodes } from '../clean/say-codes.ts';
import type { Remark } from '../remark.ts';
import { joinLines } from './field-values.ts';
import { isLabel } from './find-heading.ts';
import { readCodeCell } from './read-code-cell.ts';
import { isOwn, type RowCell, type RowCells } from './row-cells.ts';
import { placeIn, sayNoCodes, sayNoStatus } from './say-activity.ts';

/** The codes of an activity, and what goes into its note. */
export interface Notes {
  fields: { codes?: string[]; note?: string };
  remarks: Remark[];
}

const AS_NOTE: ReadonlySet<string | undefined> = new Set([
  undefined,
  'factor',
  'parameter',
  'level',
  'value',
]);

/**
 * Reads the codes of some rows, and gathers what has no field of its own: notes, the columns that are not known, each
 * behind its head, codes and marks (`unread`) that are none.
 *
 * @param known what the document tells of its codes, to read those that are written in another way
 */
export function readNotes(
  rows: readonly [RowCells, ...RowCells[]],
  unread: readonly string[],
  known: KnownCodes,
): Notes {
  const codes: string[] = [];
  const notes: string[] = [];
  const remarks: Remark[] = [];
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells.filter((one) => index === 0 || isOwn(one))) {
      const text = joinLines(cell.lines);
      const { field } = cell.column;
      if (text === '') continue;
      if (field === 'note' || (field === 'number' && !isLabel(row.label))) notes.push(text);
      if (field === 'codes' || field === 'parameter') {
        const found = readMended(text, known);
        if (found.isWhole) remarks.push(...sayMendedCodes(found, placeIn(row, cell.column)));
        const isCodes = field === 'codes' || found.isWhole;
        if (isCodes) codes.push(...found.codes);
        if (!found.isWhole) notes.push(headed(cell, text));
        if (field === 'codes' && !found.isWhole) {
          remarks.push(sayNoCodes(row, cell.column, found.codes));
        }
      } else if (AS_NOTE.has(field)) notes.push(headed(cell, text));
    }
  }
  const marks = rows[0].cells.find(({ column }) => column.field === 'status');
  for (const text of unread) {
    if (!marks) continue;
    notes.push(headed(marks, text));
    remarks.push(sayNoStatus(rows[0], marks.column));
  }
  return {
    fields: {
      ...(codes.length > 0 && { codes: [...new Set(codes)] }),
      ...(notes.length > 0 && { note: [...new Set(notes)].join('\n') }),
    },
    remarks,
  };
}

/** The codes of a cell; prose is read as it is. */
function readMended(
  text: string,
  known: KnownCodes,
): ReturnType<typeof readCodeCell> & Omit<MendedCodes, 'text'> {
  const { text: meant, ...changes } = mendCodes(text, known);
  const found = readCodeCell(meant);
  return found.isWhole ? { ...found, ...changes } : { ...readCodeCell(text), mended: [], open: [] };
}

function headed({ column }: RowCell, text: string): string {
  return column.head === '' ? text : `${column.head}: ${text}`;
}
