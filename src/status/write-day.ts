import { type Day, russianDay } from '../core/day.ts';

/** Writes days as most days of a text are written: `2023-04-14`, else `14.04.2023`. */
export function dayWriter(text: string): (day: Day) => string {
  const iso = text.match(/\b\d{4}-\d{2}-\d{2}\b/g)?.length ?? 0;
  const russian = text.match(/\b\d{1,2}\.\d{2}\.\d{4}\b/g)?.length ?? 0;
  return iso > russian ? (day) => day : russianDay;
}
