import { russianDay } from '../core/day.ts';
import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import type { FieldChange } from '../documents/edit/field-change.ts';
import type { Status, When, Work } from '../plan/model.ts';
import { type AskedTurn, turnAsked } from './choose-turn.ts';
import type { FoundWork } from './find-activities.ts';
import { listTurns, ownDays } from './list-turns.ts';
import { changeAt, changeOf, dayOf, type Marking, nameSteps, ownSteps, workOf } from './marking.ts';
import { nameWork } from './name-work.ts';
import { reopenActivity } from './reopen-activity.ts';
import { sayCall } from './say-call.ts';
import { severalMarked, takeBackTurn } from './take-back-turn.ts';

/** What work becomes that is not done. */
type OpenStatus = Extract<Status, 'planned' | 'in-progress'>;

/** Marks work as begun; a mark that it is cancelled goes. Throws UsageError for work that is done, unless forced. */
export function markStarted(found: FoundWork, force: boolean): Marking {
  const work = workOf(found);
  if (work.status === 'in-progress') {
    return { changes: [], said: { ru: 'уже выполняется', en: 'already in progress' } };
  }
  const said = { ru: 'выполняется', en: 'in progress' };
  if (work.status === 'done' && !force) throw doneBefore(found);
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
 */
export function markUndone(found: FoundWork, turn: AskedTurn | undefined): Marking {
  const work = workOf(found);
  const turns = listTurns(work);
  if (turn !== undefined && turn !== 'all') {
    return takeBackTurn(found, turns, turnAsked(turns, turn));
  }
  const marked = turns.filter(({ day }) => day !== undefined);
  const [only] = marked;
  if (turn === undefined && turns.length > 1 && only && ownDays(work)?.each !== false) {
    if (marked.length > 1) throw severalMarked(found, marked);
    return takeBackTurn(found, turns, only);
  }
  const isMarked = work.status === 'done' || work.done || work.when.some(({ done }) => done);
  if (isMarked) {
    return takeBack(found, 'planned', { ru: 'снова запланировано', en: 'planned again' });
  }
  if (work.status === 'cancelled') throw isCancelled(found);
  return {
    // A day that can't be read is no mark, but it would be one as soon as somebody corrects it.
    changes: takeAway(work),
    said: { ru: 'и так не отмечено выполненным', en: 'is not marked as done anyway' },
    more: { ru: 'день, который не читается, убран', en: 'the day that can’t be read is taken out' },
  };
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
  return [changeOf(work, 'status', { set: status }), ...takeAway(work)];
}

/** Takes all days away on which work was done, also those that can't be read and so aren't known here. */
function takeAway(work: Work): FieldChange[] {
  const entries = work.inherited.has('when') ? [] : work.when.filter(hasFields);
  return [
    changeOf(work, 'done', 'remove'),
    ...entries.map(({ at }) => changeAt(at.path, 'done', 'remove')),
  ];
}

/** Whether it is written as fields; a text has no days of its own. */
function hasFields({ at, startAt, done }: When): boolean {
  return done !== undefined || startAt !== at;
}

function doneBefore(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  const day = dayOf(workOf(found));
  const when = day ? ` ${russianDay(day)}` : '';
  return new UsageError({
    ru: `${ru} уже выполнено${when}; если оно всё же продолжается, повторите команду с --force, и отметка о выполнении будет снята`,
    en: `${en} is already done${when}; if it still goes on, run the command again with --force, and the mark is taken back`,
  });
}

function isCancelled(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError({
    ru: `${ru} отменено, а не выполнено; вернуть его в план: ${sayCall(found, 'cancel', '--undo')}`,
    en: `${en} is cancelled, not done; to bring it back: ${sayCall(found, 'cancel', '--undo')}`,
  });
}
