import type { DayRange } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { Moment } from '../grammar/syntax.ts';
import { placeMoment } from '../placement/place-moment.ts';
import type { ExplainContext } from './explain-context.ts';
import type { CalendarSource } from './part.ts';
import { schoolYearAt } from './year-source.ts';

/** Whose calendar gave the days of a term, a break, …; undefined for what every calendar has alike. */
export function calendarSourceOf(
  moment: Moment,
  days: DayRange | undefined,
  { usualCalendar }: ExplainContext,
): CalendarSource | undefined {
  if (!isOfCalendar(moment) || !usualCalendar || !days) return undefined;
  const usual = placeMoment(moment, schoolYearAt(days.to), usualCalendar);
  return usual?.from === days.from && usual.to === days.to ? 'recommended' : 'school';
}

/** «Даты четверти — по рекомендованному календарю». */
export function sayCalendar({ unit }: Moment, source: CalendarSource): Text {
  const { ru, en } = UNITS[unit] ?? { ru: '', en: '' };
  return source === 'recommended'
    ? {
        ru: `даты ${ru} — по рекомендованному календарю`,
        en: `the days of ${en}: the recommended calendar`,
      }
    : {
        ru: `даты ${ru} — по календарю школы из karta.config.yaml`,
        en: `the days of ${en}: the school’s own calendar in karta.config.yaml`,
      };
}

/** Whether a calendar has to be asked when it is. */
export function isOfCalendar({ unit }: Moment): boolean {
  return UNITS[unit] !== undefined;
}

const UNITS: Readonly<Partial<Record<Moment['unit'], Text>>> = {
  term: { ru: 'четверти', en: 'the term' },
  trimester: { ru: 'триместра', en: 'the trimester' },
  'half-year': { ru: 'полугодия', en: 'the half-year' },
  break: { ru: 'каникул', en: 'the break' },
  'study-year': { ru: 'учебного года', en: 'the school year' },
};
