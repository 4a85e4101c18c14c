import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import type { Activity, Plan, Work } from '../plan/model.ts';

/** A piece of work as a sentence names it, in the genitive: «мероприятия 3 «Беседы»». */
export function nameWork(activity: Activity, work: Work = activity): Text {
  const { number } = activity;
  const title = shorten(work.title || activity.title, 50);
  const step = activity.steps.indexOf(work) + 1;
  if (step === 0)
    return { ru: `мероприятия ${number} «${title}»`, en: `activity ${number} “${title}”` };
  return {
    ru: `шага ${step} мероприятия ${number} «${title}»`,
    en: `step ${step} of activity ${number}, “${title}”`,
  };
}

/** Every activity and every step of a plan. */
export function* worksOf(plan: Plan): Iterable<{ activity: Activity; work: Work }> {
  for (const activity of plan.activities) {
    yield { activity, work: activity };
    for (const work of activity.steps) yield { activity, work };
  }
}
