import { inside } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { isRejected } from '../plan/checked-file.ts';
import type { Activity, Plan, Work } from '../plan/model.ts';
import { nameWork, worksThat } from './name-activity.ts';
import { defineRule } from './rule.ts';

export const doneWithoutDate = defineRule<{ activity: number; named: Text }>({
  id: 'done-without-date',
  severity: 'warning',
  summary: { ru: 'Выполнено, но не сказано когда', en: 'Done, but nobody says when' },
  explanation: {
    ru: 'Без даты выполнения не видно, сделана ли работа в срок. Впишите день в поле done.',
    en: 'Without the day nobody can see whether the work was done in time. Write it into the field done.',
  },
  example: {
    wrong:
      'activities:\n  - title: Беседы с родителями\n    when: март 2023\n    status: done\n    evidence: Справка № 3',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: март 2023\n    status: done\n    done: 15.03.2023\n    evidence: Справка № 3',
  },
  message: {
    ru: ({ named }) => `Нет даты выполнения ${named.ru}: впишите её в поле done.`,
    en: ({ named }) => `No day says when ${named.en} was done: write it into the field done.`,
  },
  *check(plan) {
    for (const { activity, work } of worksThat(plan, (one, of) => lacksDay(plan, one, of))) {
      yield {
        at: inside(work.at, 'status'),
        data: { activity: activity.number, named: nameWork(activity, work) },
      };
    }
  },
});

function lacksDay(plan: Plan, work: Work, activity: Activity): boolean {
  if (work.status !== 'done' || work.inherited.has('status') || isDated(work)) return false;
  const hidden = ['done', 'when'].some((field) =>
    isRejected(plan.rejected, inside(work.at, field)),
  );
  if (hidden) return false;
  if (work === activity) return activity.steps.length === 0 || !activity.steps.every(isDated);
  return activity.done === undefined || activity.done.each;
}

function isDated({ done, when }: Work): boolean {
  return done !== undefined || when.some((one) => one.done);
}
