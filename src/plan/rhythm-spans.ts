import {
  addDays,
  type Day,
  type DayRange,
  dayOf,
  daysBetween,
  endOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../core/day.ts';
import type { Recurrence, SchoolYearCalendar } from '../language/reading.ts';

/**
 * The days, weeks, months, …, of a rhythm that touch the given days, whole: of «раз в два месяца» two months each,
 * of «три раза в год» thirds of the year.
 */
export function rhythmSpans(
  recurrence: Recurrence,
  within: DayRange,
  calendar: SchoolYearCalendar,
): DayRange[] {
  const { interval = 1, times = 1 } = recurrence;
  const spans = joinEach(interval, plainSpans(recurrence, within, calendar));
  // Several days of one week or day have no days of their own; the week itself says enough.
  const isShort = recurrence.every === 'day' || recurrence.every === 'week';
  return times > 1 && !isShort ? spans.flatMap((span) => split(span, times)) : spans;
}

function plainSpans(
  { every, trimesters }: Recurrence,
  within: DayRange,
  calendar: SchoolYearCalendar,
): DayRange[] {
  switch (every) {
    case 'day':
      return repeat(within.from, within.to, 1).filter(({ from }) => weekdayOf(from) < 6);
    case 'week':
      return repeat(monday(within.from), within.to, 7);
    case '2-week':
      return repeat(monday(within.from), within.to, 14);
    case 'month':
      return months(within, 1);
    case 'quarter':
      return months(within, 3);
    case 'term': {
      const parts = trimesters ? calendar.trimesters : calendar.terms;
      return schoolYears(within).flatMap((year) => [...(parts?.(year) ?? [])]);
    }
    case 'half-year':
      return schoolYears(within).flatMap((year) => halves(calendar.studyYear(year)));
    case 'year':
      return [within];
  }
}

function joinEach(count: number, spans: readonly DayRange[]): DayRange[] {
  return spans.flatMap((span, index) =>
    index % count === 0
      ? [{ from: span.from, to: spans[Math.min(index + count, spans.length) - 1]?.to ?? span.to }]
      : [],
  );
}

/** Equal parts: of whole months where they can be shared out so, else of days. */
function split(span: DayRange, count: number): DayRange[] {
  const whole = months(span, 1);
  const isWhole = whole[0]?.from === span.from && whole.at(-1)?.to === span.to;
  if (isWhole && whole.length % count === 0) return joinEach(whole.length / count, whole);
  const length = daysBetween(span.from, span.to) + 1;
  const start = (part: number): Day => addDays(span.from, Math.floor((length * part) / count));
  return Array.from({ length: Math.min(count, length) }, (_, part) => ({
    from: start(part),
    to: addDays(start(part + 1), -1),
  }));
}

function repeat(first: Day, last: Day, length: number): DayRange[] {
  const result: DayRange[] = [];
  for (let from = first; from <= last; from = addDays(from, length)) {
    result.push({ from, to: addDays(from, length - 1) });
  }
  return result;
}

function monday(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Whole months, or whole calendar quarters, that touch the days. */
function months(within: DayRange, length: 1 | 3): DayRange[] {
  const result: DayRange[] = [];
  const last = yearOf(within.to) * 12 + monthOf(within.to) - 1;
  let index = yearOf(within.from) * 12 + monthOf(within.from) - 1;
  for (index -= index % length; index <= last; index += length) {
    const end = index + length - 1;
    const from = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
    if (from) result.push({ from, to: endOfMonth(Math.floor(end / 12), (end % 12) + 1) });
  }
  return result;
}

/** The school's half-years; the first ends on 31 December. */
function halves(study: DayRange): DayRange[] {
  const year = yearOf(study.from);
  return [
    { from: study.from, to: `${year}-12-31` },
    { from: `${year + 1}-01-01`, to: study.to },
  ];
}

function schoolYears(within: DayRange): number[] {
  const first = schoolYearOf(within.from);
  const count = schoolYearOf(within.to) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The calendar year in which the school year of that day began. */
function schoolYearOf(day: Day): number {
  return monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1;
}
