import { russianDay } from '../core/day.ts';
import { UsageError } from '../core/errors.ts';
import { listTimes } from './choose-turn.ts';
import type { FoundWork } from './find-activities.ts';
import { nameTurn, ownDays, type Turn } from './list-turns.ts';
import { changeAt, changeOf, type Marking, workOf } from './marking.ts';
import { nameWork } from './name-work.ts';
import { reopenActivity } from './reopen-activity.ts';

/** Takes back that work took place at one of its times. Throws UsageError if it is marked as a whole. */
export function takeBackTurn(found: FoundWork, turns: readonly Turn[], turn: Turn): Marking {
  const work = workOf(found);
  const name = nameTurn(turn);
  if (turn.day === undefined) {
    const said = { ru: `${name.ru} и так не отмечен`, en: `${name.en} is not marked anyway` };
    return { changes: [], said };
  }
  const entry = turn.when.done;
  const own = entry ?? ownDays(work);
  const index = own?.days.findIndex(({ day }) => day === turn.day) ?? -1;
  const isApart = own?.each || (entry && turn.when.occurrences.length < 2);
  if (!own || !isApart || index < 0) throw markedAsWhole(found);
  const item = itemOf(own.days[index]?.at.path.at(-1));
  const place = entry ? turn.when.at : work.at;
  const isBegun = turns.some((one) => one !== turn && one.day !== undefined);
  const status = isBegun ? 'in-progress' : 'planned';
  return {
    changes: [
      changeOf(work, 'status', { set: status }),
      changeAt(place.path, 'done', item === undefined ? 'remove' : { drop: item }),
      ...reopenActivity(found),
    ],
    said: {
      ru: `${name.ru} — отметка ${russianDay(turn.day)} снята`,
      en: `${name.en}: the mark ${russianDay(turn.day)} is taken back`,
    },
  };
}

/** Nobody says which of several marks is to go. */
export function severalMarked(found: FoundWork, marked: readonly Turn[]): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError(
    {
      ru: `${ru}: отмечен не один раз; скажите, какую отметку снять, --occurrence с номером или all:`,
      en: `${en}: several times are marked; say which mark to take back, --occurrence with its number or all:`,
    },
    listTimes(marked),
  );
}

/** Which item of its list a day is; undefined for one that stands alone. */
function itemOf(part: string | number | undefined): number | undefined {
  return typeof part === 'number' ? part : undefined;
}

function markedAsWhole(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError({
    ru: `${ru} отмечено целиком; снимите отметку без --occurrence`,
    en: `${en} is marked as a whole; take the mark back without --occurrence`,
  });
}
