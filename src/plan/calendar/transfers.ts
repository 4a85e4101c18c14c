import type { Day } from '../../core/day.ts';

/** A day off that is moved: people work on `from` unless it is a holiday, and have `to` off. */
export interface Transfer {
  from: Day;
  to: Day;
}

/** What the Government has decreed for a year. */
interface YearTransfers {
  /** The decree (постановление Правительства РФ) that moves the days off of the year. */
  decree: string;
  transfers: readonly Transfer[];
}

/**
 * The days off that decrees move, by calendar year. They settle two of the days off that fall on the January
 * holidays, and whatever else the Government wants moved; all other moves follow from article 112 of the
 * Labour Code by themselves and don't stand here.
 */
export const TRANSFERS: Readonly<Record<number, YearTransfers>> = {
  2022: {
    decree: 'от 16.09.2021 № 1564',
    transfers: [
      { from: '2022-01-01', to: '2022-05-03' },
      { from: '2022-01-02', to: '2022-05-10' },
      { from: '2022-03-05', to: '2022-03-07' },
    ],
  },
  2023: {
    decree: 'от 29.08.2022 № 1505',
    transfers: [
      { from: '2023-01-01', to: '2023-02-24' },
      { from: '2023-01-08', to: '2023-05-08' },
    ],
  },
  2024: {
    decree: 'от 10.08.2023 № 1314',
    transfers: [
      { from: '2024-01-06', to: '2024-05-10' },
      { from: '2024-01-07', to: '2024-12-31' },
      { from: '2024-04-27', to: '2024-04-29' },
      { from: '2024-11-02', to: '2024-04-30' },
      { from: '2024-12-28', to: '2024-12-30' },
    ],
  },
  2025: {
    decree: 'от 04.10.2024 № 1335',
    transfers: [
      { from: '2025-01-04', to: '2025-05-02' },
      { from: '2025-01-05', to: '2025-12-31' },
      { from: '2025-02-23', to: '2025-05-08' },
      { from: '2025-03-08', to: '2025-06-13' },
      { from: '2025-11-01', to: '2025-11-03' },
    ],
  },
  2026: {
    decree: 'от 24.09.2025 № 1466',
    transfers: [
      { from: '2026-01-03', to: '2026-01-09' },
      { from: '2026-01-04', to: '2026-12-31' },
    ],
  },
};
