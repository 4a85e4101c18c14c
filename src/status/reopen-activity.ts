import type { FieldChange } from '../documents/edit/field-change.ts';
import type { FoundWork } from './find-activities.ts';
import { changeOf } from './marking.ts';

/** An activity is not done while one of its steps isn't, unless others have taken their mark from it. */
export function reopenActivity({ activity, step }: FoundWork): FieldChange[] {
  const others = activity.steps.filter((_, index) => index + 1 !== step);
  if (step === undefined || activity.status !== 'done') return [];
  if (others.some(({ inherited }) => inherited.has('status'))) return [];
  return [
    changeOf(activity, 'status', { set: 'in-progress' }),
    changeOf(activity, 'done', 'remove'),
  ];
}
