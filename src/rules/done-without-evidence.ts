import { inside } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { isRejected } from '../plan/checked-file.ts';
import type { Activity, Plan, Work } from '../plan/model.ts';
import { nameWork, worksThat } from './name-activity.ts';
import { defineRule } from './rule.ts';

export const doneWithoutEvidence = defineRule<{ activity: number; named: Text }>({
  id: 'done-without-evidence',
  severity: 'warning',
  summary: { ru: 'Выполнено, но ничем не подтверждено', en: 'Done, but nothing proves it' },
  explanation: {
    ru: 'Выполненное мероприятие подтверждает документ: справка, протокол, приказ, ссылка. Назовите его в поле evidence.',
    en: 'A document proves that an activity was done: a report, minutes, an order, a link. Name it in the field evidence.',
  },
  example: {
    wrong: 'activities:\n  - title: Беседы с родителями\n    when: март 2023\n    done: 15.03.2023',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: март 2023\n    done: 15.03.2023\n    evidence: Справка № 3',
  },
  message: {
    ru: ({ named }) =>
      `Выполнение ${named.ru} ничем не подтверждено: назовите документ в поле evidence.`,
    en: ({ named }) =>
      `Nothing proves that ${named.en} was done: name a document in the field evidence.`,
  },
  *check(plan, context) {
    const lack = (work: Work, activity: Activity): boolean =>
      lacksProof(plan, work, activity) && !work.done?.days.some(({ day }) => day > context.today);
    for (const { activity, work } of worksThat(plan, lack)) {
      const field = work.inherited.has('done') || !work.done ? 'status' : 'done';
      yield {
        at: inside(work.at, field),
        data: { activity: activity.number, named: nameWork(activity, work) },
      };
    }
  },
});

function lacksProof(plan: Plan, work: Work, activity: Activity): boolean {
  if (work.status !== 'done' || work.inherited.has('status')) return false;
  if (isRejected(plan.rejected, inside(work.at, 'evidence'))) return false;
  return !isProved(activity, work);
}

/** An activity is proved by its own evidence or by that of all its steps. */
function isProved(activity: Activity, work: Work): boolean {
  if (work.evidence.length > 0) return true;
  const steps = work === activity ? activity.steps : [];
  return steps.length > 0 && steps.every((step) => step.evidence.length > 0);
}
