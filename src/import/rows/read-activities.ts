import type { TableBlock } from '../block.ts';
import type { TableColumns } from '../column-field.ts';
import { nameColumn } from '../columns/say-columns.ts';
import type { Remark, TablePlace } from '../remark.ts';
import type { ActivityValue } from './activity-value.ts';
import { buildActivity } from './build-activity.ts';
import { numberActivities } from './number-activities.ts';
import { sortRows } from './sort-rows.ts';

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

/** The activities of a table whose columns are known, in its order, and what people should know of them. */
export function readActivities(
  table: TableBlock,
  columns: TableColumns,
): { activities: readonly ImportedActivity[]; remarks: readonly Remark[] } {
  const { groups, remarks } = sortRows(table, columns);
  const labels = groups.map(({ rows }) => rows[0].label);
  const { ids, isOwn } = numberActivities(labels);
  const all = [...remarks];
  const activities = groups.map((group, index): ImportedActivity => {
    const { section, taskText, rows } = group;
    const built = buildActivity(group);
    all.push(...built.remarks);
    return {
      value: { id: ids[index] ?? index + 1, ...built.value },
      ...(taskText !== undefined && { taskText }),
      ...(section !== undefined && { section }),
      place: rows[0].place,
    };
  });
  const column = columns.columns.find(({ field }) => field === 'number');
  if (!isOwn && column && labels.some((label) => label !== '')) {
    all.push({
      kind: 'doubt',
      place: { table: table.number, column: nameColumn(column) },
      message: {
        ru: `Номера строк повторяются или есть не у всех: мероприятия пронумерованы заново, от 1 до ${ids.length}.`,
        en: `The rows’ numbers are not unique, or some have none: the activities were numbered anew, from 1 to ${ids.length}.`,
      },
    });
  }
  return { activities, remarks: sortRemarks(all) };
}

/** In the order of the rows; what is about the table as a whole comes first. */
function sortRemarks(remarks: readonly Remark[]): Remark[] {
  const rowOf = ({ place }: Remark): number => place?.row ?? 0;
  return [...remarks].sort((one, other) => rowOf(one) - rowOf(other));
}
