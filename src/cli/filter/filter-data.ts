import type { Day } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { type AskedPeriod, EARLIEST, LATEST } from '../../language/dates/asked/asked-period.ts';
import type { Filter } from '../filter.ts';
import { namePeriods } from './filter-caption.ts';
import type { PlanPeriods } from './resolve-periods.ts';

/** What a report is cut down to, as JSON has it; undefined if to nothing. */
export function filterData(
  { periods, roles, codes, schools, states, tasks }: Filter,
  language: Language,
): object | undefined {
  const data = {
    ...(periods && { period: periodData(periods, language) }),
    ...(roles && { roles }),
    ...(codes && { codes }),
    ...(schools && { schools }),
    ...(states && { states }),
    ...(tasks && { tasks }),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

/**
 * From the first day that any plan takes it for to the last; null for an end that nobody has set. Where plans take it
 * for different days, `plans` tells each one's.
 */
function periodData(periods: PlanPeriods, language: Language): object {
  const all = [...periods.of].map(([plan, days]) => ({
    file: plan.at.file,
    ...dataOf(days, language),
  }));
  const froms = [...periods.of.values()].map(({ range }) => range.from).sort();
  const tos = [...periods.of.values()].map(({ range }) => range.to).sort();
  const differ = new Set(all.map(({ from, to }) => `${from} ${to}`)).size > 1;
  return {
    name: plain(namePeriods(periods, language)),
    from: dayOrNull(froms[0]),
    to: dayOrNull(tos.at(-1)),
    ...(differ && { plans: all }),
  };
}

function dataOf(
  { range, name }: AskedPeriod,
  language: Language,
): { name: string; from: Day | null; to: Day | null } {
  return { name: plain(name[language]), from: dayOrNull(range.from), to: dayOrNull(range.to) };
}

/** Programs need no blanks at which no line ends. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function dayOrNull(day: Day | undefined): Day | null {
  return day === undefined || day === EARLIEST || day === LATEST ? null : day;
}
