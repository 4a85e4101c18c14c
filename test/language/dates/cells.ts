import { readFileSync } from 'node:fs';
import { readWhen } from '../../../src/language/dates/read-when.ts';
import type { Reading } from '../../../src/language/reading.ts';
import { periodOf, schoolCalendar } from './school-calendar.ts';

/** A date cell, the plan's period, and how the cell is to be read. */
export interface CellCase {
  cell: string;
  period: string;
  reading: string;
}

/** The rows of a table beside this file; `\n` and `\u00a0` in a cell stand for those characters. */
export function casesFrom(file: string): CellCase[] {
  const rows = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return rows.map((row) => {
    const [cell = '', period = '', reading = ''] = row.split('\t');
    return { cell: decode(cell), period, reading };
  });
}

/** The reading of a cell in the notation of the tables. */
export function readCell(cell: string, period: string): string {
  return show(readWhen(cell, { period: periodOf(period), calendar: schoolCalendar }));
}

/** `2022-09-01/2022-09-28`, `../2022-08-29` for a deadline, `every:month`, `undated:event`, `error:…`. */
export function show(reading: Reading): string {
  switch (reading.kind) {
    case 'dated':
      return reading.occurrences.map(({ start, end }) => `${start ?? '..'}/${end}`).join(';');
    case 'recurring': {
      const { every, within } = reading.recurrence;
      return `every:${every}${within ? `@${within.from}/${within.to}` : ''}`;
    }
    case 'undated':
      return `undated:${reading.reason}`;
    case 'unread':
      return `error:${reading.problem.rule}`;
  }
}

function decode(cell: string): string {
  return cell
    .replaceAll('\\n', '\n')
    .replace(/\\u([\da-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
