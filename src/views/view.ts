import type { Language } from '../core/text.ts';
import type { Moment } from '../plan/items.ts';
import type { Plan } from '../plan/model.ts';
import type { Selection } from '../plan/select-items.ts';
import type { Report } from '../report/report.ts';

/** What views may know besides the plans. */
export interface ViewContext extends Moment {
  language: Language;
  /** Which items are asked for. */
  selection: Selection;
}

/** A way of looking at plans. */
export interface View {
  id: string;
  /** Builds the report; the plans come grouped by school. */
  build(plans: readonly Plan[], context: ViewContext): Report;
}
