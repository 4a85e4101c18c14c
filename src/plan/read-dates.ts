import { type Day, type DayRange, FIRST_YEAR, LAST_YEAR, parseDay, yearOf } from '../core/day.ts';
import { inside, type Location } from '../core/location.ts';
import type { DateContext, Period } from '../language/reading.ts';
import type { LocatedDateProblem } from './model.ts';

/** Notes down what is wrong with dates while a plan is built. */
export interface DateProblems {
  readonly found: LocatedDateProblem[];
  add(problem: LocatedDateProblem): void;
  /** How many more occurrences of recurring work the plan may have, lest a hostile file fill the memory. */
  room: number;
}

const MOST_OCCURRENCES = 200_000;

export function collectDateProblems(): DateProblems {
  const found: LocatedDateProblem[] = [];
  return { found, add: (problem) => found.push(problem), room: MOST_OCCURRENCES };
}

/** A day written as `2022-09-01` or `01.09.2022`; notes it down if there is no such day. */
export function readDay(
  text: string | undefined,
  at: Location,
  problems: DateProblems,
): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (!day) problems.add(problemOf('impossible-date', text, at));
  return day;
}

/** Two days given as fields; undefined if either can't be had or they are the wrong way round. */
export function readDays(
  days: { readonly from?: string | undefined; readonly to?: string | undefined },
  at: Location,
  problems: DateProblems,
): DayRange | undefined {
  const from = readDay(days.from, inside(at, 'from'), problems);
  const to = readDay(days.to, inside(at, 'to'), problems);
  if (!from || !to) return undefined;
  if (from <= to) return { from, to };
  problems.add(problemOf('end-before-start', `${days.from}–${days.to}`, inside(at, 'to')));
  return undefined;
}

/** A plan's `period`: school year `2022/2023`, calendar year `2023`, or two days. */
export function readPlanPeriod(
  value:
    | string
    | number
    | { readonly from?: string | undefined; readonly to?: string | undefined }
    | undefined,
  at: Location,
  problems: DateProblems,
): Period | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object') {
    const days = readDays(value, at, problems);
    return days && { kind: 'range', ...days };
  }
  const text = String(value).trim();
  const [first = 0, second] = text.split('/').map(Number);
  const last = second ?? first;
  if (first < FIRST_YEAR || last > LAST_YEAR) problems.add(problemOf('impossible-date', text, at));
  else if (second === undefined)
    return { kind: 'calendar-year', from: `${first}-01-01`, to: `${first}-12-31` };
  else if (second === first + 1)
    return { kind: 'school-year', from: `${first}-09-01`, to: `${second}-08-31` };
  else problems.add(problemOf('impossible-date', text, at));
  return undefined;
}

/** The days in which recurring work takes place: the study year for a school-year plan, else the period. */
export function recurrenceBounds({ period, calendar }: DateContext): DayRange | undefined {
  return period?.kind === 'school-year' ? calendar.studyYear(yearOf(period.from)) : period;
}

/** A problem of a whole text. */
export function problemOf(
  rule: LocatedDateProblem['rule'],
  words: string,
  at: Location,
): LocatedDateProblem {
  return { rule, words, span: { start: 0, end: words.length }, at };
}
