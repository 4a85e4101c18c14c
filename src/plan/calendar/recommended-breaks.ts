import type { SchoolBreak } from '../../language/reading.ts';

/**
 * The autumn, winter and spring breaks that the Ministry of Education recommends to schools, by the
 * year in which the school year begins. They are recommendations: a school may set its own.
 */
export const RECOMMENDED_BREAKS: Readonly<Record<number, readonly SchoolBreak[]>> = {
  2022: [
    { season: 'autumn', from: '2022-10-29', to: '2022-11-06' },
    { season: 'winter', from: '2022-12-31', to: '2023-01-08' },
    { season: 'spring', from: '2023-03-24', to: '2023-04-02' },
  ],
  2023: [
    { season: 'autumn', from: '2023-10-30', to: '2023-11-05' },
    { season: 'winter', from: '2023-12-30', to: '2024-01-08' },
    { season: 'spring', from: '2024-03-25', to: '2024-03-31' },
  ],
  2024: [
    { season: 'autumn', from: '2024-10-26', to: '2024-11-04' },
    { season: 'winter', from: '2024-12-29', to: '2025-01-08' },
    { season: 'spring', from: '2025-03-22', to: '2025-03-30' },
  ],
  2025: [
    { season: 'autumn', from: '2025-10-25', to: '2025-11-02' },
    { season: 'winter', from: '2025-12-31', to: '2026-01-11' },
    { season: 'spring', from: '2026-03-28', to: '2026-04-05' },
  ],
};
