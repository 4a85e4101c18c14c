import { addDays, type Day, monthOf, weekdayOf } from '../../core/day.ts';
import { holidayOn, holidaysOf } from './holidays.ts';
import { TRANSFERS, type Transfer } from './transfers.ts';

/** How many days a week people work: 5 with Saturday and Sunday off, 6 with Sunday off. */
export type Week = 5 | 6;

/** What the state says of the days of a calendar year, apart from ordinary weekends and holidays. */
export interface StateDays {
  /** Weekdays that are off, by the day off that was moved there. */
  moved: ReadonlyMap<Day, Day>;
  /** Saturdays on which people work. */
  working: ReadonlySet<Day>;
}

/**
 * The moved days of a year. A year without a decree has only those that article 112 moves by itself.
 *
 * With six working days a Saturday is no day off, so there is nothing to move from it: article 112 and the
 * decrees speak of days off (выходные дни) only, and calendars for the six-day week are reckoned so (29 and
 * 30 April 2024 and 9 January 2026 are working days in them). What is moved from a Sunday holds for both.
 */
export function stateDaysOf(year: number, week: Week): StateDays {
  const decreed = TRANSFERS[year]?.transfers ?? [];
  const moved = new Map<Day, Day>();
  const working = new Set<Day>();
  for (const { from, to } of decreed) {
    if (!isWeekend(from, week)) continue;
    moved.set(to, from);
    if (!holidayOn(from)) working.add(from);
  }
  for (const { from, to } of selfMoved(year, week, decreed)) moved.set(to, from);
  return { moved, working };
}

/** Whether it is Sunday, or Saturday in a week of five working days. */
export function isWeekend(day: Day, week: Week): boolean {
  return weekdayOf(day) > week;
}

/**
 * A day off that falls on a holiday moves to the next working day (article 112, part 2), except for the
 * holidays of January, and unless a decree moves it elsewhere (part 5).
 */
function selfMoved(year: number, week: Week, decreed: readonly Transfer[]): Transfer[] {
  const isOff = (day: Day): boolean =>
    isWeekend(day, week) || holidayOn(day) !== undefined || decreed.some(({ to }) => to === day);
  return holidaysOf(year)
    .filter((day) => monthOf(day) > 1 && isWeekend(day, week))
    .filter((day) => !decreed.some(({ from }) => from === day))
    .map((from) => {
      let to = addDays(from, 1);
      while (isOff(to)) to = addDays(to, 1);
      return { from, to };
    });
}
