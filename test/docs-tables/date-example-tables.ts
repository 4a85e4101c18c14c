import {
  cellsOfPlans,
  readCells,
  recurringCells,
  remarkedCells,
  unclearCells,
} from './date-cells.ts';
import {
  cellTable,
  periodTable,
  recurrenceTable,
  refusalTable,
  remarkTable,
} from './date-example.ts';
import type { DocsTables } from './docs-table.ts';
import { refusals } from './refusals.ts';

/** Cells of the date language and their readings. */
export const dateExampleTables: DocsTables = {
  ...mapValues(readCells, cellTable),
  ...mapValues({ ...cellsOfPlans, ...unclearCells }, periodTable),
  'date-recurring': recurrenceTable(recurringCells),
  'date-remarks': remarkTable(remarkedCells),
  'date-refused': refusalTable(refusals),
};

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
