import { addDays, type DayRange, daysBetween, monthOf, overlap } from '../../core/day.ts';
import type { SchoolBreak } from '../../language/reading.ts';
import type { NamedDays } from './calendar-settings.ts';
import { isAdditional, seasonByName, seasonOf } from './read-names.ts';
import { RECOMMENDED_BREAKS } from './recommended-breaks.ts';
import { byStart, middleOf } from './school-year.ts';

/** A break on which a school has no lessons. */
export interface KnownBreak extends SchoolBreak {
  /** As the school calls it, if that tells no season. */
  name?: string;
  /** The school itself says which season it is. */
  sure?: true;
}

/** The fewest days without lessons between two terms that make a break: a weekend with a holiday is none. */
const SHORTEST = 4;

/** The breaks that a school names and that all of its pupils have. */
export function readBreaks(days: readonly NamedDays[]): KnownBreak[] {
  return days
    .filter((one) => !isAdditional(one))
    .map((one) => {
      const { from, to, name } = one;
      const season = seasonByName(one);
      if (season) return { season, from, to, sure: true };
      return { season: seasonOf(one), from, to, ...(name !== undefined && { name }) };
    });
}

/** The breaks between the terms of a school. */
export function breaksBetween(terms: readonly DayRange[]): KnownBreak[] {
  return terms.flatMap((term, index) => {
    const next = terms[index + 1];
    if (!next) return [];
    const days = { from: addDays(term.to, 1), to: addDays(next.from, -1), name: undefined };
    if (daysBetween(days.from, next.from) < SHORTEST) return [];
    return [{ season: seasonOf(days), from: days.from, to: days.to }];
  });
}

/** A school's own breaks, and the usual ones of the seasons for which it has none. */
export function completeBreaks(
  own: readonly KnownBreak[],
  usual: readonly KnownBreak[],
): KnownBreak[] {
  const kept = usual.filter(
    (one) => !own.some((other) => other.season === one.season || overlap(other, one)),
  );
  return [...own, ...kept].sort(byStart);
}

/** The recommended breaks, as far as they are known, and the days from the end of lessons to 31 August. */
export function usualBreaks(startYear: number, study: DayRange): KnownBreak[] {
  const summer = { season: 'summer', from: addDays(study.to, 1), to: `${startYear + 1}-08-31` };
  const known = RECOMMENDED_BREAKS[startYear] ?? [];
  return summer.from <= summer.to ? [...known, summer as KnownBreak] : [...known];
}

/**
 * The break of each season. Where a season has several, it is the one that is called so; then one that is not
 * in February, which is mostly the first-graders'; then the longest; then the last.
 */
export function mainBreaks(breaks: readonly KnownBreak[]): SchoolBreak[] {
  const main = new Map<string, KnownBreak>();
  for (const one of breaks) {
    const other = main.get(one.season);
    if (!other || rank(one) >= rank(other)) main.set(one.season, one);
  }
  return [...main.values()].map(({ season, from, to }) => ({ season, from, to })).sort(byStart);
}

function rank(one: KnownBreak): number {
  const isInFebruary = monthOf(middleOf(one)) === 2;
  return (one.sure ? 2000 : 0) + (isInFebruary ? 0 : 1000) + daysBetween(one.from, one.to);
}
