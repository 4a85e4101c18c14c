import { cellText } from '../clean/cell-text.ts';
import { arePaired, type KnownCodes } from '../clean/mend-codes.ts';
import type { HeadedTable } from '../columns/read-tables.ts';
import type { Remark, TablePlace } from '../remark.ts';
import type { ActivityValue } from './activity-value.ts';
import { buildActivity } from './build-activity.ts';
import { nestSteps } from './nest-steps.ts';
import { numberActivities, plainLabel } from './number-activities.ts';
import type { RowActivity } from './row-activity.ts';
import { sayNumberedAnew } from './say-rows.ts';
import { sortRows } from './sort-rows.ts';
import { uniteRepeated } from './unite-repeated.ts';

/** An activity that was read from a table. */
export interface ImportedActivity {
  value: ActivityValue;
  /** What the column of tasks says for it; merged cells repeat it. */
  taskText?: string;
  /** The heading over the whole width of the table that it stands under. */
  section?: string;
  /** Its first row. */
  place: TablePlace;
}

/**
 * The activities of a document's tables, and what people should know of them. They keep the numbers of their rows, if all
 * have one of their own.
 *
 * @param codes the codes of the document's audit, those of factors too
 */
export function readActivities(
  tables: readonly HeadedTable[],
  codes: ReadonlySet<string> = new Set(),
): {
  activities: readonly ImportedActivity[];
  remarks: readonly Remark[];
} {
  const known = { codes, isPaired: arePaired([...codes]) || arePaired(tables.flatMap(codeCells)) };
  const read = tables.map((table) => readRows(table, known));
  const all: RowActivity[] = [];
  for (const { rows, isContinued } of read) {
    all.push(...(isContinued ? underSame(all.at(-1), rows) : rows));
  }
  const nested = nestSteps(uniteRepeated(all));
  const rows = tables.length > 1 ? sortByNumber(nested.activities) : nested.activities;
  const labels = rows.map(({ label }) => label);
  const { ids, isOwn } = numberActivities(labels);
  const isDoubtful = !isOwn && labels.some((label) => label !== '');
  return {
    activities: rows.map(({ value, label: _, missing: __, ...rest }, index) => ({
      ...rest,
      value: { id: ids[index] ?? index + 1, ...value },
    })),
    remarks: sortRemarks([
      ...(isDoubtful ? [sayNumberedAnew(tables, ids.length)] : []),
      ...read.flatMap(({ remarks }) => remarks),
      ...nested.remarks,
      ...rows.flatMap(({ missing }) => missing),
    ]),
  };
}

/** The first rows of a table that goes on with another stand under the heading and the task of its last row. */
function underSame(last: RowActivity | undefined, rows: readonly RowActivity[]): RowActivity[] {
  const own = rows.findIndex(({ taskText, section }) => taskText ?? section);
  const { taskText, section } = last ?? {};
  const more = { ...(taskText && { taskText }), ...(section && { section }) };
  return rows.map((row, index) => (own === -1 || index < own ? { ...row, ...more } : row));
}

function codeCells({ table, columns }: HeadedTable): string[] {
  const own = columns.columns.filter(({ field }) => field === 'codes');
  return table.rows
    .slice(columns.firstRow)
    .flatMap(({ cells }) => own.flatMap(({ index }) => cells[index] ?? []))
    .filter(({ covered }) => !covered)
    .map(cellText);
}

function readRows(
  { table, columns, isContinued = undefined }: HeadedTable,
  known: KnownCodes,
): {
  rows: RowActivity[];
  remarks: Remark[];
  isContinued: true | undefined;
} {
  const { groups, remarks } = sortRows(table, columns);
  const all = [...remarks];
  const rows = groups.map((group): RowActivity => {
    const { section, taskText, rows: own } = group;
    const { value, remarks: said, missing } = buildActivity(group, known);
    all.push(...said);
    return {
      label: plainLabel(own[0].label),
      value,
      ...(taskText !== undefined && { taskText }),
      ...(section !== undefined && { section }),
      place: own[0].place,
      missing,
    };
  });
  return { rows, remarks: all, isContinued };
}

/** What stands in a further table has its place among the others, if each table counts upwards. */
function sortByNumber(rows: readonly RowActivity[]): readonly RowActivity[] {
  const numbers = rows.map(({ label }) => (/^\d{1,6}$/.test(label) ? Number(label) : undefined));
  const isFit = rows.every(({ place }, index) => {
    const [above, number] = [rows[index - 1], numbers[index]];
    const isFirst = above?.place.table !== place.table;
    return number !== undefined && (isFirst || number > (numbers[index - 1] ?? 0));
  });
  return isFit ? rows.toSorted((one, other) => Number(one.label) - Number(other.label)) : rows;
}

/** In the order of the rows; what is about a table as a whole comes first. */
function sortRemarks(remarks: readonly Remark[]): Remark[] {
  const tableOf = ({ place }: Remark): number => place?.table ?? 0;
  const rowOf = ({ place }: Remark): number => place?.row ?? 0;
  return remarks.toSorted(
    (one, other) => tableOf(one) - tableOf(other) || rowOf(one) - rowOf(other),
  );
}
