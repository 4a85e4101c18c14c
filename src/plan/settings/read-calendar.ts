import type { Day, DayRange } from '../../core/day.ts';
import type { Finding } from '../../core/diagnostic.ts';
import { inside, type Location } from '../../core/location.ts';
import type { CalendarSettings, NamedDays } from '../calendar/calendar-settings.ts';
import { isAdditional, termKindOf } from '../calendar/read-names.ts';
import { itemsOf } from '../list-items.ts';
import { type DateProblems, readDay, readDays } from '../read-dates.ts';
import { explainOverlap, type LocatedDays } from './explain-overlap.ts';
import type { SourcedCalendar } from './merge-configs.ts';
import type { Sourced } from './sourced.ts';

/** The fields that say days. */
interface DaysFields {
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A calendar whose days know where they are said. */
export interface ReadCalendar extends CalendarSettings {
  terms?: readonly LocatedDays[];
  breaks?: readonly LocatedDays[];
  daysOff?: readonly LocatedDays[];
}

/** What is wrong with a calendar. */
export interface CalendarProblems {
  dates: DateProblems;
  findings: Finding[];
}

/** Reads a calendar; what is wrong in it is noted down and left out. */
export function readCalendar(
  calendar: Partial<SourcedCalendar>,
  problems: CalendarProblems,
): ReadCalendar {
  const { week, studyYear, terms, breaks, daysOff, workingDays } = calendar;
  const lessons = studyYear && readDays(studyYear.value, studyYear.at, problems.dates);
  return {
    ...(week && { week: week.value }),
    ...(lessons && { studyYear: lessons }),
    ...(terms && { terms: apart(readList(terms, problems.dates), kindOfTerm, problems) }),
    ...(breaks && { breaks: apart(readList(breaks, problems.dates), kindOfBreak, problems) }),
    ...(daysOff && { daysOff: readList(daysOff, problems.dates) }),
    ...(workingDays && { workingDays: readSingleDays(workingDays, problems.dates) }),
  };
}

function readSingleDays(
  { value, at }: Sourced<readonly (string | undefined)[]>,
  problems: DateProblems,
): Day[] {
  return itemsOf(value, []).flatMap(
    (item) => readDay(item.value, inside(at, ...item.path), problems) ?? [],
  );
}

function readList(
  { value, at }: Sourced<readonly (DaysFields | string | undefined)[]>,
  problems: DateProblems,
): LocatedDays[] {
  return itemsOf(value, []).flatMap((item) => {
    const place = inside(at, ...item.path);
    const days = readEither(item.value, place, problems);
    const name = typeof item.value === 'string' ? undefined : item.value.name;
    return days ? [{ ...days, name, at: place }] : [];
  });
}

function readEither(
  value: DaysFields | string,
  at: Location,
  problems: DateProblems,
): DayRange | undefined {
  if (typeof value !== 'string') return readDays(value, at, problems);
  const day = readDay(value, at, problems);
  return day === undefined ? undefined : { from: day, to: day };
}

/** The days without those that overlap earlier ones of their kind, which are noted down. */
function apart(
  days: readonly LocatedDays[],
  kindOf: (days: NamedDays) => string,
  { findings }: CalendarProblems,
): LocatedDays[] {
  const kept = new Map<string, LocatedDays>();
  return [...days]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter((one) => {
      const kind = kindOf(one);
      const before = kept.get(kind);
      if (before && one.from <= before.to) {
        findings.push(explainOverlap(before, one));
        return false;
      }
      kept.set(kind, one);
      return true;
    });
}

function kindOfTerm(days: NamedDays): string {
  return termKindOf(days) ?? 'unnamed';
}

function kindOfBreak(days: NamedDays): string {
  return isAdditional(days) ? 'additional' : 'usual';
}
