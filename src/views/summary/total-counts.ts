import type { RiskCounts, WorkCounts } from './counts.ts';
import type { SchoolRow } from './school-rows.ts';

/** All rows taken together. */
export interface Totals extends WorkCounts, RiskCounts {
  plans: number;
  schools: number;
  /** Schools with nothing but ready plans. */
  ready: number;
  /** Schools with overdue work. */
  late: number;
  /** Schools with a plan that can't be read. */
  unreadable: number;
  /** Schools with an audit that no roadmap answers to. */
  withoutRoadmap: number;
  errors: number;
  warnings: number;
}

export function totalCounts(rows: readonly SchoolRow[]): Totals {
  const sum = (tell: (row: SchoolRow) => number | undefined): number =>
    rows.reduce((total, row) => total + (tell(row) ?? 0), 0);
  const schoolsWith = (has: (row: SchoolRow) => boolean): number =>
    new Set(rows.filter(has).map(({ key }) => key)).size;
  const schools = schoolsWith(() => true);
  return {
    plans: rows.length,
    schools,
    ready: schools - schoolsWith(({ readiness }) => readiness !== 'ready'),
    late: schoolsWith(({ work }) => (work?.overdue ?? 0) > 0),
    unreadable: schoolsWith(({ readiness }) => readiness === 'unreadable'),
    withoutRoadmap: schoolsWith(({ readiness }) => readiness === 'no-roadmap'),
    activities: sum(({ work }) => work?.activities),
    items: sum(({ work }) => work?.items),
    done: sum(({ work }) => work?.done),
    overdue: sum(({ work }) => work?.overdue),
    soon: sum(({ work }) => work?.soon),
    undated: sum(({ work }) => work?.undated),
    daysLate: rows.reduce((most, { work }) => Math.max(most, work?.daysLate ?? 0), 0),
    uncovered: sum(({ risks }) => risks?.uncovered),
    parameters: sum(({ risks }) => risks?.parameters),
    errors: sum((row) => row.errors),
    warnings: sum((row) => row.warnings),
  };
}
