import { monthOf } from '../../core/day.ts';
import type { SchoolBreak } from '../../language/reading.ts';
import type { NamedDays } from './calendar-settings.ts';
import { middleOf } from './school-year.ts';

/** What the parts of a school year may be by their names; half-years are no terms. */
export type TermKind = 'term' | 'trimester' | 'half-year';

/** What a part of the school year is by its name; undefined where the name does not tell. */
export function termKindOf({ name = '' }: NamedDays): TermKind | undefined {
  if (/четверт/i.test(name)) return 'term';
  if (/триместр/i.test(name)) return 'trimester';
  return /полугод|семестр/i.test(name) ? 'half-year' : undefined;
}

/** Whether a break is an additional one, which only some pupils have: in February the first-graders. */
export function isAdditional({ name = '' }: NamedDays): boolean {
  return /дополнит|первокл|перв\S+ класс|(?<!\d)1(?:[-\s]?[а-я]{1,2})?\s?кл/i.test(name);
}

/** The season of a break: as its name says, else that of its middle day. */
export function seasonOf(days: NamedDays): SchoolBreak['season'] {
  return seasonByName(days) ?? seasonByDays(days);
}

/** The season that a break's name says; undefined if it says none. */
export function seasonByName({ name = '' }: NamedDays): SchoolBreak['season'] | undefined {
  return NAMED.find(([words]) => words.test(name))?.[1];
}

const NAMED: readonly (readonly [RegExp, SchoolBreak['season']])[] = [
  [/осен/i, 'autumn'],
  [/зим|новогод/i, 'winter'],
  [/весен/i, 'spring'],
  [/летн/i, 'summer'],
];

/** September to November is autumn, December and January winter, February to May spring, the rest summer. */
function seasonByDays(days: NamedDays): SchoolBreak['season'] {
  const month = monthOf(middleOf(days));
  if (month === 12 || month === 1) return 'winter';
  if (month < 6) return 'spring';
  return month < 9 ? 'summer' : 'autumn';
}
