import type { FoundWork } from './find-activities.ts';
import { changeOf, type Marking } from './marking.ts';

/** With the last of its steps an activity is done. */
export function withLastStep(found: FoundWork, marking: Marking): Marking {
  const { activity, step } = found;
  if (step === undefined || activity.status === 'done' || activity.status === 'cancelled')
    return marking;
  const others = activity.steps.filter((_, index) => index !== step - 1);
  const isOpen = others.some(({ status }) => status !== 'done' && status !== 'cancelled');
  if (isOpen) return marking;
  const { ru, en } = marking.said;
  return {
    changes: [...marking.changes, changeOf(activity, 'status', { set: 'done' })],
    said: {
      ru: `${ru}; невыполненных частей больше нет, и всё мероприятие отмечено выполненным`,
      en: `${en}; no open step is left, and the whole activity is marked as done`,
    },
  };
}
