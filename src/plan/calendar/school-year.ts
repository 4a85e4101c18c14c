import { addDays, type Day, type DayRange, daysBetween, monthOf, yearOf } from '../../core/day.ts';

/** The calendar year in which the school year of that day began: 2022 for 31 August 2023. */
export function schoolYearOf(day: Day): number {
  return monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1;
}

/** The day in the middle; it tells to which year days belong better than their first or last day. */
export function middleOf({ from, to }: DayRange): Day {
  return addDays(from, Math.floor(daysBetween(from, to) / 2));
}

/** Whether the day is one of the days. */
export function hasDay({ from, to }: DayRange, day: Day): boolean {
  return from <= day && day <= to;
}

/** Sorts days by their first. */
export function byStart(a: DayRange, b: DayRange): number {
  return a.from < b.from ? -1 : 1;
}

/**
 * What a school says, and what is usual where it says nothing: usual days give way to those of the school
 * that lie in their middle or have theirs there.
 */
export function overlay<Days extends DayRange>(
  own: readonly Days[],
  usual: readonly Days[],
): Days[] {
  const kept = usual.filter(
    (one) => !own.some((other) => hasDay(other, middleOf(one)) || hasDay(one, middleOf(other))),
  );
  return [...own, ...kept].sort(byStart);
}
