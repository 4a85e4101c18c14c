import { addDays, type Day, type DayRange, monthOf, weekdayOf, yearOf } from '../../core/day.ts';

/** What a column of a chart stands for: days in a row of the calendar. */
export interface GanttScale {
  columns: readonly DayRange[];
  /** Whether a month has several columns, so that their first days say more. */
  isFine: boolean;
  /** Whether a year has several columns. */
  hasMonths: boolean;
}

/** As many as the page has room for: the weeks of a year. */
const MOST_COLUMNS = 53;

/** The finest columns that fit the page: weeks, half-months, months, quarters, years, or several years. */
export function ganttScale({ from, to }: DayRange): GanttScale {
  for (const [index, next] of STEPS.entries()) {
    const columns = columnsBy(next, from, to);
    if (columns.length <= MOST_COLUMNS || index === STEPS.length - 1) {
      return { columns, isFine: index < 2, hasMonths: index < 4 };
    }
  }
  return { columns: [], isFine: false, hasMonths: false };
}

/** Gives the first day of the column behind the one in which a day lies. */
type Step = (day: Day) => Day;

const STEPS: readonly Step[] = [
  (day) => addDays(day, 8 - weekdayOf(day)),
  (day) => (day.slice(8) < '16' ? `${day.slice(0, 8)}16` : nextMonths(day, 1)),
  ...[1, 3, 12, 60].map((months) => (day: Day) => nextMonths(day, months)),
];

/** The first day of the next month, quarter or year: of so many months, counted from January of year 0. */
function nextMonths(day: Day, months: number): Day {
  const next = (Math.floor((yearOf(day) * 12 + monthOf(day) - 1) / months) + 1) * months;
  const [year, month] = [Math.floor(next / 12), (next % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

function columnsBy(next: Step, from: Day, to: Day): DayRange[] {
  const columns: DayRange[] = [];
  for (let day = from; day <= to; day = next(day)) {
    const last = addDays(next(day), -1);
    columns.push({ from: day, to: last < to ? last : to });
  }
  return columns;
}

/** The first and last of the columns that some days touch; undefined if none does. */
export function columnsOf(
  days: DayRange,
  columns: readonly DayRange[],
): { first: number; last: number } | undefined {
  const first = columns.findIndex(({ to }) => to >= days.from);
  const last = columns.findLastIndex(({ from }) => from <= days.to);
  return first === -1 || last < first ? undefined : { first, last };
}
