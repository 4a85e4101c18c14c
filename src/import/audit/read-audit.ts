import { TO_FILL_IN } from '../../plan/to-fill-in.ts';
import type { FactorEntry, ParameterEntry } from '../../schema/types.ts';
import type { TableBlock } from '../block.ts';
import { arePaired, type MendedCode, mendCodes } from '../clean/mend-codes.ts';
import type { TableColumns } from '../column-field.ts';
import type { Remark } from '../remark.ts';
import { alignParameters } from './align-parameters.ts';
import { type AuditNotes, collectAuditNotes } from './audit-notes.ts';
import { type AuditRow, listAuditRows, textOf } from './audit-rows.ts';
import { closeFactors, type OpenFactor } from './close-factors.ts';
import { type CellCodes, readCodes } from './read-codes.ts';
import { readLevel } from './read-level.ts';

const LONGEST_NAME = 2000;
const LONGEST_VALUE = 500;
const LONGEST_NOTE = 20_000;
const MOST_FACTORS = 1000;

/**
 * Reads the factors and parameters of an audit. Codes stay as they are written and each is there once; what has no
 * code can't be kept, and where codes and parameters differ in number nothing is guessed: all of that is told of.
 */
export function readAudit(
  table: TableBlock,
  columns: TableColumns,
): { factors: readonly FactorEntry[]; remarks: readonly Remark[] } {
  const notes = collectAuditNotes(table.number, columns);
  const codes = new Map<string, string>();
  const factors: OpenFactor[] = [];
  const rows = listAuditRows(table, columns);
  const isPaired = arePaired(rows.map((row) => textOf(row.codes)));
  for (const group of groupByCodes(rows)) {
    const [first] = group;
    if (!first) continue;
    const named = group.find(({ factor }) => factor !== undefined)?.factor;
    if (named !== undefined && !isSame(factors.at(-1), named))
      factors.push({ written: named, row: first, parameters: [] });
    for (const parameter of readParameters(group, isPaired, notes)) {
      if (!isNew(parameter, codes, first, notes)) continue;
      if (factors.length === 0) factors.push({ written: TO_FILL_IN, row: first, parameters: [] });
      factors.at(-1)?.parameters.push(parameter);
    }
  }
  return {
    factors: closeFactors(factors, notes).slice(0, MOST_FACTORS),
    remarks: notes.remarks(),
  };
}

/** Rows that share one cell of codes are read together. */
function groupByCodes(rows: readonly AuditRow[]): AuditRow[][] {
  const groups: AuditRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.sharesCodes && row.factor === undefined) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function isSame(open: OpenFactor | undefined, name: string): boolean {
  return open?.written.toLowerCase() === name.toLowerCase();
}

/** The parameters of rows with one cell of codes. */
function readParameters(
  rows: readonly AuditRow[],
  isPaired: boolean,
  notes: AuditNotes,
): ParameterEntry[] {
  const [first] = rows;
  const lines = rows.flatMap(({ parameter }) => parameter);
  if (!first) return [];
  const { codes, unread, commaAsDot, mended } = readMended(first, isPaired);
  if (lines.length === 0 && first.codes.length === 0) return [];
  notes.use(rows.flatMap((row) => row.lines));
  if (unread.length > 0) notes.unreadCodes(first, unread.join(' '));
  notes.mendedCodes(first, mended);
  if (commaAsDot) notes.commaAsDot(first, codes[0] ?? '');
  const whole = textOf(lines);
  if (lines.length === 0) return notes.noName(first, codes.join(', '));
  const aligned = alignParameters(lines, codes);
  if ('mismatch' in aligned) {
    notes.mismatch(first, aligned.mismatch);
    return codes.map((code) => ({ code, name: whole }));
  }
  if (aligned.parameters.length === 0) return notes.noCode(first, whole);
  const isRowEach = aligned.parameters.length === rows.length;
  return aligned.parameters.map(({ name, code }, index) => ({
    code,
    name,
    ...measuresOf((isRowEach ? rows[index] : first) ?? first, notes),
  }));
}

/** The codes of a row; to leave out a full stop behind one is nothing to tell of. */
function readMended(
  { codes: lines }: AuditRow,
  isPaired: boolean,
): CellCodes & { mended: MendedCode[] } {
  const read = lines.map(({ text }) => mendCodes(text, { codes: new Set(), isPaired }));
  const mended = read.flatMap((one) => one.mended).filter(({ isSure }) => !isSure);
  return { ...readCodes(read.map(({ text }) => text)), mended };
}

/** Level, value, and under their heads the columns that an audit has no field for. */
function measuresOf(row: AuditRow, notes: AuditNotes): Omit<ParameterEntry, 'code' | 'name'> {
  const level = readLevel(row.level);
  const value = row.value.length <= LONGEST_VALUE ? row.value : '';
  const other = [...row.notes];
  if (row.level !== '' && !level) other.push({ head: notes.headOf('level'), text: row.level });
  if (row.value !== value) other.push({ head: notes.headOf('value'), text: row.value });
  const note = other.map(({ head, text }) => (head === '' ? text : `${head}: ${text}`)).join('\n');
  if (other.length > 0)
    notes.keptAsNote(
      row,
      other.map(({ head }) => head),
    );
  return {
    ...(level && { level }),
    ...(value !== '' && { value }),
    ...(note !== '' && { note: note.slice(0, LONGEST_NOTE) }),
  };
}

/** Whether no parameter before has this code; the same one said again is dropped in silence. */
function isNew(
  { code, name }: ParameterEntry,
  codes: Map<string, string>,
  row: AuditRow,
  notes: AuditNotes,
): boolean {
  if (name.length > LONGEST_NAME) return notes.tooLong(row, name);
  const before = codes.get(code);
  if (before === undefined) codes.set(code, name);
  else if (before.toLowerCase() !== name.toLowerCase()) notes.sameCode(row, code, name);
  return before === undefined;
}
