import type { Remark, TablePlace } from '../remark.ts';
import type { ActivityValue } from './activity-value.ts';

/** An activity as its rows tell it, before it is known which activities are steps of others. */
export interface RowActivity {
  /** The number of its first row, without signs around it; empty where it has none. */
  label: string;
  value: ActivityValue;
  taskText?: string;
  /** The heading over the whole width of the table that it stands under. */
  section?: string;
  /** Its first row. */
  place: TablePlace;
  /** What it lacks, if it is an activity of its own. */
  missing: readonly Remark[];
}
