import type { SchoolRow } from './school-rows.ts';
import type { Totals } from './total-counts.ts';

/** A row as JSON has it; what is not known is null. */
export function rowData({ plan, work, risks, ...row }: SchoolRow): object {
  return {
    school: plan.school?.name ?? null,
    municipality: row.municipality ?? null,
    file: plan.at.file,
    title: plan.title,
    activities: work?.activities ?? null,
    items: work?.items ?? null,
    done: work?.done ?? null,
    overdue: work?.overdue ?? null,
    soon: work?.soon ?? null,
    undated: work?.undated ?? null,
    uncovered: risks?.uncovered ?? null,
    parameters: risks?.parameters ?? null,
    errors: row.errors,
    warnings: row.warnings,
    ready: row.readiness === 'ready',
    readable: row.readiness !== 'unreadable',
    roadmap: plan.hasRoadmap,
  };
}

/** The totals as JSON has them; `ready`, `late` and `unreadable` count schools. */
export function totalsData({ withoutRoadmap: _, daysLate: __, ...totals }: Totals): object {
  return totals;
}
