import type { Text } from '../core/text.ts';
import { planColumns } from './plan/column-names.ts';
import { summarySorts } from './summary/sort-rows.ts';
import type { Choices, View } from './view.ts';

/** What is known of a view before it is loaded; a view without some choices has no such option. */
interface Entry {
  /** What the help says of it. */
  summary: Text;
  /** What its rows can be grouped by, the usual first. */
  groups?: Choices;
  /** What its rows can be sorted by, the usual first. */
  sorts?: Choices;
  /** The columns that it can have. */
  columns?: Choices;
  /** It can make a page for each of those who answer for work. */
  hasSheets?: boolean;
  load(): Promise<View>;
}

const byTime: Choices = {
  plan: { ru: 'план', en: 'plan' },
  start: { ru: 'начало', en: 'start' },
  end: { ru: 'срок', en: 'end' },
};

/** Every view by its id, which is its command; each is loaded only when it is asked for. */
export const views: Readonly<Record<string, Entry>> = {
  plan: {
    summary: {
      ru: 'напечатать план на период, каким его вешают на стену',
      en: 'print the plan for a period, as it goes on the wall',
    },
    groups: {
      task: { ru: 'задача', en: 'task' },
      factor: { ru: 'фактор', en: 'factor' },
      month: { ru: 'месяц', en: 'month' },
      none: { ru: 'нет', en: 'none' },
    },
    sorts: byTime,
    columns: planColumns,
    load: async () => (await import('./plan.ts')).plan,
  },
  timeline: {
    summary: { ru: 'показать работы на оси времени', en: 'show the activities on a time line' },
    groups: {
      none: { ru: 'нет', en: 'none' },
      task: { ru: 'задача', en: 'task' },
      factor: { ru: 'фактор', en: 'factor' },
    },
    sorts: byTime,
    load: async () => (await import('./timeline.ts')).timeline,
  },
  overdue: {
    summary: {
      ru: 'показать, что просрочено, что скоро и у чего нет срока',
      en: 'show what is overdue, what is due soon and what has no date',
    },
    load: async () => (await import('./overdue.ts')).overdue,
  },
  responsible: {
    summary: { ru: 'показать, кто за что отвечает и когда', en: 'show who does what, and by when' },
    hasSheets: true,
    load: async () => (await import('./responsible.ts')).responsible,
  },
  coverage: {
    summary: {
      ru: 'показать, на что из аудита план отвечает, а на что нет',
      en: 'show what of the audit the plan answers to, and what not',
    },
    load: async () => (await import('./coverage.ts')).coverage,
  },
  summary: {
    summary: {
      ru: 'свести школы в одну таблицу: что сделано, что просрочено, кто готов',
      en: 'put the schools into one table: what is done, what is overdue, who is ready',
    },
    groups: {
      municipality: { ru: 'муниципалитет', en: 'municipality' },
      none: { ru: 'нет', en: 'none' },
    },
    sorts: summarySorts,
    load: async () => (await import('./summary.ts')).summary,
  },
};
