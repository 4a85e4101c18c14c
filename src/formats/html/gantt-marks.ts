import { addDays, type Day, monthOf, russianDay, weekdayOf, yearOf } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { monthWords } from '../../report/words.ts';
import { lengthOf, type Scale, startOf } from './gantt-scale.ts';

/** A line on the ruler, with what is written behind it. */
export interface Mark {
  /** In percent of the chart's width. */
  at: number;
  /** Empty where there is no room for it. */
  text: string;
}

/** What the ruler shows: years over months; for a short time months over weeks or days. */
export interface Marks {
  major: readonly Mark[];
  minor: readonly Mark[];
}

/** Up to so many days the ruler counts each; up to so many it counts weeks. */
const SHORT = 16;
const WEEKS = 100;

/** What a sign of the ruler takes at least, in percent of the chart's width: the chart of a small screen. */
const SIGN = 1.35;

/** The lines of a ruler. */
export function marksOf(scale: Scale, language: Language): Marks {
  const months = firstDays(scale);
  if (lengthOf(scale) <= WEEKS) {
    const days = weekDays(scale);
    return {
      major: mark(months, scale, (day) => `${nameOf(day, language)} ${yearOf(day)}`),
      minor: mark(days, scale, (day) => String(Number(day.slice(8)))),
    };
  }
  const years = months.filter((day, index) => index === 0 || monthOf(day) === 1);
  const room = 100 / months.length;
  return {
    major: mark(years, scale, (day) => String(yearOf(day))),
    minor: mark(months, scale, (day) =>
      room > SIGN * 4 ? nameOf(day, language) : String(monthOf(day)),
    ),
  };
}

function nameOf(day: Day, language: Language): string {
  return monthWords[language][monthOf(day) - 1] ?? russianDay(day);
}

/** The chart's first day and the first of each later month. */
function firstDays({ from, to }: Scale): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; ) {
    days.push(day);
    const later = addDays(`${day.slice(0, 7)}-01`, 31);
    day = `${later.slice(0, 7)}-01`;
  }
  return days;
}

/** Mondays, or all days of a short time. */
function weekDays(scale: Scale): Day[] {
  const length = lengthOf(scale);
  return Array.from({ length }, (_, index) => addDays(scale.from, index)).filter(
    (day) => length <= SHORT || weekdayOf(day) === 1,
  );
}

/** A mark a day; its text is left out where it would touch the next. */
function mark(days: readonly Day[], scale: Scale, name: (day: Day) => string): Mark[] {
  return days.map((day, index) => {
    const at = startOf(day, scale);
    const next = days[index + 1];
    const text = name(day);
    const room = (next ? startOf(next, scale) : 100) - at;
    return { at, text: room >= SIGN * (text.length + 0.5) ? text : '' };
  });
}
