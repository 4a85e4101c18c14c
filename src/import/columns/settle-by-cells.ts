import type { ColumnField, TableColumns } from '../column-field.ts';
import { guessField, holdsCodes } from './guess-field.ts';
import type { SettledColumn } from './settle-fields.ts';

/** Fields that an activity has not; their columns are kept in its note. */
export const AUDIT_FIELDS: ReadonlySet<ColumnField | undefined> = new Set<ColumnField>([
  'factor',
  'parameter',
  'level',
  'value',
]);

/**
 * Looks into the cells of columns whose heads fit no field: one that holds codes alone is that of the codes, for the
 * others it is guessed what they may be. `textsOf` gives the texts in the column with an index.
 */
export function settleByCells(
  columns: readonly SettledColumn[],
  kind: TableColumns['kind'],
  textsOf: (index: number) => readonly string[],
): SettledColumn[] {
  const isOpen = ({ field, mapped }: SettledColumn): boolean =>
    !mapped && (field === undefined || (kind === 'activities' && AUDIT_FIELDS.has(field)));
  const isWanted = columns.every(({ field }) => field !== 'codes');
  const codes = isWanted
    ? columns.find((one) => isOpen(one) && holdsCodes(one.head, textsOf(one.index)))
    : undefined;
  const taken = new Set(columns.map(({ field }) => field));
  if (codes) taken.add('codes');
  return columns.map((one): SettledColumn => {
    const { rival: _, ...column } = one;
    if (one === codes) return { ...column, field: 'codes', isByCells: true };
    if (!isOpen(one)) return one;
    const likely = one.rival
      ? one.meant?.meaning[kind][0]
      : guessField(one, textsOf(one.index), { kind, taken });
    return { ...one, ...(likely && { likely }) };
  });
}
