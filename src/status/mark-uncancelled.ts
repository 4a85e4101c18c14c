import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import type { Work } from '../plan/model.ts';
import type { FoundWork } from './find-activities.ts';
import { listTurns } from './list-turns.ts';
import { changeOf, type Marking, nameSteps, ownSteps, workOf } from './marking.ts';
import { nameWork } from './name-work.ts';
import { sayCall } from './say-call.ts';

/**
 * Brings cancelled work back into the plan, and with an activity those of its steps that are cancelled; the note with the
 * reason stays. Throws UsageError for a step that is cancelled only as its activity is.
 */
export function markUncancelled(found: FoundWork): Marking {
  const { activity } = found;
  const work = workOf(found);
  if (work.status !== 'cancelled') {
    return { changes: [], said: { ru: 'и так не отменено', en: 'is not cancelled anyway' } };
  }
  if (work.inherited.has('status')) throw withActivity(found);
  const steps = ownSteps(found).filter(({ status }) => status === 'cancelled');
  const names = nameSteps(activity, steps);
  const isBegun = statusOf(work) === 'in-progress';
  const note = sayNote(activity.note);
  return {
    changes: [work, ...steps].map((one) => changeOf(one, 'status', { set: statusOf(one) })),
    said: {
      ru: `снова ${isBegun ? 'выполняется' : 'запланировано'}${steps.length > 0 ? `, и с ним ${names.ru}` : ''}${note.ru}`,
      en: `${isBegun ? 'in progress' : 'planned'} again${steps.length > 0 ? `, and with it ${names.en}` : ''}${note.en}`,
    },
  };
}

/** Work that took place once is not only planned. */
function statusOf(work: Work): 'planned' | 'in-progress' {
  return listTurns(work).some(({ day }) => day !== undefined) ? 'in-progress' : 'planned';
}

function sayNote(note: string | undefined): Text {
  const words = shorten(note ?? '');
  if (words === '') return { ru: '', en: '' };
  return {
    ru: `; примечание осталось: «${words}»`,
    en: `; the note stays: “${words}”`,
  };
}

function withActivity(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  const { plan, activity } = found;
  const call = sayCall({ plan, activity }, 'cancel', '--undo');
  return new UsageError({
    ru: `${ru}: отменено всё мероприятие; вернуть его в план: ${call}`,
    en: `${en}: the whole activity is cancelled; to bring it back: ${call}`,
  });
}
