import { inside, type Location } from '../core/location.ts';
import { readWhen } from '../language/dates/read-when.ts';
import type { DateContext, Reading } from '../language/reading.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { WhenObject } from '../schema/types.ts';
import { buildDone } from './build-done.ts';
import { describeWhen } from './describe-when.ts';
import type { PlannedOccurrence, When } from './model.ts';
import { planRecurrence } from './plan-recurrence.ts';
import { type DateProblems, problemOf } from './read-dates.ts';
import { readWhenFields } from './read-when-fields.ts';

/** One entry of `when`, as text or as fields; what is wrong with it goes to `problems`. */
export function buildWhen(
  value: string | Checked<WhenObject>,
  at: Location,
  context: DateContext,
  problems: DateProblems,
): When {
  if (typeof value === 'string') {
    const text = { ru: value.trim(), en: value.trim() };
    const reading = readWhen(value, context);
    if (reading.kind === 'unread')
      problems.add({ ...reading.problem, at: { ...at, span: reading.problem.span } });
    const meaning = meaningOf(reading, text.ru, at, context, problems);
    const notes = 'notes' in reading ? (reading.notes ?? []) : [];
    return { at, startAt: at, endAt: at, text, done: undefined, notes, ...meaning };
  }
  const text = describeWhen(value);
  const reading = readWhenFields(value, at, context, problems);
  const { undated, occurrences } = meaningOf(reading, text.ru, at, context, problems);
  const { label } = value;
  return {
    at,
    ...placesOf(value, at),
    text,
    notes: [],
    done: buildDone(value.done, inside(at, 'done'), problems),
    undated,
    occurrences: occurrences.map((one) => (label ? { ...one, label } : one)),
  };
}

/** Where the form with fields holds its first and its last day. */
function placesOf(value: Checked<WhenObject>, at: Location): Pick<When, 'startAt' | 'endAt'> {
  const first = (...fields: (keyof WhenObject)[]): Location => {
    const field = fields.find((one) => value[one] !== undefined);
    return field === undefined ? at : inside(at, field);
  };
  return {
    startAt: first('on', 'due', 'period', 'from', 'to'),
    endAt: first('on', 'due', 'period', 'to', 'from'),
  };
}

/** What a reading comes to in this plan; a recurrence that comes to nothing is noted down as unread. */
function meaningOf(
  reading: Reading | undefined,
  words: string,
  at: Location,
  context: DateContext,
  problems: DateProblems,
): Pick<When, 'occurrences' | 'undated'> {
  if (!reading || reading.kind === 'unread') return { occurrences: [], undated: 'unread' };
  if (reading.kind === 'undated') return { occurrences: [], undated: reading.reason };
  // Copies, because readings are shared and an occurrence is known by being itself.
  if (reading.kind === 'dated')
    return { occurrences: copies(reading.occurrences), undated: undefined };
  const occurrences = planRecurrence(reading.recurrence, context, problems);
  if (occurrences.length > 0) return { occurrences, undated: undefined };
  const terms = reading.recurrence.every === 'term';
  if (context.period) problems.add({ ...problemOf('unread-date', words, at), terms });
  return { occurrences, undated: 'unread' };
}

function copies(occurrences: readonly PlannedOccurrence[]): PlannedOccurrence[] {
  return occurrences.map((one) => ({ ...one }));
}
