import { inside } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { PlannedOccurrence, When } from '../plan/model.ts';
import { placeOf } from '../plan/place-of.ts';
import { nameWork, type WorkOfActivity, worksOf } from './name-activity.ts';
import { defineRule, type Hit } from './rule.ts';
import { findMisplaced, type Misplaced } from './stages/find-misplaced.ts';
import { type MisplacedData, type NamedDays, sayMisplaced } from './stages/say-misplaced.ts';
import { indexStages, type StageDays } from './stages/stage-index.ts';

export const outsideStage = defineRule<MisplacedData>({
  id: 'outside-stage',
  severity: 'warning',
  summary: {
    ru: 'Срок не попадает в свой этап',
    en: 'A time lies outside its stage',
  },
  explanation: {
    ru: 'Поле stages делит план на этапы. Срок, который назван «1 этап», должен лежать внутри первого этапа плана, а срок без названия — внутри любого из них. Исправьте номер этапа, дни или границы этапов.',
    en: 'The field stages divides the plan. A time called “1 этап” must lie in the plan’s first stage, and a time without such a name in any of them. Correct the number of the stage, the days, or the bounds of the stages.',
  },
  example: {
    wrong:
      'stages:\n  - {name: I этап, when: сентябрь–декабрь 2022}\n  - {name: II этап, when: январь–май 2023}\nactivities:\n  - title: Опрос учеников\n    when: "1 этап: до 15.02.2023"',
    right:
      'stages:\n  - {name: I этап, when: сентябрь–декабрь 2022}\n  - {name: II этап, when: январь–май 2023}\nactivities:\n  - title: Опрос учеников\n    when: "2 этап: до 15.02.2023"',
  },
  message: { ru: (data) => sayMisplaced(data, 'ru'), en: (data) => sayMisplaced(data, 'en') },
  *check(plan) {
    if (plan.stages.length === 0) return;
    const index = indexStages(plan);
    for (const one of worksOf(plan)) {
      if (one.work.status === 'cancelled' || one.work.inherited.has('when')) continue;
      for (const when of one.work.when) {
        for (const found of findMisplaced(when, index, plan.period)) yield hitOf(one, when, found);
      }
    }
  },
});

function hitOf(
  { activity, work }: WorkOfActivity,
  when: When,
  found: Misplaced,
): Hit<MisplacedData> {
  const { time, named, actual, before, after } = found;
  const { occurrence, label } = time;
  return {
    at: occurrence ? placeOf(when, occurrence, 'start') : when.startAt,
    data: {
      activity: activity.number,
      named: nameWork(activity, work),
      start: time.start ?? null,
      end: time.end,
      words: named ? wordsOf(when, label ?? '', occurrence) : null,
      stage: nameDays(named),
      actual: nameDays(actual),
      before: nameDays(before),
      after: nameDays(after),
    },
    related: [named, actual].flatMap((one) => {
      if (!one) return [];
      const { name, at } = one.stage;
      const message = { ru: `здесь записан «${name}»`, en: `“${name}” is written here` };
      return [{ message, at: inside(at, 'when') }];
    }),
  };
}

/** The words of one time of a text; the form with fields has it put into words. */
function wordsOf(when: When, label: string, occurrence: PlannedOccurrence | undefined): Text {
  const { ru, en } = when.text;
  const words = occurrence?.words;
  return words ? { ru: words, en: words } : { ru: `${label}: ${ru}`, en: `${label}: ${en}` };
}

function nameDays(one: StageDays | undefined): NamedDays | null {
  return one ? { name: one.stage.name, from: one.from, to: one.to } : null;
}
