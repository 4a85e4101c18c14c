import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import type { Activity, Plan, Work } from '../plan/model.ts';

/** A piece of work as a sentence names it, in the genitive: «мероприятия 3 «Беседы»». */
export function nameWork(activity: Activity, work: Work = activity): Text {
  const { number } = activity;
  const title = shorten(work.title || activity.title, 50);
  const named = title && { ru: ` «${title}»`, en: ` “${title}”` };
  const { ru, en } = named || { ru: '', en: '' };
  const step = activity.steps.indexOf(work) + 1;
  if (step === 0) return { ru: `мероприятия ${number}${ru}`, en: `activity ${number}${en}` };
  return {
    ru: `части ${step}${ru} мероприятия ${number}`,
    en: `step ${step}${en} of activity ${number}`,
  };
}

/** A piece of work: an activity, or one of its steps. */
export interface WorkOfActivity {
  activity: Activity;
  work: Work;
}

/** Many rules go through all of a plan's work. */
const known = new WeakMap<Plan, readonly WorkOfActivity[]>();

/** Every activity and every step of a plan. */
export function worksOf(plan: Plan): readonly WorkOfActivity[] {
  const works = known.get(plan) ?? listWorks(plan);
  known.set(plan, works);
  return works;
}

function listWorks({ activities }: Plan): WorkOfActivity[] {
  const works: WorkOfActivity[] = [];
  for (const activity of activities) {
    works.push({ activity, work: activity });
    for (const work of activity.steps) works.push({ activity, work });
  }
  return works;
}

/**
 * The work that lacks something: the steps that do, and an activity only where it isn't its steps'
 * fault, so that one gap is told once.
 */
export function worksThat(
  plan: Plan,
  lack: (work: Work, activity: Activity) => boolean,
): WorkOfActivity[] {
  const works: WorkOfActivity[] = [];
  for (const activity of plan.activities) {
    const steps = activity.steps.filter((step) => lack(step, activity));
    for (const work of steps) works.push({ activity, work });
    if (steps.length === 0 && lack(activity, activity)) works.push({ activity, work: activity });
  }
  return works;
}
