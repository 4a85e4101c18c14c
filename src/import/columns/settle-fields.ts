import type { ColumnField, TableColumns } from '../column-field.ts';
import { headStems } from './head-key.ts';
import type { MeantHead } from './mean-head.ts';

/** A column before its field is settled. */
export interface HeadedColumn {
  index: number;
  /** As it is written. */
  head: string;
  /** What the words of the head tell. */
  meant: MeantHead | undefined;
  /** What `--map` tells. */
  mapped: ColumnField | undefined;
}

/** A column with its field. */
export interface SettledColumn extends HeadedColumn {
  field: ColumnField | undefined;
  /** The column that took the field which this one seemed to be. */
  rival?: HeadedColumn;
  /** Set where its cells told the field, and not its head. */
  isByCells?: true;
  /** What `--map` may give it, if it is kept in the notes. */
  likely?: ColumnField;
}

type Kind = TableColumns['kind'];

/** Gives each field to the one column that fits it best; columns of a start and an end share `when`. */
export function settleFields(columns: readonly HeadedColumn[], kind: Kind): SettledColumn[] {
  const taken = new Map<ColumnField, HeadedColumn>();
  const settled = new Map<number, SettledColumn>();
  const byStrength = [...columns].sort(
    (one, other) => strengthOf(other) - strengthOf(one) || one.index - other.index,
  );
  for (const column of byStrength) {
    const wanted = wantedBy(column, kind);
    const field = wanted.find((one) => isFree(one, column, taken.get(one)));
    const rival = taken.get(wanted[0] ?? 'note');
    if (field && !taken.has(field)) taken.set(field, column);
    settled.set(column.index, { ...column, field, ...(!field && rival && { rival }) });
  }
  return columns.flatMap(({ index }) => settled.get(index) ?? []);
}

function wantedBy({ mapped, meant }: HeadedColumn, kind: Kind): readonly ColumnField[] {
  return mapped ? [mapped] : (meant?.meaning[kind] ?? []);
}

function strengthOf({ mapped, meant }: HeadedColumn): number {
  if (mapped) return 4;
  if (!meant) return 0;
  return (meant.meaning.isWeak ? 1 : 3) - (meant.slipFor === undefined ? 0 : 0.5);
}

function isFree(
  field: ColumnField,
  column: HeadedColumn,
  holder: HeadedColumn | undefined,
): boolean {
  if (!holder || column.mapped) return true;
  const edges = [edgeOf(holder.head), edgeOf(column.head)].sort().join();
  return field === 'when' && edges === 'end,start';
}

const START = /^(?:начал|старт|с|от)$/;
const END = /^(?:окончан|конец|конц|завершен|по|до)$/;

/** Whether a head says that its dates begin or end something: «Срок начала», «Дата окончания», «с», «по». */
export function edgeOf(head: string): 'start' | 'end' | undefined {
  const stems = headStems(head);
  const starts = stems.some((stem) => START.test(stem));
  const ends = stems.some((stem) => END.test(stem));
  if (starts === ends) return undefined;
  return starts ? 'start' : 'end';
}

/** What a table with these columns is about; undefined where it is about something else. */
export function kindOf(columns: readonly HeadedColumn[]): Kind | undefined {
  const has = fieldsOf(settleFields(columns, 'activities'));
  const title = has.get('title');
  const isSure =
    title !== undefined && (title.mapped !== undefined || !title.meant?.meaning.isWeak);
  const rest = REST.filter((field) => has.has(field)).length;
  const isPlanned = has.has('responsible') || (has.has('when') && rest > (isSure ? 0 : 1));
  if (title && (isPlanned || (isSure && rest > 0))) return 'activities';
  const audit = fieldsOf(settleFields(columns, 'audit'));
  const [hasFactor, hasParameter] = [audit.has('factor'), audit.has('parameter')];
  const isMeasured = audit.has('codes') || audit.has('level') || (audit.has('value') && hasFactor);
  const isAudit = (hasFactor && hasParameter) || ((hasFactor || hasParameter) && isMeasured);
  return isAudit && !has.has('when') && !has.has('responsible') ? 'audit' : undefined;
}

/** What a table of activities has besides their titles. */
const REST: readonly ColumnField[] = [
  'when',
  'responsible',
  'form',
  'codes',
  'participants',
  'place',
  'documents',
  'status',
];

function fieldsOf(columns: readonly SettledColumn[]): ReadonlyMap<ColumnField, SettledColumn> {
  return new Map(columns.flatMap((one) => (one.field ? [[one.field, one] as const] : [])));
}
