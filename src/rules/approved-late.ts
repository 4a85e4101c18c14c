import { type Day, russianDay } from '../core/day.ts';
import { inside } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { Activity, Plan, Work } from '../plan/model.ts';
import { placeOf } from '../plan/place-of.ts';
import { nameWork, worksOf } from './name-activity.ts';
import { defineRule } from './rule.ts';

interface Data {
  approved: Day;
  /** The first day of the work, or the day by which it must be done. */
  began: Day;
  due: boolean;
  named: Text;
}

export const approvedLate = defineRule<Data>({
  id: 'approved-late',
  severity: 'warning',
  summary: {
    ru: 'План утверждён позже, чем началось первое мероприятие',
    en: 'The plan was approved after its first activity began',
  },
  explanation: {
    ru: 'По датам выходит, что работа началась до утверждения плана. Сравниваются только мероприятия со своими датами: «в течение года» не в счёт. Проверьте дату утверждения и первый срок.',
    en: 'By its dates the work began before the plan was approved. Only activities with dates of their own count, not «в течение года». Check the date of approval and the first date.',
  },
  example: {
    wrong:
      'approval: {date: 30.03.2023}\nactivities:\n  - title: Беседы с родителями\n    when: 15.03.2023',
    right:
      'approval: {date: 30.03.2023}\nactivities:\n  - title: Беседы с родителями\n    when: 14.04.2023',
  },
  message: {
    ru: ({ approved, began, due, named }) =>
      `План утверждён ${russianDay(approved)}, а ${due ? 'срок' : 'начало'} ${named.ru} — ${due ? 'до ' : ''}${russianDay(began)}: проверьте обе даты.`,
    en: ({ approved, began, due, named }) =>
      `The plan was approved on ${russianDay(approved)}, but ${named.en} ${due ? 'is due by' : 'begins on'} ${russianDay(began)}: check both dates.`,
  },
  *check(plan) {
    const approval = plan.approvals.find(({ kind, date }) => kind === 'approved' && date);
    const first = firstDated(plan);
    if (!approval?.date || !first || first.began >= approval.date) return;
    const { began, due, activity, work, at } = first;
    yield {
      at: inside(approval.at, 'date'),
      data: { approved: approval.date, began, due, named: nameWork(activity, work) },
      related: [{ message: { ru: 'первый срок плана', en: 'the first time of the plan' }, at }],
    };
  },
});

interface First {
  began: Day;
  due: boolean;
  activity: Activity;
  work: Work;
  at: Work['at'];
}

/** The earliest day on which work with dates of its own begins; a due date counts by its end. */
function firstDated(plan: Plan): First | undefined {
  let first: First | undefined;
  for (const { activity, work } of worksOf(plan)) {
    if (work.status === 'cancelled') continue;
    for (const when of work.when) {
      for (const one of when.occurrences) {
        const began = one.start ?? one.end;
        if (one.whole || one.recurring || (first && first.began <= began)) continue;
        first = { began, due: !one.start, activity, work, at: placeOf(when, one, 'start') };
      }
    }
  }
  return first;
}
