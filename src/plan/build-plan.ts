import { inside, isWithin, type Location } from '../core/location.ts';
import type { DateContext, SchoolYearCalendar } from '../language/reading.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { AuditFile, RoadmapFile } from '../schema/types.ts';
import { buildActivity } from './build-activity.ts';
import { buildAudit, buildSchool } from './build-audit.ts';
import { buildCodes } from './build-codes.ts';
import { buildWhen } from './build-when.ts';
import { type CheckedFile, rejectedPlaces } from './checked-file.ts';
import { itemsOf, textOf } from './list-items.ts';
import type { Approval, AuditProblem, Plan, Task } from './model.ts';
import { collectDateProblems, type DateProblems, readDay, readPlanPeriod } from './read-dates.ts';

/** A roadmap, and the audit that it answers to or the reason why there is none; or an audit alone. */
export interface PlanFiles {
  /** An audit that no roadmap answers to yet makes a plan without activities. */
  roadmap: CheckedFile<RoadmapFile> | undefined;
  audit: CheckedFile<AuditFile> | undefined;
  auditProblem: AuditProblem | undefined;
}

/** Puts what the files say into one plan. */
export function buildPlan(files: PlanFiles, calendar: SchoolYearCalendar): Plan {
  const value = files.roadmap?.value;
  const at: Location = { file: (files.roadmap ?? files.audit)?.file ?? '', path: [] };
  const problems = collectDateProblems();
  const period = readPlanPeriod(value?.period, inside(at, 'period'), problems);
  const dates: DateContext = { period, calendar };
  const codes = buildCodes(value?.codes, inside(at, 'codes'));
  const tasks = buildTasks(value, at, problems);
  checkOtherDates(value, at, dates, problems);
  const activities = itemsOf(value?.activities, ['activities']).map((item) =>
    buildActivity(item.value, inside(at, ...item.path), Number(item.path.at(-1)) + 1, {
      dates,
      problems,
      tasks,
      codes,
    }),
  );
  const audit = files.audit && buildAudit(files.audit, problems);
  return {
    at,
    hasRoadmap: files.roadmap !== undefined,
    title: value?.title ?? '',
    school: buildSchool(value?.school, inside(at, 'school')) ?? audit?.school,
    period,
    audit,
    auditProblem: files.auditProblem,
    approvals: buildApprovals(value, at, problems),
    tasks,
    activities,
    citations: [
      ...codes,
      ...tasks.flatMap((task) => task.codes),
      ...activities.flatMap((one) => one.codes.filter((code) => isWithin(code.at, one.at))),
    ],
    dateProblems: problems.found,
    rejected: rejectedPlaces(files.roadmap, files.audit),
  };
}

function buildTasks(
  value: Checked<RoadmapFile> | undefined,
  at: Location,
  problems: DateProblems,
): Task[] {
  return itemsOf(value?.tasks, ['tasks']).flatMap((item) => {
    const place = inside(at, ...item.path);
    readDay(item.value.due, inside(place, 'due'), problems);
    const id = textOf(item.value.id);
    const codes = buildCodes(item.value.codes, inside(place, 'codes'));
    return id ? [{ at: place, id, text: item.value.text ?? '', codes }] : [];
  });
}

function buildApprovals(
  value: Checked<RoadmapFile> | undefined,
  at: Location,
  problems: DateProblems,
): Approval[] {
  return itemsOf(value?.approval, ['approval']).map((item) => {
    const place = inside(at, ...item.path);
    const date = readDay(item.value.date, inside(place, 'date'), problems);
    return { at: place, kind: item.value.kind ?? 'approved', date };
  });
}

/** Dates that nothing is reckoned with yet, but that must be real ones all the same. */
function checkOtherDates(
  value: Checked<RoadmapFile> | undefined,
  at: Location,
  dates: DateContext,
  problems: DateProblems,
): void {
  for (const { value: target, path } of itemsOf(value?.targets, ['targets'])) {
    readDay(target.due, inside(at, ...path, 'due'), problems);
  }
  for (const { value: stage, path } of itemsOf(value?.stages, ['stages'])) {
    for (const when of itemsOf(stage.when, [...path, 'when'])) {
      buildWhen(when.value, inside(at, ...when.path), dates, problems);
    }
  }
}
