import type { State } from '../../core/state.ts';
import type { Item } from '../../plan/items.ts';
import type { Facets } from '../../report/report.ts';
import { nameResponsible } from '../name-responsible.ts';
import type { WorkRow } from './work-rows.ts';

/** By what people may look for a row: its most urgent state, its people, its codes. */
export function rowFacets({ activity, work, items }: WorkRow): Facets {
  const state = urgentState(items);
  return {
    ...(state && { state }),
    roles: [...new Set(work.responsible.map(nameResponsible))],
    codes: activity.codes.map(({ code }) => code),
  };
}

/** The state that asks most for attention. */
export function urgentState(items: readonly Item[]): State | undefined {
  return URGENT_FIRST.find((state) => items.some((item) => item.state === state));
}

const URGENT_FIRST: readonly State[] = [
  'overdue',
  'soon',
  'running',
  'upcoming',
  'undated',
  'done-late',
  'done',
  'cancelled',
];
