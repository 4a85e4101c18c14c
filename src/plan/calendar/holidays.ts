import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';

const NEW_YEAR: Text = { ru: 'Новогодние каникулы', en: 'New Year Holidays' };

/** The holidays on which nobody works: article 112 of the Labour Code (Трудовой кодекс РФ). */
const HOLIDAYS: ReadonlyMap<string, Text> = new Map(
  Object.entries<Text>({
    '01-01': NEW_YEAR,
    '01-02': NEW_YEAR,
    '01-03': NEW_YEAR,
    '01-04': NEW_YEAR,
    '01-05': NEW_YEAR,
    '01-06': NEW_YEAR,
    '01-07': { ru: 'Рождество Христово', en: 'Orthodox Christmas' },
    '01-08': NEW_YEAR,
    '02-23': { ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' },
    '03-08': { ru: 'Международный женский день', en: 'International Women’s Day' },
    '05-01': { ru: 'Праздник Весны и Труда', en: 'Spring and Labour Day' },
    '05-09': { ru: 'День Победы', en: 'Victory Day' },
    '06-12': { ru: 'День России', en: 'Russia Day' },
    '11-04': { ru: 'День народного единства', en: 'National Unity Day' },
  }),
);

/** The holiday that a day is, in any year; undefined for all other days. */
export function holidayOn(day: Day): Text | undefined {
  return HOLIDAYS.get(day.slice(5));
}

/** The holidays of a year, in order. */
export function holidaysOf(year: number): Day[] {
  return [...HOLIDAYS.keys()].map((monthAndDate) => `${year}-${monthAndDate}`);
}
