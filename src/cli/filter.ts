import { UsageError } from '../core/errors.ts';
import type { Language } from '../core/text.ts';
import type { Plan } from '../plan/model.ts';
import { nameSelection, responsibleIn, type Selection } from '../plan/select-items.ts';
import type { Report } from '../report/report.ts';

/** What a report is cut down to, as the plans call it; undefined if to nothing. */
export interface Filter {
  roles: readonly string[];
}

/** Names what is asked for. Throws UsageError for a role that nobody in the plans has. */
export function describeFilter(plans: readonly Plan[], selection: Selection): Filter | undefined {
  if (!selection.roles || plans.length === 0) return undefined;
  const { roles, missing } = nameSelection(plans, selection);
  const [first = selection.roles.join(', ')] = missing;
  if (missing.length > 0 || roles.length === 0) throw noSuchRole(first, plans);
  return { roles };
}

/** The report with a line that says what it is cut down to. */
export function withFilter(report: Report, filter: Filter | undefined, language: Language): Report {
  if (!filter) return report;
  const only = { ru: 'Показано только', en: 'Shown only' }[language];
  const text = `${only}: ${filter.roles.map(withCapital).join(', ')}`;
  return {
    ...report,
    blocks: [{ kind: 'paragraph', text, tone: 'quiet' }, ...report.blocks],
  };
}

function noSuchRole(role: string, plans: readonly Plan[]): UsageError {
  const names = plans.flatMap((plan) => responsibleIn(plan).map(({ name }) => withCapital(name)));
  const all = [...new Set(names)].sort((one, other) => one.localeCompare(other, 'ru')).join(', ');
  return new UsageError({
    ru: `Никто в планах не отвечает как «${role}»; ${all ? `в них названы: ${all}` : 'ответственные в них не названы'}`,
    en: `Nobody in the plans answers as “${role}”; ${all ? `they name: ${all}` : 'they name nobody'}`,
  });
}

function withCapital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
