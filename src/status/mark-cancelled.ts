import { russianDay } from '../core/day.ts';
import { UsageError } from '../core/errors.ts';
import type { FieldChange } from '../documents/edit/field-change.ts';
import type { FoundWork } from './find-activities.ts';
import { changeOf, dayOf, type Marking, nameSteps, ownSteps, workOf } from './marking.ts';
import { nameWork } from './name-work.ts';
import { sayCall } from './say-call.ts';

/**
 * Marks work as cancelled; the reason becomes a part of the activity's note. Steps that stand for themselves and aren't
 * done go with their activity. Throws UsageError for work that is done.
 */
export function markCancelled(found: FoundWork, reason: string | undefined): Marking {
  const { activity } = found;
  const work = workOf(found);
  if (work.status === 'done') throw isDone(found);
  const note = reason === undefined ? [] : noteChange(found, reason);
  if (work.status === 'cancelled') {
    return {
      changes: note,
      said: { ru: 'уже отменено', en: 'already cancelled' },
      more: { ru: 'причина добавлена в примечание', en: 'the reason is added to the note' },
    };
  }
  const steps = ownSteps(found).filter(({ status }) => status !== 'done' && status !== 'cancelled');
  const names = nameSteps(activity, steps);
  return {
    changes: [
      changeOf(work, 'status', { set: 'cancelled' }),
      ...steps.map((step) => changeOf(step, 'status', { set: 'cancelled' })),
      ...note,
    ],
    said: {
      ru: `отменено${steps.length > 0 ? `, и с ним ${names.ru}` : ''}`,
      en: `cancelled${steps.length > 0 ? `, and with it ${names.en}` : ''}`,
    },
  };
}

/** Only activities have notes; what is said of a step names it. */
function noteChange({ activity, step }: FoundWork, reason: string): FieldChange[] {
  const words = step === undefined ? reason.trim() : `Часть ${step} — ${reason.trim()}`;
  return [changeOf(activity, 'note', { extend: words })];
}

function isDone(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  const day = dayOf(workOf(found));
  const call = sayCall(found, 'done', '--undo');
  const when = day ? ` ${russianDay(day)}` : '';
  return new UsageError({
    ru: `${ru} отмечено выполненным${when}; если это ошибка, сначала снимите отметку: ${call}`,
    en: `${en} is marked as done${when}; if that is a mistake, take the mark back first: ${call}`,
  });
}
