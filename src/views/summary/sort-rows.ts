import type { Choices } from '../view.ts';
import { READINESS, type SchoolRow } from './school-rows.ts';

/** What rows can be sorted by: schools by name, all else the most urgent first. */
export const summarySorts = {
  school: { ru: 'школа', en: 'school' },
  overdue: { ru: 'просрочено', en: 'overdue' },
  soon: { ru: 'скоро', en: 'soon' },
  uncovered: { ru: 'риски', en: 'uncovered' },
  errors: { ru: 'ошибки', en: 'errors' },
  ready: { ru: 'итог', en: 'ready' },
} satisfies Choices;

type Sort = keyof typeof summarySorts;

/** The rows in another order; those that are alike by the school’s name, so that № 2 comes before № 12. */
export function sortRows(rows: readonly SchoolRow[], sort = 'school'): SchoolRow[] {
  const weigh = weights[isSort(sort) ? sort : 'school'];
  return [...rows].sort((one, other) => weigh(other) - weigh(one) || bySchool(one, other));
}

/** Made when it is needed: for the first one Node reads all alphabets, which takes longer than checking a school. */
let collator: Intl.Collator | undefined;

/** Compares names as people do: by alphabet, and numbers by their value. */
export function byName(one: string, other: string): number {
  collator ??= new Intl.Collator('ru', { numeric: true });
  return collator.compare(one, other);
}

function bySchool(one: SchoolRow, other: SchoolRow): number {
  return byName(one.school, other.school) || byName(one.title ?? '', other.title ?? '');
}

function isSort(sort: string): sort is Sort {
  return Object.hasOwn(summarySorts, sort);
}

/** How urgent a row is; what is not known comes last. */
const weights: Readonly<Record<Sort, (row: SchoolRow) => number>> = {
  school: () => 0,
  overdue: ({ work }) => work?.overdue ?? -1,
  soon: ({ work }) => work?.soon ?? -1,
  uncovered: ({ risks }) => risks?.uncovered ?? -1,
  errors: ({ errors }) => errors,
  ready: ({ readiness }) => -READINESS.indexOf(readiness),
};
