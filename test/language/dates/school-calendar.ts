import { addDays } from '../../../src/core/day.ts';
import type { Period, SchoolBreak, SchoolYearCalendar } from '../../../src/language/reading.ts';

/** The recommended autumn, winter and spring breaks, by the year in which the school year starts. */
const BREAKS: Readonly<Record<number, readonly [string, string][]>> = {
  2022: [
    ['2022-10-29', '2022-11-06'],
    ['2022-12-31', '2023-01-08'],
    ['2023-03-24', '2023-04-02'],
  ],
  2023: [
    ['2023-10-30', '2023-11-05'],
    ['2023-12-30', '2024-01-08'],
    ['2024-03-25', '2024-03-31'],
  ],
  2024: [
    ['2024-10-26', '2024-11-04'],
    ['2024-12-29', '2025-01-08'],
    ['2025-03-22', '2025-03-30'],
  ],
  2025: [
    ['2025-10-25', '2025-11-02'],
    ['2025-12-31', '2026-01-11'],
    ['2026-03-28', '2026-04-05'],
  ],
};

const SEASONS = ['autumn', 'winter', 'spring'] as const;

const studyYear = (year: number) => ({ from: `${year}-09-01`, to: `${year + 1}-05-31` });

function breaks(year: number): SchoolBreak[] {
  return (BREAKS[year] ?? []).map(([from, to], index) => {
    const season = SEASONS[index] ?? 'summer';
    return { season, from, to };
  });
}

function terms(year: number) {
  const known = breaks(year);
  if (known.length === 0) return [];
  const { from, to } = studyYear(year);
  const starts = [from, ...known.map((one) => addDays(one.to, 1))];
  const ends = [...known.map((one) => addDays(one.from, -1)), to];
  return starts.map((start, index) => ({ from: start, to: ends[index] ?? to }));
}

/** A school with the recommended breaks: terms and breaks are known for 2022 to 2024 only. */
export const schoolCalendar: SchoolYearCalendar = {
  studyYear,
  terms: remembered(terms),
  breaks: remembered(breaks),
};

function remembered<T>(of: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    const value = known.get(year) ?? of(year);
    known.set(year, value);
    return value;
  };
}

/** `2022/2023`, `2023`, `2022-04-01..2023-05-31`, or `-` for none. */
export function periodOf(text: string): Period | undefined {
  const school = /^(\d{4})\/\d{4}$/.exec(text);
  if (school) {
    const start = Number(school[1]);
    return { kind: 'school-year', from: `${start}-09-01`, to: `${start + 1}-08-31` };
  }
  if (/^\d{4}$/.test(text)) {
    return { kind: 'calendar-year', from: `${text}-01-01`, to: `${text}-12-31` };
  }
  const [from, to] = text.split('..');
  return from && to ? { kind: 'range', from, to } : undefined;
}
