import type { Span } from '../../../core/location.ts';
import { isList } from './is-list.ts';
import type { Entry, Moment } from './syntax.ts';
import { PARTS_OF_YEAR } from './take-year-part.ts';

/**
 * Gives numbers that wait for a unit the unit of what follows («12, 19 и 26 октября», «I и II квартал»),
 * and checks that neighbouring items can't be read otherwise. The span is that of an item for which this
 * fails.
 */
export function completeEntries(
  entries: readonly Entry[],
): { entries: Entry[] } | { refused: Span } {
  const completed: Entry[] = [];
  for (const entry of entries.toReversed()) {
    const next = completed.at(-1);
    const filled = fillEntry(entry, next?.parted === 'comma' ? next : undefined);
    if (!filled) return { refused: entry.span };
    if (next && !isList(filled, next)) return { refused: next.span };
    completed.push(filled);
  }
  return { entries: completed.reverse() };
}

function fillEntry(entry: Entry, next: Entry | undefined): Entry | undefined {
  if (entry.time.kind === 'due') return entry;
  const { from, to } = entry.time;
  const model = next && !next.label ? firstOf(next) : undefined;
  const school = model && schoolYearOf(from, to, model);
  if (school) return { ...entry, time: { kind: 'stretch', from: school, to: school } };
  const last = fillMoment(to, model);
  const first = from === to ? last : fillMoment(from, last);
  if (!first || !last || (isShort(first) && isShort(last))) return undefined;
  return { ...entry, time: { kind: 'stretch', from: first, to: last } };
}

/** The first of «2022-2023, 2023-2024 учебные годы», which alone would be two calendar years. */
function schoolYearOf(from: Moment, to: Moment, model: Moment): Moment | undefined {
  if (model.unit !== 'study-year' || !model.year || from.unit !== 'year' || to.unit !== 'year')
    return undefined;
  if (!from.year || from.year.school || to.year?.start !== from.year.start + 1) return undefined;
  const span = { start: from.span.start, end: to.span.end };
  return { unit: 'study-year', year: { start: from.year.start, school: true }, span };
}

function fillMoment(moment: Moment, model: Moment | undefined): Moment | undefined {
  if (moment.unit !== 'bare' && moment.unit !== 'bare-season') return moment;
  if (!model) return undefined;
  const filled = moment.unit === 'bare' ? fillNumber(moment, model) : fillSeason(moment, model);
  return filled && { ...filled, unitFrom: model.unitFrom ?? model.span };
}

function fillSeason(
  { season, span }: Extract<Moment, { unit: 'bare-season' }>,
  model: Moment,
): Moment | undefined {
  return model.unit === 'break' ? { ...model, season, span } : undefined;
}

function fillNumber(
  { number, word, span }: Extract<Moment, { unit: 'bare' }>,
  model: Moment,
): Moment | undefined {
  if (number === 0) return undefined;
  switch (model.unit) {
    case 'day':
      return word ? undefined : { ...model, day: number, span };
    case 'quarter':
    case 'term':
    case 'trimester':
    case 'half-year':
      return number <= PARTS_OF_YEAR[model.unit] ? { ...model, number, span } : undefined;
    case 'month':
      return model.part && { ...model, part: { ...model.part, number }, span };
    default:
      return undefined;
  }
}

function isShort(moment: Moment): boolean {
  return moment.unit === 'day' && moment.short === true;
}

function firstOf({ time }: Entry): Moment {
  return time.kind === 'due' ? time.by : time.from;
}
