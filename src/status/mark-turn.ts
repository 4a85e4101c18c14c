import { type Day, russianDay } from '../core/day.ts';
import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import type { FieldAct, FieldChange } from '../documents/edit/field-change.ts';
import { doneDays } from '../plan/done-days.ts';
import type { Done } from '../plan/model.ts';
import { turnAsked, turnOn } from './choose-turn.ts';
import type { DoneOptions } from './done-options.ts';
import type { FoundWork } from './find-activities.ts';
import { nameTurn, ownDays, type Turn, withDays } from './list-turns.ts';
import { changeAt, changeOf, type Marking, workOf } from './marking.ts';
import { nameWork } from './name-work.ts';
import { withLastStep } from './with-last-step.ts';

/** Marks one of the times at which work takes place; with the last of them the work is done. */
export function markTurn(found: FoundWork, turns: readonly Turn[], options: DoneOptions): Marking {
  const work = workOf(found);
  const { day, turn: asked } = options;
  const isAsked = asked !== undefined && asked !== 'all';
  if (!isAsked && turns.every((one) => one.day !== undefined)) {
    const status = changeOf(work, 'status', { set: 'done' });
    return withLastStep(found, { changes: [status], said: { ru: 'выполнено', en: 'done' } });
  }
  const turn = isAsked ? turnAsked(turns, asked) : turnOn(turns, day, nameWork(found));
  const when = nameTurn(turn);
  if (turn.day !== undefined) return alreadyMarked(found, turn, options);
  const isLast = turns.every((one) => one === turn || one.day !== undefined);
  const hasOthers = work.when.some(({ occurrences }) => occurrences.length === 0);
  const status = isLast && !hasOthers ? 'done' : 'in-progress';
  const said = sayTurn(when, day, status === 'done');
  const marking = {
    changes: [dayChange(found, turns, turn, options), changeOf(work, 'status', { set: status })],
    said,
  };
  return status === 'done' ? withLastStep(found, marking) : marking;
}

function sayTurn(when: Text, day: Day, isAll: boolean): Text {
  const written = russianDay(day);
  return {
    ru: `${when.ru} проведён ${written}${isAll ? ', и это всё: мероприятие отмечено выполненным' : ''}`,
    en: `${when.en} done ${written}${isAll ? ', and that is all of it: marked as done' : ''}`,
  };
}

function alreadyMarked(found: FoundWork, turn: Turn, { day, isDayGiven }: DoneOptions): Marking {
  const when = nameTurn(turn);
  const before = russianDay(turn.day ?? day);
  if (isDayGiven && turn.day !== day) {
    const { ru, en } = nameWork(found);
    throw new UsageError({
      ru: `${ru}: ${when.ru} уже проведён ${before}; сначала снимите отметку: --undo --occurrence ${turn.number}`,
      en: `${en}: ${when.en} is already done ${before}; take that back first: --undo --occurrence ${turn.number}`,
    });
  }
  return {
    changes: [],
    said: { ru: `${when.ru} уже проведён ${before}`, en: `${when.en} already done ${before}` },
  };
}

/** Puts the day where the days of that time stand: in its own entry of `when`, or in the work's list. */
function dayChange(
  found: FoundWork,
  turns: readonly Turn[],
  turn: Turn,
  options: DoneOptions,
): FieldChange {
  const { day, writeDay } = options;
  const work = workOf(found);
  const written = writeDay(day);
  const { when } = turn;
  if (when.done || (isMapping(turn) && work.when.some(({ done }) => done))) {
    const isOne = when.occurrences.length < 2;
    const again = when.done?.days.some((one) => one.day === day) === true;
    const act: FieldAct = isOne ? { set: written } : { append: written, again };
    return changeAt(when.at.path, 'done', act);
  }
  const before = ownDays(work)?.days ?? [];
  const days: Done = { days: [...before, { day, at: work.at }], each: true };
  refuseOtherTurn(found, turns, turn, doneDays(withDays(work, days)), options);
  if (work.inherited.has('done')) {
    return changeOf(work, 'done', { set: [...before.map((one) => writeDay(one.day)), written] });
  }
  const again = before.some((one) => one.day === day);
  return changeOf(work, 'done', { append: written, again });
}

/** An entry with fields can hold its own days; a text can't. */
function isMapping({ when }: Turn): boolean {
  return when.startAt !== when.at;
}

/** The list holds days only; which time each is for follows from the plan's dates, and must come out as asked. */
function refuseOtherTurn(
  found: FoundWork,
  turns: readonly Turn[],
  turn: Turn,
  days: ReadonlyMap<unknown, Day>,
  { day, isDayGiven }: DoneOptions,
): void {
  const isRight = turns.every(({ occurrence, day: before }) =>
    occurrence === turn.occurrence ? days.get(occurrence) === day : days.get(occurrence) === before,
  );
  if (isRight) return;
  const { ru, en } = nameWork(found);
  const when = nameTurn(turn);
  const { start, end } = turn.occurrence;
  if (!isDayGiven && (start ?? end) <= day) {
    throw new UsageError({
      ru: `${ru}: когда был ${when.ru}? Назовите день: --date`,
      en: `${en}: on which day was ${when.en}? Say it: --date`,
    });
  }
  const other = turns.find((one) => one !== turn && days.get(one.occurrence) !== one.day);
  const instead = other ? nameTurn(other) : when;
  throw new UsageError({
    ru: `${ru}: ${russianDay(day)} — не ${when.ru}, а ${instead.ru}; отметьте сначала его или назовите день, в который прошёл ${turn.number}-й: --date`,
    en: `${en}: ${russianDay(day)} is not ${when.en} but ${instead.en}; mark that one first, or give the day on which ${turn.number} took place: --date`,
  });
}
