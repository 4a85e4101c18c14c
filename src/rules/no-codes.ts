import { inside } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { isRejected } from '../plan/checked-file.ts';
import type { Activity, Plan } from '../plan/model.ts';
import { nameWork } from './name-activity.ts';
import { defineRule } from './rule.ts';

export const noCodes = defineRule<{ activity: number; named: Text }>({
  id: 'no-codes',
  severity: 'warning',
  summary: {
    ru: 'У мероприятия нет кода параметра',
    en: 'An activity answers to nothing',
  },
  explanation: {
    ru: 'Непонятно, на какой риск из аудита отвечает мероприятие. Впишите код в поле codes мероприятия, его задачи или всей дорожной карты.',
    en: 'Nobody can tell which risk of the audit the activity answers to. Write the code into the field codes of the activity, of its task or of the whole roadmap.',
  },
  example: {
    wrong: 'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: октябрь 2022\n    codes: ["5.5"]',
  },
  message: {
    ru: ({ named }) => `У ${named.ru} нет кода параметра: впишите его в поле codes.`,
    en: ({ named }) => `There is no code for ${named.en}: write it into the field codes.`,
  },
  *check(plan) {
    if (isRejected(plan.rejected, inside(plan.at, 'codes')) || hasNoRisks(plan)) return;
    for (const activity of plan.activities) {
      if (activity.codes.length > 0 || activity.status === 'cancelled') continue;
      if (mayHaveCodes(plan, activity)) continue;
      yield {
        at: inside(activity.at, 'title'),
        data: { activity: activity.number, named: nameWork(activity) },
      };
    }
  },
});

/** Whether the audit found nothing that an activity could answer to. */
function hasNoRisks({ audit }: Plan): boolean {
  return audit?.complete === true && audit.factors.length === 0;
}

/** Whether the schema took away what could have held the codes, or the task is not there. */
function mayHaveCodes({ rejected, tasks }: Plan, activity: Activity): boolean {
  const { task } = activity;
  const own = ['codes', 'task'].map((field) => inside(activity.at, field));
  if (own.some((place) => isRejected(rejected, place))) return true;
  if (!task) return false;
  const known = tasks.find(({ id }) => id === task.id);
  return !known || isRejected(rejected, inside(known.at, 'codes'));
}
