import type { Text } from '../../core/text.ts';
import { sayChange } from '../clean/change.ts';
import type { MendedCode } from '../clean/mend-codes.ts';
import { sayMendedCodes } from '../clean/say-codes.ts';
import type { ColumnField, TableColumns } from '../column-field.ts';
import type { FrontLine } from '../front/front-line.ts';
import type { Remark, TablePlace } from '../remark.ts';
import { plainLabel } from '../rows/number-activities.ts';
import type { AuditRow } from './audit-rows.ts';
import {
  NO_FACTOR,
  sayComma,
  sayKept,
  sayMismatch,
  sayNoCode,
  sayNoName,
  sayNoParameters,
  sayNumber,
  saySame,
  sayTooLong,
  sayUnread,
} from './say-audit.ts';

/** Where the reader of an audit notes down what people should know, by its cause. */
export interface AuditNotes {
  use(lines: readonly FrontLine[]): void;
  headOf(field: ColumnField): string;
  unreadCodes(row: AuditRow, written: string): void;
  commaAsDot(row: AuditRow, code: string): void;
  mendedCodes(row: AuditRow, mended: readonly MendedCode[]): void;
  mismatch(row: AuditRow, counts: { names: number; codes: number }): void;
  sameCode(row: AuditRow, code: string, name: string): void;
  keptAsNote(row: AuditRow, heads: readonly string[]): void;
  numberOfFactor(row: AuditRow, number: string, name: string): void;
  noFactor(row: AuditRow): void;
  /** These leave something out, and give what is left: nothing. */
  noCode(row: AuditRow, name: string): never[];
  noName(row: AuditRow, codes: string): never[];
  noParameters(row: AuditRow, factor: string): never[];
  tooLong(row: AuditRow, name: string): false;
  remarks(): Remark[];
}

export function collectAuditNotes(table: number, { columns }: TableColumns): AuditNotes {
  const found: Remark[] = [];
  const used = new Set<FrontLine>();
  const headOf = (field: ColumnField): string =>
    columns.find((one) => one.field === field)?.head ?? '';
  const placeOf = (row: AuditRow, field: ColumnField): TablePlace => {
    const column = headOf(field);
    const label = row.label === undefined ? {} : { label: plainLabel(row.label) };
    return { table, row: row.number, ...label, ...(column !== '' && { column }) };
  };
  const add = (kind: Remark['kind'], row: AuditRow, field: ColumnField, message: Text): void => {
    found.push({ kind, place: placeOf(row, field), message });
  };
  return {
    headOf,
    use(lines) {
      for (const line of lines) {
        if (used.has(line)) continue;
        used.add(line);
        found.push(...line.changes.map((change) => sayChange(change, { table })));
      }
    },
    unreadCodes: (row, written) => add('doubt', row, 'codes', sayUnread(written)),
    commaAsDot: (row, code) => add('doubt', row, 'codes', sayComma(code)),
    mendedCodes: (row, mended) =>
      found.push(...sayMendedCodes({ mended, open: [] }, placeOf(row, 'codes'))),
    mismatch: (row, counts) => add('doubt', row, 'parameter', sayMismatch(counts)),
    sameCode: (row, code, name) => add('left-out', row, 'codes', saySame(code, name)),
    keptAsNote: (row, heads) => add('kept', row, 'note', sayKept(heads)),
    numberOfFactor: (row, number, name) => add('doubt', row, 'factor', sayNumber(number, name)),
    noFactor: (row) => add('doubt', row, 'factor', NO_FACTOR),
    noCode(row, name) {
      add('left-out', row, 'codes', sayNoCode(name));
      return [];
    },
    noName(row, codes) {
      add('left-out', row, 'parameter', sayNoName(codes));
      return [];
    },
    noParameters(row, factor) {
      add('left-out', row, 'factor', sayNoParameters(factor));
      return [];
    },
    tooLong(row, name) {
      add('left-out', row, 'parameter', sayTooLong(name));
      return false;
    },
    remarks: () => found,
  };
}
