import type { Item } from '../../plan/items.ts';
import type { Plan } from '../../plan/model.ts';
import type { Table } from '../../report/table.ts';
import { sortItems } from '../sort-items.ts';
import type { ViewContext } from '../view.ts';
import type { PlanColumn } from './column-names.ts';
import { chooseColumns, usualColumns } from './columns.ts';
import { groupItems } from './group-items.ts';
import { rowFacets } from './row-facets.ts';
import { workRows } from './work-rows.ts';

/** The work of a plan as a table, grouped, sorted and with the columns that are asked for. */
export function planTable(
  plan: Plan,
  items: readonly Item[],
  context: ViewContext,
  usual: readonly PlanColumn[] = usualColumns,
): Table {
  const { language, layout } = context;
  const sorted = sortItems(items, layout.sort ?? 'plan');
  const { title, groups } = groupItems(plan, sorted, context);
  const rows = groups.flatMap(({ name, items: own }) =>
    workRows(own).map((row) => ({ row, name })),
  );
  const columns = chooseColumns(
    plan,
    rows.map(({ row }) => row),
    { asked: layout.columns, usual },
    language,
  );
  return {
    kind: 'table',
    columns: columns.map(({ id: _, cell: __, ...column }) => column),
    ...(title !== undefined && { groupTitle: title }),
    rows: rows.map(({ row, name }) => ({
      cells: columns.map(({ cell }) => cell(row)),
      ...(name !== undefined && { group: name }),
      ...(row.stepNumber !== undefined && { isPart: true }),
      facets: rowFacets(row),
    })),
  };
}
