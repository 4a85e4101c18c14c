import type { Day, DayRange } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { PlannedOccurrence, When } from '../plan/model.ts';
import { placeOf } from '../plan/place-of.ts';
import { sayDays } from './days/say-days.ts';
import { nameWork, worksOf } from './name-activity.ts';
import { defineRule } from './rule.ts';

interface Data {
  activity: number;
  named: Text;
  start: Day | null;
  end: Day;
  period: DayRange;
}

export const outsidePeriod = defineRule<Data>({
  id: 'outside-period',
  severity: 'warning',
  summary: { ru: 'Срок выходит за период плана', en: 'A time lies outside the plan’s period' },
  explanation: {
    ru: 'Поле period говорит, на какое время составлен план, а срок мероприятия начинается раньше или кончается позже. Проверьте год в сроке или раздвиньте период.',
    en: 'The field period says for which time the plan is made, but the activity begins before it or ends after it. Check the year, or widen the period.',
  },
  example: {
    wrong: 'period: 2022/2023\nactivities:\n  - title: Беседы с родителями\n    when: 14.10.2021',
    right: 'period: 2022/2023\nactivities:\n  - title: Беседы с родителями\n    when: 14.10.2022',
  },
  message: {
    ru: ({ named, start, end, period }) =>
      `Срок ${named.ru} (${sayDays({ from: start, to: end }).ru}) выходит за период плана ${sayDays(period).ru}: проверьте год или поле period.`,
    en: ({ named, start, end, period }) =>
      `The time of ${named.en} (${sayDays({ from: start, to: end }).en}) lies outside the plan's period ${sayDays(period).en}: check the year or the field period.`,
  },
  *check(plan) {
    const { period } = plan;
    if (!period) return;
    for (const { activity, work } of worksOf(plan)) {
      if (work.inherited.has('when')) continue;
      for (const when of work.when) {
        const early = ({ start, end }: PlannedOccurrence) => (start ?? end) < period.from;
        const out = when.occurrences.find(
          (one) => !one.whole && (early(one) || one.end > period.to),
        );
        if (!out) continue;
        const { from, to } = period;
        const data = { activity: activity.number, named: nameWork(activity, work) };
        yield {
          at: placeOf(when, out, early(out) ? 'start' : 'end'),
          data: { ...data, ...timeOf(when, out), period: { from, to } },
        };
      }
    }
  },
});

/** The occurrence's days, or those from the first to the last of recurring work. */
function timeOf({ occurrences }: When, one: PlannedOccurrence): Pick<Data, 'start' | 'end'> {
  const [first = one] = occurrences;
  const last = occurrences.at(-1) ?? one;
  if (!one.recurring) return { start: one.start ?? null, end: one.end };
  return { start: first.start ?? null, end: last.end };
}
