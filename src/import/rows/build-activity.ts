import type { StepEntry } from '../../schema/types.ts';
import type { Line } from '../block.ts';
import type { KnownCodes } from '../clean/mend-codes.ts';
import type { Remark } from '../remark.ts';
import type { ActivityValue } from './activity-value.ts';
import { alignCell } from './align-cell.ts';
import { textOf } from './find-items.ts';
import { readNotes } from './read-notes.ts';
import { linesOf, type RowCells } from './row-cells.ts';
import { sayDoubtfulTitle, sayKeptTogether, sayMissing, sayUnclear } from './say-activity.ts';
import type { ActivityRows } from './sort-rows.ts';
import { splitTitle } from './split-title.ts';
import { type PartedRow, type Spread, spreadCells } from './spread-cells.ts';
import { readValues, type ValueField } from './values-of.ts';

/** What a step can have of its own. */
const OF_STEPS = ['form', 'when', 'responsible', 'documents', 'status'] as const;
/** What the schema has for whole activities only. */
const OF_ACTIVITY = ['participants', 'place'] as const;
const ALL = [...OF_STEPS, ...OF_ACTIVITY];

type Spreads = ReadonlyMap<ValueField, Spread>;

/** The activity of some rows, without its id, what people should know of it, and what it lacks. */
export function buildActivity(
  { rows }: ActivityRows,
  known: KnownCodes,
): {
  value: ActivityValue;
  remarks: Remark[];
  missing: Remark[];
} {
  const [first] = rows;
  const titles = rows.map(titleOf);
  const parts = titles.flatMap((one) => one.titles);
  const parted = rows.map((row, index) => ({ row, parts: titles[index]?.titles.length ?? 1 }));
  const spreads: Spreads = new Map(ALL.map((field) => [field, spreadField(parted, field)]));
  const own = readValues((field) => commonLines(spreads, field));
  const steps = parts.length > 1 ? parts.map((title, at) => stepOf(title, at, spreads)) : [];
  const lead = titles[0]?.lead ?? '';
  const notes = readNotes(
    rows,
    [own, ...steps].flatMap(({ unread }) => unread),
    known,
  );
  const title = parts.length > 1 ? lead : (parts[0] ?? '');
  const value = activityOf({ ...own.values, ...notes.fields, title }, steps);
  const remarks = [
    ...titles.flatMap(({ doubtful }, at) => sayDoubtfulTitle(rows[at] ?? first, doubtful)),
    ...ALL.flatMap((field) => remarksOf(field, parted, spreads)),
    ...notes.remarks,
  ];
  return { value, remarks, missing: sayMissing(first, value) };
}

/** The lead of a row that only adds parts belongs to no part, so such a title is not split. */
function titleOf(row: RowCells, index: number): ReturnType<typeof splitTitle> {
  const lines = linesOf(row, 'title');
  const split = splitTitle(lines, (parts) =>
    OF_STEPS.some((field) => {
      return alignCell(linesOf(row, field), parts, field === 'when').kind === 'each';
    }),
  );
  return index > 0 && split.lead !== '' ? { lead: '', titles: [textOf(lines)] } : split;
}

function spreadField(rows: readonly PartedRow[], field: ValueField): Spread {
  const [only] = rows;
  const isOne = rows.length === 1 && only?.parts === 1;
  return isOne
    ? { common: linesOf(only.row, field), each: [], unclear: [] }
    : spreadCells(rows, field);
}

/** Values of parts that the schema has for whole activities only are joined. */
function commonLines(spreads: Spreads, field: ValueField): readonly Line[] {
  const { common = [], each = [] } = spreads.get(field) ?? {};
  if (!isOfActivity(field)) return common;
  const texts = each.flatMap((lines) => (lines ? [textOf(lines)] : []));
  const joined = [...new Set(texts)].join('; ');
  return joined === '' ? common : [...common, { text: joined }];
}

function isOfActivity(field: ValueField): boolean {
  return OF_ACTIVITY.some((one) => one === field);
}

interface Step {
  value: StepEntry;
  unread: readonly string[];
}

function stepOf(title: string, at: number, spreads: Spreads): Step {
  const { values, unread } = readValues((field) =>
    isOfActivity(field) ? [] : (spreads.get(field)?.each[at] ?? []),
  );
  return { value: { title, ...values }, unread };
}

/** The fields in the order of the schema, which is that of the values but for the codes. */
function activityOf(
  { title, form, codes, ...values }: ActivityValue & { title: string },
  steps: readonly Step[],
): ActivityValue {
  return {
    ...(title !== '' && { title }),
    ...(form !== undefined && { form }),
    ...(codes !== undefined && { codes }),
    ...values,
    ...(steps.length > 0 && { steps: steps.map(({ value }) => value) }),
  };
}

function remarksOf(field: ValueField, rows: readonly PartedRow[], spreads: Spreads): Remark[] {
  const spread = spreads.get(field);
  const unclear = (spread?.unclear ?? []).map(({ row, count }) => {
    const parts = rows.find((one) => one.row === row)?.parts ?? 1;
    return sayUnclear(row, field, { parts, count });
  });
  const isKept = isOfActivity(field) && spread?.each.some((lines) => lines !== undefined);
  const first = rows[0]?.row;
  return isKept && first ? [...unclear, sayKeptTogether(first, field)] : unclear;
}
