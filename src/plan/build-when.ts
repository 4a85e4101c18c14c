import { inside, type Location } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { readPeriod } from '../language/dates/read-period.ts';
import { readWhen } from '../language/dates/read-when.ts';
import type { DateContext, Every, Reading } from '../language/reading.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { WhenObject } from '../schema/types.ts';
import { buildDone } from './build-done.ts';
import { expandRecurrence } from './expand-recurrence.ts';
import type { PlannedOccurrence, When } from './model.ts';
import { type DateProblems, readDay, readDays, recurrenceBounds } from './read-dates.ts';

type WhenFields = Checked<WhenObject>;

/** One entry of `when`, as text or as fields; what is wrong with it goes to `problems`. */
export function buildWhen(
  value: string | WhenFields,
  at: Location,
  context: DateContext,
  problems: DateProblems,
): When {
  if (typeof value === 'string') {
    const text = value.trim();
    const reading = readWhen(value, context);
    if (reading.kind === 'unread')
      problems.add({ ...reading.problem, at: { ...at, span: reading.problem.span } });
    const places = { at, startAt: at, endAt: at };
    return {
      ...places,
      text: { ru: text, en: text },
      done: undefined,
      ...planReading(reading, context),
    };
  }
  const reading = readFields(value, at, context, problems);
  const planned = planReading(reading, context);
  const { label } = value;
  const occurrences = planned.occurrences.map((one) => (label ? { ...one, label } : one));
  const done = buildDone(value.done, inside(at, 'done'), problems);
  const text = describeFields(value);
  return { at, ...placesOf(value, at), text, done, undated: planned.undated, occurrences };
}

/** Where the form with fields holds its first and its last day. */
function placesOf(value: WhenFields, at: Location): Pick<When, 'startAt' | 'endAt'> {
  const only = (['on', 'due', 'period'] as const).find((field) => value[field] !== undefined);
  const place = (field: 'from' | 'to'): Location => {
    const said = only ?? (value[field] === undefined ? undefined : field);
    return said === undefined ? at : inside(at, said);
  };
  return { startAt: place('from'), endAt: place('to') };
}

function planReading(
  reading: Reading | undefined,
  context: DateContext,
): Pick<When, 'occurrences' | 'undated'> {
  if (!reading || reading.kind === 'unread') return { occurrences: [], undated: 'unread' };
  if (reading.kind === 'undated') return { occurrences: [], undated: reading.reason };
  const occurrences: readonly PlannedOccurrence[] =
    reading.kind === 'dated' ? reading.occurrences : expand(reading.recurrence, context);
  return { occurrences, undated: occurrences.length > 0 ? undefined : 'unread' };
}

function expand(
  recurrence: Parameters<typeof expandRecurrence>[0],
  context: DateContext,
): PlannedOccurrence[] {
  const bounds = recurrenceBounds(context) ?? recurrence.within;
  return bounds ? expandRecurrence(recurrence, bounds, context.calendar) : [];
}

/** Reads the form with fields; undefined if a field is wrong, which is then known already. */
function readFields(
  value: WhenFields,
  at: Location,
  context: DateContext,
  problems: DateProblems,
): Reading | undefined {
  if (value.on !== undefined || value.due !== undefined) {
    const field = value.on === undefined ? 'due' : 'on';
    const end = readDay(value[field], inside(at, field), problems);
    if (!end) return undefined;
    return { kind: 'dated', occurrences: [{ start: field === 'on' ? end : undefined, end }] };
  }
  if (value.period !== undefined)
    return readNamedPeriod(value.period, inside(at, 'period'), context, problems);
  if (value.by !== undefined) return { kind: 'undated', reason: 'by-plan' };
  if (value.every !== undefined) {
    const within = value.from && value.to ? readDays(value, at, problems) : undefined;
    return { kind: 'recurring', recurrence: { every: value.every, ...(within && { within }) } };
  }
  const days = readDays(value, at, problems);
  return days && { kind: 'dated', occurrences: [{ start: days.from, end: days.to }] };
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

function describeFields(value: WhenFields): Text {
  if (value.due) return { ru: `до ${value.due}`, en: `by ${value.due}` };
  if (value.every) return bounded(EVERY_WORDS[value.every], value);
  if (value.by) return { ru: value.by, en: value.by };
  const text = value.on ?? value.period ?? [value.from, value.to].filter(Boolean).join('–');
  return { ru: text, en: text };
}

function bounded(words: Text, { from, to }: WhenFields): Text {
  if (!from && !to) return words;
  const days = [from, to].filter(Boolean).join('–');
  return { ru: `${words.ru}, ${days}`, en: `${words.en}, ${days}` };
}

const EVERY_WORDS: Readonly<Record<Every, Text>> = {
  day: { ru: 'ежедневно', en: 'every day' },
  week: { ru: 'еженедельно', en: 'every week' },
  '2-week': { ru: 'раз в две недели', en: 'every two weeks' },
  month: { ru: 'ежемесячно', en: 'every month' },
  term: { ru: 'раз в четверть', en: 'every term' },
  quarter: { ru: 'ежеквартально', en: 'every quarter' },
  'half-year': { ru: 'раз в полугодие', en: 'every half-year' },
  year: { ru: 'ежегодно', en: 'every year' },
};
