import { type Day, russianDay } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { FieldChange } from '../documents/edit/field-change.ts';
import type { Status, Work } from '../plan/model.ts';
import { type AskedTurn, turnAsked } from './choose-turn.ts';
import type { FoundWork } from './find-activities.ts';
import { listTurns, ownDays } from './list-turns.ts';
import { changeAt, changeOf, dayOf, type Marking, nameSteps, ownSteps, workOf } from './marking.ts';
import { reopenActivity } from './reopen-activity.ts';
import { severalMarked, takeBackTurn } from './take-back-turn.ts';

/** What work becomes that is not done. */
type OpenStatus = Extract<Status, 'planned' | 'in-progress'>;

/** Marks work as begun; a mark that it is done or cancelled goes. */
export function markStarted(found: FoundWork): Marking {
  const work = workOf(found);
  if (work.status === 'in-progress') {
    return { changes: [], said: { ru: 'уже выполняется', en: 'already in progress' } };
  }
  const said = { ru: 'выполняется', en: 'in progress' };
  if (work.status === 'done') return takeBack(found, 'in-progress', said);
  return {
    changes: [changeOf(work, 'status', { set: 'in-progress' })],
    said:
      work.status === 'cancelled'
        ? { ru: `${said.ru} (было отменено)`, en: `${said.en} (was cancelled)` }
        : said,
  };
}

/**
 * Takes back that work is done, or that one of its times took place. Documents that prove it stay. Throws UsageError if
 * there is no such time, or if several are marked and nobody says which one is meant.
 *
 * @param writeDay how the roadmap writes days
 */
export function markUndone(
  found: FoundWork,
  turn: AskedTurn | undefined,
  writeDay: (day: Day) => string,
): Marking {
  const work = workOf(found);
  const turns = listTurns(work);
  if (turn !== undefined && turn !== 'all') {
    return takeBackTurn(found, turns, turnAsked(turns, turn), writeDay);
  }
  const marked = turns.filter(({ day }) => day !== undefined);
  const [only] = marked;
  if (turn === undefined && turns.length > 1 && only && ownDays(work)?.each !== false) {
    if (marked.length > 1) throw severalMarked(found, marked);
    return takeBackTurn(found, turns, only, writeDay);
  }
  const isMarked = work.status === 'done' || work.done || work.when.some(({ done }) => done);
  if (isMarked) {
    return takeBack(found, 'planned', { ru: 'снова запланировано', en: 'planned again' });
  }
  const said = { ru: 'и так не отмечено выполненным', en: 'is not marked as done anyway' };
  return { changes: [], said };
}

function takeBack(found: FoundWork, status: OpenStatus, said: Text): Marking {
  const { activity } = found;
  const work = workOf(found);
  const day = dayOf(work);
  const steps = ownSteps(found).filter(
    (step) => step.status === 'done' && day !== undefined && dayOf(step) === day,
  );
  const all = [work, ...steps];
  const taken = day ? ` ${russianDay(day)}` : '';
  const evidence = work.evidence.length > 0 && !work.inherited.has('evidence');
  const withThem = nameSteps(activity, steps);
  return {
    changes: [...all.flatMap((one) => reopen(one, status)), ...reopenActivity(found)],
    said: {
      ru: `${said.ru}, отметка о выполнении${taken} снята${steps.length > 0 ? `; так же снова открыты ${withThem.ru}` : ''}${evidence ? '; подтверждения остались' : ''}`,
      en: `${said.en}, the mark${taken} is taken back${steps.length > 0 ? `; so it is for ${withThem.en}` : ''}${evidence ? '; what proves it stays' : ''}`,
    },
  };
}

function reopen(work: Work, status: OpenStatus): FieldChange[] {
  const entries = work.inherited.has('when') ? [] : work.when.filter(({ done }) => done);
  const hasDone = work.done !== undefined && !work.inherited.has('done');
  return [
    changeOf(work, 'status', { set: status }),
    ...(hasDone ? [changeOf(work, 'done', 'remove')] : []),
    ...entries.map(({ at }) => changeAt(at.path, 'done', 'remove')),
  ];
}
