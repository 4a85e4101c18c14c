import type { DayRange } from '../core/day.ts';
import { inside, type Location } from '../core/location.ts';
import { readPeriod } from '../language/dates/read-period.ts';
import type { DateContext, Reading } from '../language/reading.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { WhenObject } from '../schema/types.ts';
import { type DateProblems, readDay, readDays, recurrenceBounds } from './read-dates.ts';

type WhenFields = Checked<WhenObject>;

/** Reads the form with fields; undefined if a field is wrong, which is noted down or known already. */
export function readWhenFields(
  value: WhenFields,
  at: Location,
  context: DateContext,
  problems: DateProblems,
): Reading | undefined {
  if (value.on !== undefined || value.due !== undefined) {
    const field = value.on === undefined ? 'due' : 'on';
    const end = readDay(value[field], inside(at, field), problems);
    if (!end) return undefined;
    const start = field === 'on' ? end : undefined;
    return { kind: 'dated', occurrences: [{ start, end, exact: true }] };
  }
  if (value.period !== undefined)
    return readNamedPeriod(value.period, inside(at, 'period'), context, problems);
  if (value.by !== undefined) return { kind: 'undated', reason: 'by-plan' };
  if (value.every !== undefined) {
    const { every, from, to } = value;
    if (from === undefined && to === undefined) return { kind: 'recurring', recurrence: { every } };
    const within = readOpenDays(value, at, context, problems);
    return within && { kind: 'recurring', recurrence: { every, within } };
  }
  const days = readDays(value, at, problems);
  if (!days) return undefined;
  const { from: start, to: end } = days;
  return { kind: 'dated', occurrences: [{ start, end, exact: true }] };
}

/** Two days of which one may be left out: then the study year, or else the plan, begins or ends them. */
function readOpenDays(
  value: WhenFields,
  at: Location,
  context: DateContext,
  problems: DateProblems,
): DayRange | undefined {
  if (value.from !== undefined && value.to !== undefined) return readDays(value, at, problems);
  const from = readDay(value.from, inside(at, 'from'), problems);
  const to = readDay(value.to, inside(at, 'to'), problems);
  const bounds = [recurrenceBounds(context), context.period].filter((one) => one !== undefined);
  if (from) return { from, to: bounds.find((one) => one.to >= from)?.to ?? from };
  if (to) return { from: bounds.find((one) => one.from <= to)?.from ?? to, to };
  return undefined;
}

function readNamedPeriod(
  text: string,
  at: Location,
  context: DateContext,
  problems: DateProblems,
): Reading | undefined {
  const period = readPeriod(text, context);
  if ('from' in period)
    return { kind: 'dated', occurrences: [{ start: period.from, end: period.to }] };
  problems.add({ ...period, at: { ...at, span: period.span } });
  return undefined;
}
