import { inside, type Location } from '../core/location.ts';
import type { DateContext } from '../language/reading.ts';
import type { RoleDictionary } from '../language/roles/dictionary.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { RoadmapFile } from '../schema/types.ts';
import { buildCodes } from './build-codes.ts';
import { buildDone } from './build-done.ts';
import { buildEvidence } from './build-evidence.ts';
import { buildResponsible } from './build-responsible.ts';
import { buildWhen } from './build-when.ts';
import { itemsOf, textOf } from './list-items.ts';
import type { Activity, CodeRef, Task, Work } from './model.ts';
import type { DateProblems } from './read-dates.ts';

type ActivityFields = NonNullable<NonNullable<Checked<RoadmapFile>['activities']>[number]>;
type StepFields = NonNullable<NonNullable<ActivityFields['steps']>[number]>;

/** What an activity may take from the roadmap around it. */
export interface ActivityContext {
  dates: DateContext;
  problems: DateProblems;
  tasks: readonly Task[];
  /** The codes of the roadmap as a whole. */
  codes: readonly CodeRef[];
  roles: RoleDictionary;
}

/** An activity with its steps; `number` is its 1-based place in the roadmap. */
export function buildActivity(
  value: ActivityFields,
  at: Location,
  number: number,
  context: ActivityContext,
): Activity {
  const work = buildWork(value, at, context);
  const taskId = textOf(value.task);
  const task = taskId ? { id: taskId, at: inside(at, 'task') } : undefined;
  const own = buildCodes(value.codes, inside(at, 'codes'));
  const ofTask = context.tasks.find(({ id }) => id === taskId)?.codes ?? [];
  const steps = itemsOf(value.steps, ['steps']).map((step) =>
    inherit(buildWork(step.value, inside(at, ...step.path), context), step.value, work),
  );
  const isUntitled = work.title === '';
  // Not with `...work`, behind which V8 takes 25 µs for these properties.
  return Object.assign(work, {
    title: isUntitled ? joinTitles(steps) : work.title,
    isUntitled,
    number,
    id: textOf(value.id),
    task,
    codes: [own, ofTask, context.codes].find((codes) => codes.length > 0) ?? [],
    participants: value.participants,
    place: value.place,
    note: value.note,
    steps,
  });
}

/** What an activity without a title of its own is called. */
function joinTitles(steps: readonly Work[]): string {
  return steps.map(({ title }) => title.replace(/[\s.;,]+$/, '')).join('; ');
}

function buildWork(
  value: ActivityFields | StepFields,
  at: Location,
  { dates, problems, roles }: ActivityContext,
): Work {
  const done = buildDone(value.done, inside(at, 'done'), problems);
  return {
    at,
    title: value.title?.trim() ?? '',
    form: value.form,
    when: itemsOf(value.when, ['when']).map((item) =>
      buildWhen(item.value, inside(at, ...item.path), dates, problems),
    ),
    responsible: itemsOf(value.responsible, ['responsible']).flatMap((item) =>
      buildResponsible(item.value, inside(at, ...item.path), roles),
    ),
    documents: itemsOf(value.documents, []).map((item) => item.value),
    status: value.status ?? (done && !done.each ? 'done' : 'planned'),
    done,
    evidence: itemsOf(value.evidence, ['evidence']).map((item) =>
      buildEvidence(item.value, inside(at, ...item.path), problems),
    ),
    inherited: new Set(),
  };
}

/** A step has its activity's values where it says nothing itself; status and done go together. */
function inherit(step: Work, fields: StepFields, activity: Work): Work {
  const inherited = new Set<string>();
  const take = <Key extends keyof Work>(key: Key, ...said: (keyof StepFields)[]): Work[Key] => {
    if (said.some((field) => fields[field] !== undefined)) return step[key];
    inherited.add(key);
    return activity[key];
  };
  return {
    ...step,
    form: take('form', 'form'),
    when: take('when', 'when'),
    responsible: take('responsible', 'responsible'),
    documents: take('documents', 'documents'),
    status: take('status', 'status', 'done'),
    done: take('done', 'status', 'done'),
    evidence: take('evidence', 'evidence'),
    inherited,
  };
}
