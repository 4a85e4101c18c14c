import { addDays, type Day, yearOf } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { SchoolBreak, SchoolYearCalendar } from '../../language/reading.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import { holidayOn } from './holidays.ts';
import { schoolPartsOf } from './school-parts.ts';
import { hasDay, schoolYearOf } from './school-year.ts';
import { isWeekend, type StateDays, stateDaysOf } from './state-days.ts';
import { TRANSFERS } from './transfers.ts';

/** Why nobody works on a day; in a break there are only no lessons. */
export interface DayOff {
  reason: 'weekend' | 'holiday' | 'transfer' | 'break' | 'school';
  /** The holiday, or what the school calls the day or the break. */
  name?: Text;
  /** Of a break. */
  season?: SchoolBreak['season'];
  /** The day off that was moved here. */
  movedFrom?: Day;
}

/** The days of a school: when people work, and when there are lessons. */
export interface SchoolCalendar extends SchoolYearCalendar {
  trimesters(startYear: number): SchoolParts['trimesters'];
  breaks(startYear: number): readonly SchoolBreak[];
  /** Why the day is off; undefined for a day with lessons. */
  dayOff(day: Day): DayOff | undefined;
  /**
   * The last day before this one on which people work, or also have `lessons`; undefined if there is none
   * within a year.
   */
  workingDayBefore(day: Day, lessons?: 'lessons'): Day | undefined;
  /** The first such day after this one. */
  workingDayAfter(day: Day, lessons?: 'lessons'): Day | undefined;
  /** Whether it is known for the calendar year which days off are moved. */
  knows(year: number): boolean;
  /** Whether it is known for the school year when its breaks are. */
  knowsBreaks(startYear: number): boolean;
  /** Whether five working days a week are only taken for granted. */
  weekIsAssumed: boolean;
}

type SchoolParts = ReturnType<typeof schoolPartsOf>;

/** How far to look for a working day, in days. */
const FARTHEST = 366;

/** The calendar of a school that says this of itself. */
export function createSchoolCalendar(settings: CalendarSettings = {}): SchoolCalendar {
  const partsOf = remember((startYear) => schoolPartsOf(startYear, settings));
  const dayOff = findDaysOff(settings, partsOf);
  const look = (day: Day, step: 1 | -1, lessons?: 'lessons'): Day | undefined => {
    let found = day;
    for (let count = 0; count < FARTHEST; count += 1) {
      found = addDays(found, step);
      const off = dayOff(found)?.reason;
      if (!off || (off === 'break' && !lessons)) return found;
    }
    return undefined;
  };
  return {
    studyYear: (startYear) => partsOf(startYear).studyYear,
    terms: (startYear) => partsOf(startYear).terms,
    trimesters: (startYear) => partsOf(startYear).trimesters,
    breaks: (startYear) => partsOf(startYear).breaks,
    dayOff,
    workingDayBefore: (day, lessons) => look(day, -1, lessons),
    workingDayAfter: (day, lessons) => look(day, 1, lessons),
    knows: remember((year) => year in TRANSFERS || namesDaysIn(settings, year)),
    knowsBreaks: (startYear) => partsOf(startYear).breaks.some(({ season }) => season === 'autumn'),
    weekIsAssumed: settings.week === undefined,
  };
}

/** The school year as most Russian schools keep it. */
export const recommendedCalendar: SchoolCalendar = createSchoolCalendar();

/** What is off: first what the school says, then the state, then the breaks. */
function findDaysOff(
  { week = 5, daysOff = [], workingDays = [] }: CalendarSettings,
  partsOf: (startYear: number) => SchoolParts,
): SchoolCalendar['dayOff'] {
  const state = remember((year): StateDays => stateDaysOf(year, week));
  const working = new Set(workingDays);
  return (day) => {
    if (working.has(day)) return undefined;
    const holiday = holidayOn(day);
    if (holiday) return { reason: 'holiday', name: holiday };
    const { moved, working: saturdays } = state(yearOf(day));
    const movedFrom = moved.get(day);
    if (movedFrom) return { reason: 'transfer', movedFrom };
    if (isWeekend(day, week) && !saturdays.has(day)) return { reason: 'weekend' };
    const own = daysOff.find((days) => hasDay(days, day));
    if (own) return { reason: 'school', ...named(own.name) };
    const found = partsOf(schoolYearOf(day)).allBreaks.find((days) => hasDay(days, day));
    return found && { reason: 'break', season: found.season, ...named(found.name) };
  };
}

/** Whether the school itself says which days of that year it works or not. */
function namesDaysIn({ daysOff = [], workingDays = [] }: CalendarSettings, year: number): boolean {
  return (
    workingDays.some((day) => yearOf(day) === year) ||
    daysOff.some(({ from, to }) => yearOf(from) <= year && year <= yearOf(to))
  );
}

function named(name: string | undefined): Pick<DayOff, 'name'> {
  return name === undefined ? {} : { name: { ru: name, en: name } };
}

function remember<Value>(find: (year: number) => Value): (year: number) => Value {
  const known = new Map<number, Value>();
  return (year) => {
    const value = known.get(year) ?? find(year);
    known.set(year, value);
    return value;
  };
}
