import { inside, isWithin, type Location } from '../core/location.ts';
import type { DateContext } from '../language/reading.ts';
import { type RoleDictionary, schoolRoles } from '../language/roles/dictionary.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { AuditFile, CatalogueFile, RoadmapFile } from '../schema/types.ts';
import { buildActivity } from './build-activity.ts';
import { buildAudit, buildSchool } from './build-audit.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildCodes } from './build-codes.ts';
import { buildStages } from './build-stages.ts';
import type { SchoolCalendar } from './calendar/school-calendar.ts';
import { type CheckedFile, rejectedPlaces } from './checked-file.ts';
import { itemsOf, textOf } from './list-items.ts';
import { listTexts } from './list-texts.ts';
import { meanCitations } from './mean-codes.ts';
import { meanTasks } from './mean-tasks.ts';
import type {
  Activity,
  Approval,
  AuditProblem,
  CodeRef,
  LocatedDateProblem,
  Plan,
  Task,
} from './model.ts';
import { collectDateProblems, type DateProblems, readDay, readPlanPeriod } from './read-dates.ts';

/** A roadmap, and the audit that it answers to or the reason why there is none; or an audit alone. */
export interface PlanFiles {
  /** An audit that no roadmap answers to yet makes a plan without activities. */
  roadmap: CheckedFile<RoadmapFile> | undefined;
  audit: CheckedFile<AuditFile> | undefined;
  /** The audit's file, even if it can't be read. */
  auditFile?: string | undefined;
  auditProblem: AuditProblem | undefined;
  /** The region's catalogue, if one is set and can be read. */
  catalogue?: CheckedFile<CatalogueFile> | undefined;
}

/** What holds for a plan without standing in its files. */
export interface PlanContext {
  calendar: SchoolCalendar;
  /** The roles that the plan may name; those of all schools unless told. */
  roles?: RoleDictionary;
  /** What is wrong with the dates of the settings. */
  dateProblems?: readonly LocatedDateProblem[];
}

/** Puts what the files say into one plan. */
export function buildPlan(
  files: PlanFiles,
  { calendar, roles = schoolRoles, dateProblems = [] }: PlanContext,
): Plan {
  const value = files.roadmap?.value;
  const at: Location = { file: (files.roadmap ?? files.audit)?.file ?? '', path: [] };
  const problems = collectDateProblems();
  const period = readPlanPeriod(value?.period, inside(at, 'period'), problems);
  const dates: DateContext = { period, calendar };
  const codes = buildCodes(value?.codes, inside(at, 'codes'));
  const tasks = buildTasks(value, at, problems);
  checkTargetDates(value, at, problems);
  const stages = buildStages(value?.stages, inside(at, 'stages'), dates, problems);
  const activities = meanTasks(itemsOf(value?.activities, ['activities']), tasks).map((item) =>
    buildActivity(item.value, inside(at, ...item.path), Number(item.path.at(-1)) + 1, {
      dates,
      problems,
      tasks,
      codes,
      roles,
    }),
  );
  const audit = files.audit && buildAudit(files.audit, problems);
  const citations = listCitations(codes, tasks, activities);
  meanCitations(citations, audit?.factors);
  return {
    at,
    hasRoadmap: files.roadmap !== undefined,
    title: value?.title ?? '',
    school: buildSchool(value?.school, inside(at, 'school')) ?? audit?.school,
    period,
    calendar,
    audit,
    auditFile: files.audit?.file ?? files.auditFile,
    auditProblem: files.auditProblem,
    catalogue: files.catalogue && buildCatalogue(files.catalogue),
    goal: value?.goal?.trim(),
    approvals: buildApprovals(value, at, problems),
    tasks,
    stages,
    activities,
    citations,
    dateProblems: [...dateProblems, ...problems.found],
    rejected: rejectedPlaces(files.roadmap, files.audit),
    roles,
    texts: [files.roadmap, files.audit].flatMap((one) =>
      one?.document ? listTexts(one.document) : [],
    ),
  };
}

/** Every code that the roadmap names, each where it is written. */
function listCitations(
  codes: readonly CodeRef[],
  tasks: readonly Task[],
  activities: readonly Activity[],
): CodeRef[] {
  const citations = [...codes];
  for (const task of tasks) citations.push(...task.codes);
  for (const { at, codes: own } of activities) {
    // All of them stand where the first does: in the activity, its task or the roadmap.
    if (own[0] && isWithin(own[0].at, at)) citations.push(...own);
  }
  return citations;
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
    const { kind = 'approved', position, name, order, protocol } = item.value;
    return { at: place, kind, date, position, name, order, protocol };
  });
}

/** Dates that nothing is reckoned with yet, but that must be real ones all the same. */
function checkTargetDates(
  value: Checked<RoadmapFile> | undefined,
  at: Location,
  problems: DateProblems,
): void {
  for (const { value: target, path } of itemsOf(value?.targets, ['targets'])) {
    readDay(target.due, inside(at, ...path, 'due'), problems);
  }
}
