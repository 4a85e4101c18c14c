import { addDays, type DayRange, endOfMonth } from '../../core/day.ts';
import type { SchoolBreak } from '../../language/reading.ts';
import type { CalendarSettings, NamedDays } from './calendar-settings.ts';
import { termKindOf } from './read-names.ts';
import {
  breaksBetween,
  completeBreaks,
  type KnownBreak,
  mainBreaks,
  readBreaks,
  usualBreaks,
} from './school-breaks.ts';
import { middleOf, overlay, schoolYearOf } from './school-year.ts';

/** The parts of one school year. */
export interface SchoolParts {
  studyYear: DayRange;
  /** Empty where they are unknown. */
  terms: readonly DayRange[];
  trimesters: readonly DayRange[];
  /** At most one of a season. */
  breaks: readonly SchoolBreak[];
  /** All that make days without lessons. */
  allBreaks: readonly KnownBreak[];
}

/**
 * The parts of the school year that begins in `startYear`. What the school says of it holds; breaks follow
 * from its terms and terms from its breaks, and the rest is as recommended.
 */
export function schoolPartsOf(startYear: number, settings: CalendarSettings): SchoolParts {
  const isOfYear = (days: DayRange): boolean => schoolYearOf(middleOf(days)) === startYear;
  const said = settings.studyYear;
  const studyYear = said && isOfYear(said) ? said : usualStudyYear(startYear);
  const own = splitTerms(settings.terms?.filter(isOfYear) ?? []);
  const ownBreaks = readBreaks(settings.breaks?.filter(isOfYear) ?? []);
  const before = completeBreaks(ownBreaks, usualBreaks(startYear, studyYear));
  const terms = overlay(own.terms, termsBetween(mainBreaks(before), studyYear));
  const isDerived = own.terms.length > 0 && ownBreaks.length === 0;
  const allBreaks = isDerived ? completeBreaks(breaksBetween(terms), before) : before;
  return {
    studyYear,
    terms,
    trimesters: overlay(own.trimesters, usualTrimesters(startYear, studyYear)),
    breaks: mainBreaks(allBreaks),
    allBreaks,
  };
}

/** The first and the last day of lessons, unless the school says otherwise. */
function usualStudyYear(startYear: number): DayRange {
  return { from: `${startYear}-09-01`, to: `${startYear + 1}-05-31` };
}

/** Terms are trimesters if they are called so, or if there are three of which nobody says what they are. */
function splitTerms(days: readonly NamedDays[]): { terms: DayRange[]; trimesters: DayRange[] } {
  const kinds = days.map(termKindOf);
  const areThree = days.length === 3 && kinds.every((kind) => kind === undefined);
  const of = (wanted: 'term' | 'trimester'): DayRange[] =>
    days
      .filter((_, index) => (kinds[index] ?? (areThree ? 'trimester' : 'term')) === wanted)
      .map(({ from, to }) => ({ from, to }));
  return { terms: of('term'), trimesters: of('trimester') };
}

/** The four terms around the breaks; none unless all three breaks are known. */
function termsBetween(breaks: readonly SchoolBreak[], study: DayRange): DayRange[] {
  const seasons = ['autumn', 'winter', 'spring'] as const;
  const known = seasons.flatMap((season) => breaks.find((one) => one.season === season) ?? []);
  if (known.length < seasons.length) return [];
  const starts = [study.from, ...known.map(({ to }) => addDays(to, 1))];
  const ends = [...known.map(({ from }) => addDays(from, -1)), study.to];
  const terms = starts.map((from, index) => ({ from, to: ends[index] ?? study.to }));
  return terms.every(({ from, to }) => from <= to) ? terms : [];
}

function usualTrimesters(startYear: number, study: DayRange): DayRange[] {
  const next = startYear + 1;
  return [
    { from: study.from, to: `${startYear}-11-30` },
    { from: `${startYear}-12-01`, to: endOfMonth(next, 2) },
    { from: `${next}-03-01`, to: study.to },
  ];
}
