import { addDays, type Day, type DayRange } from '../core/day.ts';
import type { SchoolYearCalendar } from '../language/reading.ts';

/**
 * The autumn, winter and spring breaks that the Ministry of Education recommends to schools, by the
 * year in which the school year begins. They are recommendations: a school may set its own.
 */
const BREAKS: Readonly<Record<number, readonly [DayRange, DayRange, DayRange]>> = {
  2022: [
    days('2022-10-29', '2022-11-06'),
    days('2022-12-31', '2023-01-08'),
    days('2023-03-24', '2023-04-02'),
  ],
  2023: [
    days('2023-10-30', '2023-11-05'),
    days('2023-12-30', '2024-01-08'),
    days('2024-03-25', '2024-03-31'),
  ],
  2024: [
    days('2024-10-26', '2024-11-04'),
    days('2024-12-29', '2025-01-08'),
    days('2025-03-22', '2025-03-30'),
  ],
  2025: [
    days('2025-10-25', '2025-11-02'),
    days('2025-12-31', '2026-01-11'),
    days('2026-03-28', '2026-04-05'),
  ],
};

/** The school year as most Russian schools keep it. */
export const recommendedCalendar: SchoolYearCalendar = {
  studyYear: (year) => days(`${year}-09-01`, `${year + 1}-05-31`),
  terms: (year) => {
    const [autumn, winter, spring] = BREAKS[year] ?? [];
    if (!autumn || !winter || !spring) return [];
    return [
      days(`${year}-09-01`, addDays(autumn.from, -1)),
      days(addDays(autumn.to, 1), addDays(winter.from, -1)),
      days(addDays(winter.to, 1), addDays(spring.from, -1)),
      days(addDays(spring.to, 1), `${year + 1}-05-31`),
    ];
  },
  breaks: (year) => {
    const [autumn, winter, spring] = BREAKS[year] ?? [];
    if (!autumn || !winter || !spring) return [];
    return [
      { season: 'autumn', ...autumn },
      { season: 'winter', ...winter },
      { season: 'spring', ...spring },
      { season: 'summer', ...days(`${year + 1}-06-01`, `${year + 1}-08-31`) },
    ];
  },
};

function days(from: Day, to: Day): DayRange {
  return { from, to };
}
