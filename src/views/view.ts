import type { Language, Text } from '../core/text.ts';
import type { Moment } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';
import type { Selection } from '../plan/select-items.ts';
import type { PlanVerdict } from '../report/check-report.ts';
import type { Report } from '../report/report.ts';

/** What views may know besides the plans. */
export interface ViewContext extends Moment {
  language: Language;
  /** Which items are asked for. */
  selection: Selection;
  /** What the check found in each plan's files. */
  verdicts: ReadonlyMap<Plan, Verdict>;
  layout: Layout;
}

/** What can be chosen, by its id, with the name that people may use instead. */
export type Choices = Readonly<Record<string, Text>>;

/** How the report is to be laid out; what is absent is as the view likes it. */
export interface Layout {
  /** What the rows are grouped by: one of the view's `groups`. */
  group?: string;
  /** The columns, in this order: ids of the view's `columns`. */
  columns?: readonly string[];
  /** What the rows are sorted by: one of the view's `sorts`. */
  sort?: string;
  /** A page for each of those who answer for work, with a line to sign. */
  sheets?: boolean;
}

/** A plan's verdict; what an unreadable roadmap says of its work proves nothing. */
export interface Verdict extends PlanVerdict {
  isReadable: boolean;
}

/** A way of looking at plans. */
export interface View {
  id: string;
  /** It also takes plans that can't be read, and audits that no roadmap answers to, and tells of them itself. */
  takesAll?: boolean;
  /** It names the period that is asked for itself. */
  showsPeriod?(layout: Layout): boolean;
  /** Whether what it makes hangs on a wall or is signed: such papers are written in the plans' language, Russian. */
  isPaper?(layout: Layout): boolean;
  /** Builds the report; the plans come grouped by school. */
  build(plans: readonly Plan[], context: ViewContext): Report;
}
