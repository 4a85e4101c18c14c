import type { Day } from '../core/day.ts';
import type { Finding, RuleInfo, Severity } from '../core/diagnostic.ts';
import type { Location } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { SchoolCalendar } from '../plan/calendar/school-calendar.ts';
import type { Plan } from '../plan/model.ts';

/** What rules may know besides the plan. */
export interface RuleContext {
  today: Day;
  /** The calendar of the plan's school. */
  calendar: SchoolCalendar;
  /** Whether a file that evidence names is there, by its path relative to the current folder. */
  fileState(file: string): boolean | 'outside';
}

/** One place at which a rule's problem stands; `data` is what the rule's message is made of. */
export interface Hit<Data> {
  at: Location;
  data: Data;
  /** The rule's own unless told; else its `worst`. */
  severity?: Severity;
  related?: NonNullable<Finding['related']>;
  fix?: NonNullable<Finding['fix']>;
  hint?: Text;
  /** Places at which the findings of other rules only follow from this one. */
  hides?: NonNullable<Finding['hides']>;
}

interface RuleDefinition<Data> extends RuleInfo {
  /** One plain sentence: what is wrong, in the user's own words, and what to write instead. */
  message: Text<(data: Data) => string>;
  check(plan: Plan, context: RuleContext): Iterable<Hit<Data>>;
}

/** A cross-check of a whole plan. */
export interface Rule extends RuleInfo {
  find(plan: Plan, context: RuleContext): readonly Finding[];
}

/** Makes a rule of its definition; the definition stands in the rule's own file. */
export function defineRule<Data extends object>(definition: RuleDefinition<Data>): Rule {
  const { message, check, ...info } = definition;
  return {
    ...info,
    find(plan, context) {
      const found: Finding[] = [];
      for (const hit of check(plan, context)) {
        const said = { ru: message.ru(hit.data), en: message.en(hit.data) };
        found.push({ rule: info.id, severity: info.severity, message: said, ...hit });
      }
      return found;
    },
  };
}
