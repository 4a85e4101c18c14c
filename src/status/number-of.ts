import type { Text } from '../core/text.ts';
import { plainKey } from '../plan/selection/plain-key.ts';
import type { FoundWork } from './find-activities.ts';

/** An activity's number; for one that has none its place in the plan, told apart from a number that another has. */
export function numberOf({ plan, activity }: Pick<FoundWork, 'plan' | 'activity'>): Text {
  const { id, number } = activity;
  if (id !== undefined) return { ru: id, en: id };
  const place = String(number);
  const isTaken = plan.activities.some((one) => one.id !== undefined && plainKey(one.id) === place);
  if (!isTaken) return { ru: place, en: place };
  return {
    ru: `без номера (${number}-е по порядку)`,
    en: `without a number (${number} in order)`,
  };
}
