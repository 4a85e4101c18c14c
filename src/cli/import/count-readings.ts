import type { Activity, Plan, Work } from '../../plan/model.ts';

/** How far karta understood the plan that was made of a document. */
export interface ReadingCounts {
  /** Times that are read as days or as a rhythm. */
  dated: number;
  /** Times that name no day: by a schedule, when needed. */
  undated: number;
  unread: number;
  /** People and roles that karta knows; and those that it doesn't. */
  known: number;
  unknown: number;
  /** The different codes that activities name; and those of them that the audit lacks. */
  codes: number;
  notInAudit: number;
}

/** Counts what is understood of an imported plan; what steps take over from their activity is counted once. */
export function countReadings(plan: Plan): ReadingCounts {
  const works = plan.activities.flatMap((one): Work[] => [one, ...one.steps]);
  const times = works.flatMap((work) => own(work, 'when', work.when));
  const people = works.flatMap((work) => own(work, 'responsible', work.responsible));
  const codes = new Set(
    plan.activities.flatMap((one: Activity) => one.codes.map(({ code }) => code)),
  );
  const audited = new Set(
    plan.audit?.factors.flatMap(({ parameters }) => parameters.map(({ code }) => code)),
  );
  const unread = times.filter(({ undated }) => undated === 'unread').length;
  const undated = times.filter(({ undated }) => undated !== undefined).length - unread;
  const known = people.filter((one) => one.known || one.person !== undefined).length;
  return {
    dated: times.length - unread - undated,
    undated,
    unread,
    known,
    unknown: people.length - known,
    codes: codes.size,
    notInAudit: plan.audit ? [...codes].filter((code) => !audited.has(code)).length : 0,
  };
}

function own<Item>(work: Work, field: string, items: readonly Item[]): readonly Item[] {
  return work.inherited.has(field) ? [] : items;
}
