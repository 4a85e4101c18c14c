import { type DayRange, russianDay } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';

/** «01.10.2022–30.11.2022», or the one day; without a first day «до 30.11.2022». */
export function sayDays({ from, to }: { from: DayRange['from'] | null; to: DayRange['to'] }): Text {
  const end = russianDay(to);
  if (from === null) return { ru: `до ${end}`, en: `by ${end}` };
  const days = from === to ? end : `${russianDay(from)}–${end}`;
  return { ru: days, en: days };
}
