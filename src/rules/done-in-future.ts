import { type Day, russianDay } from '../core/day.ts';
import { worksOf } from './name-activity.ts';
import { defineRule } from './rule.ts';

export const doneInFuture = defineRule<{ done: Day; today: Day }>({
  id: 'done-in-future',
  severity: 'error',
  summary: {
    ru: 'Дата выполнения ещё не наступила',
    en: 'Work is marked as done on a day to come',
  },
  explanation: {
    ru: 'В поле done стоит день, когда работа сделана, поэтому он не может быть позже сегодняшнего. Проверьте год или уберите отметку.',
    en: 'The field done holds the day on which the work was done, so it can’t be later than today. Check the year, or remove the mark.',
  },
  example: {
    wrong:
      'activities:\n  - title: Беседы с родителями\n    when: март 2023\n    done: 15.03.2099\n    evidence: Справка № 3',
    right:
      'activities:\n  - title: Беседы с родителями\n    when: март 2023\n    done: 15.03.2023\n    evidence: Справка № 3',
  },
  message: {
    ru: ({ done, today }) =>
      `Отмечено выполнение ${russianDay(done)}, а сегодня ${russianDay(today)}: проверьте дату или уберите отметку.`,
    en: ({ done, today }) =>
      `Marked as done on ${russianDay(done)}, but today is ${russianDay(today)}: check the date or remove the mark.`,
  },
  *check(plan, context) {
    for (const { work } of worksOf(plan)) {
      const own = work.inherited.has('done') ? undefined : work.done;
      const each = work.inherited.has('when') ? [] : work.when.map(({ done }) => done);
      for (const { day, at } of [own, ...each].flatMap((done) => done?.days ?? [])) {
        // Asked for only here: what no finding depends on need not be found again every day.
        const { today } = context;
        if (day > today) yield { at, data: { done: day, today } };
      }
    }
  },
});
