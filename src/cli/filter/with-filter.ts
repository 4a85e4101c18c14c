import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import { itemsOfPlan, type Moment } from '../../plan/items.ts';
import { selectItems } from '../../plan/select-items.ts';
import type { Report } from '../../report/report.ts';
import type { Layout, View } from '../../views/view.ts';
import type { Filtered } from '../filter.ts';
import { filterCaption } from './filter-caption.ts';
import { filterData } from './filter-data.ts';

/** The report with what it is cut down to, as a caption and as data, and with the day; it says if nothing is left. */
export function withFilter(
  report: Report,
  { view, layout }: { view: View; layout: Layout },
  filtered: Filtered,
  moment: Moment,
): Report {
  const { language } = report;
  const { filter } = filtered;
  const isEmpty = isNothingLeft(filtered, moment);
  const saysPeriod = !isEmpty && view.showsPeriod?.(layout) === true;
  const caption = filterCaption(filter, language, saysPeriod);
  const data = filterData(filter, language);
  const day: { today: Day; filter?: object } = {
    today: moment.today,
    ...(data && { filter: data }),
  };
  const named: Report = {
    ...report,
    ...(caption !== undefined && { caption }),
    data: { ...day, ...report.data },
  };
  if (!isEmpty) return named;
  const note = { kind: 'paragraph' as const, text: NOTHING[language] };
  // Views of all plans have more to tell than their work: codes that nobody answers to.
  return { ...named, blocks: view.takesAll ? [note, ...named.blocks] : [note] };
}

/** Whether work is asked for, and no plan has any of it. */
function isNothingLeft({ plans, selection }: Filtered, moment: Moment): boolean {
  if (plans.length === 0 || Object.keys(selection).length === 0) return false;
  return plans.every(
    (plan) => selectItems(plan, itemsOfPlan(plan, moment), selection).length === 0,
  );
}

const NOTHING: Text = {
  ru: 'Под такой отбор не подходит ни одно мероприятие.',
  en: 'No activity fits what is asked for.',
};
