import { inside, isWithin, type Location } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { isRejected } from '../plan/checked-file.ts';
import type { Activity, Plan, Work } from '../plan/model.ts';
import { nameWork, worksOf } from './name-activity.ts';
import { defineRule } from './rule.ts';

export const noResponsible = defineRule<{ activity: number; named: Text }>({
  id: 'no-responsible',
  severity: 'warning',
  summary: { ru: 'Не назван ответственный', en: 'Nobody answers for an activity' },
  explanation: {
    ru: 'У каждого мероприятия должен быть ответственный: должность, роль или орган. Впишите его в поле responsible мероприятия или каждой его части.',
    en: 'Somebody must answer for each activity: a post, a role or a body. Write it into the field responsible of the activity, or of each of its steps.',
  },
  example: {
    wrong: 'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022\n    responsible: Классные руководители',
  },
  message: {
    ru: ({ named }) => `У ${named.ru} не назван ответственный: впишите его в поле responsible.`,
    en: ({ named }) => `Nobody answers for ${named.en}: name them in the field responsible.`,
  },
  *check(plan) {
    for (const { activity, work } of worksOf(plan)) {
      if (!isTold(activity, work) || work.status === 'cancelled') continue;
      const places = [inside(work.at, 'responsible'), inside(activity.at, 'responsible')];
      if (places.some((at) => isRejected(plan.rejected, at) || holdsText(plan, at))) continue;
      yield {
        at: inside(work.at, 'title'),
        data: { activity: activity.number, named: nameWork(activity, work) },
      };
    }
  },
});

/** Whether something is written there that names nobody, such as «____»: other rules tell of that. */
function holdsText({ texts }: Plan, place: Location): boolean {
  return texts.some(({ at }) => isWithin(at, place));
}

/** Steps are told of one by one only where some of them name somebody. */
function isTold(activity: Activity, work: Work): boolean {
  if (work.responsible.length > 0) return false;
  const { steps } = activity;
  const each = steps.some(({ responsible }) => responsible.length > 0);
  const isStep = steps.includes(work);
  return activity.responsible.length === 0 && each === isStep;
}
