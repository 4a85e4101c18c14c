import { russianDay } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { FieldChange } from '../documents/edit/field-change.ts';
import { turnAsked } from './choose-turn.ts';
import type { DoneOptions } from './done-options.ts';
import type { FoundWork } from './find-activities.ts';
import { listTurns } from './list-turns.ts';
import { markTurn } from './mark-turn.ts';
import { changeOf, dayOf, type Marking, nameSteps, ownSteps, workOf } from './marking.ts';
import {
  daysOfTurns,
  needsStep,
  noTurns,
  otherDay,
  refuseBeforePlan,
  refuseCancelled,
} from './refuse-mark.ts';
import { withLastStep } from './with-last-step.ts';

/**
 * Marks work as done. Work that takes place several times is done when all its times are; an activity's steps that
 * stand for themselves are marked with it, and the last of its steps marks it. Throws UsageError if the roadmap says
 * otherwise, or if it isn't clear which time is meant.
 */
export function markDone(found: FoundWork, options: DoneOptions): Marking {
  const work = workOf(found);
  const { turn } = options;
  refuseCancelled(found, options);
  refuseBeforePlan(found, options);
  const isOneTime = turn !== undefined && turn !== 'all';
  if (isOneTime && hasSteps(found)) throw needsStep(found);
  const turns = listTurns(work);
  if (isOneTime && turns.length === 0) throw noTurns(found);
  // Also where there is but one: a time that there isn't must not mark another.
  if (isOneTime) turnAsked(turns, turn);
  const isWhole = turns.length < 2 || turn === 'all' || hasSteps(found);
  const mark = (): Marking => {
    if (work.status === 'done') return markAgain(found, options);
    return isWhole ? markWhole(found, options) : markTurn(found, turns, options);
  };
  return withEvidence(found, mark(), options);
}

function hasSteps({ activity, step }: FoundWork): boolean {
  return step === undefined && activity.steps.length > 0;
}

function markWhole(found: FoundWork, options: DoneOptions): Marking {
  const { activity } = found;
  const work = workOf(found);
  const day = options.writeDay(options.day);
  const done = {
    ru: `выполнено ${russianDay(options.day)}`,
    en: `done ${russianDay(options.day)}`,
  };
  const steps = ownSteps(found).filter(({ status }) => status !== 'done' && status !== 'cancelled');
  const isList = work.done?.each === true && !work.inherited.has('done');
  return withLastStep(found, {
    changes: [
      changeOf(work, 'done', isList ? { append: day } : { set: day }),
      changeOf(work, 'status', { set: 'done' }),
      ...steps.flatMap((step) => [
        changeOf(step, 'status', { set: 'done' }),
        changeOf(step, 'done', step.done?.each ? { append: day } : { set: day }),
      ]),
    ],
    said: steps.length > 0 ? withSteps(done, nameSteps(activity, steps)) : done,
  });
}

function withSteps(done: Text, steps: Text): Text {
  return { ru: `${done.ru}, и с ним ${steps.ru}`, en: `${done.en}, and with it ${steps.en}` };
}

/** Work that is marked already: only another day, or a day where there is none, is news. */
function markAgain(found: FoundWork, { day, isDayGiven, writeDay, force }: DoneOptions): Marking {
  const work = workOf(found);
  const before = dayOf(work);
  const isDated = work.done !== undefined || work.when.some(({ done }) => done);
  if (before === day || (isDated && !isDayGiven)) {
    const ru = before ? `уже выполнено ${russianDay(before)}` : 'уже выполнено';
    const en = before ? `already done ${russianDay(before)}` : 'already done';
    return { changes: [], said: { ru, en } };
  }
  if (isDated && before === undefined) throw daysOfTurns(found);
  if (isDated && !force) throw otherDay(found, before);
  const said = { ru: `выполнено ${russianDay(day)}`, en: `done ${russianDay(day)}` };
  return {
    changes: [
      changeOf(work, 'done', { set: writeDay(day) }),
      changeOf(work, 'status', { set: 'done' }),
    ],
    said: before
      ? {
          ru: `${said.ru} (было ${russianDay(before)})`,
          en: `${said.en} (was ${russianDay(before)})`,
        }
      : said,
  };
}

function withEvidence(found: FoundWork, marking: Marking, { evidence }: DoneOptions): Marking {
  const added: FieldChange[] = evidence.map((one) =>
    changeOf(workOf(found), 'evidence', { append: one }),
  );
  const more = marking.changes.length === 0 && added.length > 0;
  return {
    ...marking,
    changes: [...marking.changes, ...added],
    ...(more && { more: { ru: 'подтверждение добавлено', en: 'what proves it is added' } }),
  };
}
