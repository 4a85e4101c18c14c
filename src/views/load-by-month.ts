import { monthOf, yearOf } from '../core/day.ts';
import type { Language } from '../core/text.ts';
import type { Item } from '../plan/items.ts';
import type { Table } from '../report/table.ts';
import { monthWords } from '../report/words.ts';
import { nameResponsible } from './name-responsible.ts';
import { numberCell } from './number-cell.ts';

/** What one role, or one person in it, answers for. */
export interface Duties {
  role: string;
  /** Who has the role; the same where only a person is named. */
  person: string | undefined;
  items: Item[];
}

/** Who it is, as a heading. */
export function nameDuties({ role, person }: Duties): string {
  return nameResponsible({ name: role, person });
}

/** How many occurrences end in each month, as `2023-04` → 2; cancelled and undated work don't count. */
export function loadByMonth(items: readonly Item[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const { occurrence, state } of items) {
    if (!occurrence || state === 'cancelled') continue;
    const month = occurrence.end.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return new Map([...months].sort());
}

/** Roles × months: how many deadlines each has. */
export function loadTable(duties: readonly Duties[], language: Language): Table {
  const loads = duties.map((one) => ({ role: nameDuties(one), months: loadByMonth(one.items) }));
  const months = [...new Set(loads.flatMap((load) => [...load.months.keys()]))].sort();
  const role = { ru: 'Ответственный', en: 'Responsible' }[language];
  return {
    kind: 'table',
    columns: [
      { title: role },
      ...months.map((month) => ({ title: monthTitle(month, language), align: 'right' as const })),
      { title: { ru: 'всего', en: 'all' }[language], align: 'right' },
    ],
    rows: loads
      .filter((load) => load.months.size > 0)
      .map((load) => ({
        cells: [
          { text: load.role },
          ...months.map((month) => numberCell(load.months.get(month))),
          {
            ...numberCell([...load.months.values()].reduce((sum, one) => sum + one, 0)),
            tone: 'strong' as const,
          },
        ],
      })),
  };
}

/** «апр 23». */
function monthTitle(month: string, language: Language): string {
  const day = `${month}-01`;
  return `${monthWords[language][monthOf(day) - 1]} ${String(yearOf(day)).slice(2)}`;
}
