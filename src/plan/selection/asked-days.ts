import { type Day, type DayRange, overlap, russianDay } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import {
  type AskedContext,
  type AskedPeriod,
  EARLIEST,
  LATEST,
  plainlyNamed,
} from '../../language/dates/asked/asked-period.ts';
import { nameDays } from '../../language/dates/asked/name-period.ts';
import { readAskedDay } from '../../language/dates/asked/read-asked-day.ts';
import { readAskedPeriod } from '../../language/dates/asked/read-asked-period.ts';
import { sayFrom, sayTill } from '../../language/say-day-range.ts';
import type { Plan } from '../model.ts';

/** A time that is asked for, as typed: its name, its first day, its last day. */
export interface AskedDays {
  period?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Why a plan can't tell which days are asked for; `problem` is to stand behind the words and a dash. */
export interface DaysProblem {
  /** What was typed wrong. */
  field: keyof AskedDays;
  words: string;
  problem: Text;
}

/**
 * The days that are asked for, as a plan and its calendar understand them: those that the period and the days from
 * and to have in common.
 */
export function resolveDays(
  asked: AskedDays,
  { period, calendar }: Pick<Plan, 'period' | 'calendar'>,
  today: Day,
): AskedPeriod | DaysProblem {
  const context = { period, calendar, today };
  const edges = readEdges(asked, context);
  if ('problem' in edges) return edges;
  if (asked.period === undefined) return nameEdges(edges);
  const named = readAskedPeriod(asked.period, context);
  if ('problem' in named) return { field: 'period', words: asked.period, problem: named.problem };
  const range = overlap(named.range, edges);
  if (!range) return { field: 'period', words: asked.period, problem: outside(asked, edges) };
  const isWhole = range.from === named.range.from && range.to === named.range.to;
  return isWhole ? named : nameDays(range);
}

function readEdges({ from, to }: AskedDays, context: AskedContext): DayRange | DaysProblem {
  const first = from === undefined ? { day: EARLIEST } : readAskedDay(from, 'from', context);
  const last = to === undefined ? { day: LATEST } : readAskedDay(to, 'to', context);
  if ('problem' in first) return { field: 'from', words: from ?? '', problem: first.problem };
  if ('problem' in last) return { field: 'to', words: to ?? '', problem: last.problem };
  if (first.day <= last.day) return { from: first.day, to: last.day };
  return { field: 'to', words: to ?? '', problem: tooEarly(first.day, last.day) };
}

function nameEdges(range: DayRange): AskedPeriod {
  if (range.to === LATEST) return plainlyNamed(range, sayFrom(range.from));
  return range.from === EARLIEST ? plainlyNamed(range, sayTill(range.to)) : nameDays(range);
}

function tooEarly(from: Day, to: Day): Text {
  const [first, last] = [russianDay(from), russianDay(to)];
  return {
    ru: `конец (${last}) раньше, чем начало --from (${first})`,
    en: `the end (${last}) comes before the beginning --from (${first})`,
  };
}

function outside({ from, to }: AskedDays, edges: DayRange): Text {
  const { ru, en } = nameEdges(edges).name;
  const options = [from === undefined ? [] : '--from', to === undefined ? [] : '--to'].flat();
  return {
    ru: `нет общих дней с ${options.join(' и ')} (${ru})`,
    en: `has no days in common with ${options.join(' and ')} (${en})`,
  };
}
