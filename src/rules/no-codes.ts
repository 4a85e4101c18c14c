import { inside } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { isRejected } from '../plan/checked-file.ts';
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
    wrong: '- title: Беседы с родителями',
    right: '- title: Беседы с родителями\n  codes: ["9.3"]',
  },
  message: {
    ru: ({ named }) => `У ${named.ru} нет кода параметра: впишите его в поле codes`,
    en: ({ named }) => `There is no code for ${named.en}: write it into the field codes`,
  },
  *check(plan) {
    const hidden = ['codes', 'tasks'].some((field) =>
      isRejected(plan.rejected, inside(plan.at, field)),
    );
    if (hidden) return;
    for (const activity of plan.activities) {
      const said = ['codes', 'task'].some((field) =>
        isRejected(plan.rejected, inside(activity.at, field)),
      );
      const lost = activity.task && !plan.tasks.some(({ id }) => id === activity.task?.id);
      if (activity.codes.length > 0 || said || lost) continue;
      yield {
        at: inside(activity.at, 'title'),
        data: { activity: activity.number, named: nameWork(activity) },
      };
    }
  },
});
