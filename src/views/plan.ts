import type { Plan } from '../plan/model.ts';
import type { Block } from '../report/report.ts';
import { planData } from './item-data.ts';
import { eventsOf } from './item-events.ts';
import { itemsAsked } from './items-asked.ts';
import { headBlocks } from './plan/head-blocks.ts';
import { paperData } from './plan/paper-data.ts';
import { planTable } from './plan/plan-table.ts';
import { signBlocks } from './plan/sign-block.ts';
import type { View, ViewContext } from './view.ts';

export const plan: View = {
  id: 'plan',
  isPaper: () => true,
  showsPeriod: () => true,
  build(plans, context) {
    const { language } = context;
    const items = new Map(plans.map((one) => [one, itemsAsked(one, context)]));
    const [first] = plans;
    const name = plans.length === 1 ? first?.title : undefined;
    return {
      kind: 'plan',
      title: name || { ru: 'План мероприятий', en: 'Plan of activities' }[language],
      language,
      blocks: plans.flatMap((one, index): Block[] => [
        ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
        ...pageBlocks(one, items.get(one) ?? [], context),
      ]),
      events: plans.flatMap((one) => eventsOf(one, items.get(one) ?? [], language)),
      data: { plans: plans.map((one) => planData(one, items.get(one) ?? [], language, paperData)) },
    };
  },
};

/** One plan as it is signed and hung: its head, its work, its work without a date, the signatures. */
function pageBlocks(
  one: Plan,
  items: ReturnType<typeof itemsAsked>,
  context: ViewContext,
): Block[] {
  const { language } = context;
  const dated = items.filter(({ occurrence }) => occurrence);
  const undated = items.filter(({ occurrence }) => !occurrence);
  const none = { ru: 'На это время мероприятий нет.', en: 'No activities fall into this time.' };
  const heading = { ru: 'Без указанной даты', en: 'Without a date' }[language];
  return [
    ...headBlocks(one, context),
    dated.length > 0 ? planTable(one, dated, context) : { kind: 'paragraph', text: none[language] },
    ...(undated.length > 0
      ? [
          { kind: 'heading' as const, level: 3 as const, text: heading },
          planTable(one, undated, context),
        ]
      : []),
    ...signBlocks(items, language),
  ];
}
