import { type Day, russianDay, weekdayOf } from '../core/day.ts';
import type { Language, Text } from '../core/text.ts';

/** From Monday. */
const WEEKDAYS: Text<readonly string[]> = {
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** «суббота». */
export function sayWeekday(day: Day, language: Language): string {
  return WEEKDAYS[language][weekdayOf(day) - 1] ?? '';
}

/** «суббота 10.09.2022». */
export function sayDayOfWeek(day: Day, language: Language): string {
  return `${sayWeekday(day, language)} ${russianDay(day)}`;
}
