import type { Cell } from '../report/table.ts';

/** A number as people and spreadsheets read it; empty if there is none. */
export function numberCell(number: number | undefined): Cell {
  return number === undefined ? { text: '' } : { text: String(number), value: { number } };
}
