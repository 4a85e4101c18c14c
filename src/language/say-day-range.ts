import { type Day, type DayRange, monthOf, yearOf } from '../core/day.ts';
import type { Language, Text } from '../core/text.ts';

/** The months of the year as a heading or a sentence names them, January first. */
const NAMES: Text<readonly string[]> = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/** The same behind the number of a day: «5 ноября». */
const OF_MONTH: Text<readonly string[]> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  en: NAMES.en,
};

/** «Ноябрь», in small letters in Russian; 1 is January. */
export function sayMonth(month: number): Text {
  return { ru: NAMES.ru[month - 1] ?? '', en: NAMES.en[month - 1] ?? '' };
}

/** «Ноября», as it stands behind the number of a day. */
export function sayMonthOfDay(month: number): string {
  return OF_MONTH.ru[month - 1] ?? '';
}

/** «2022 г.», `2022`; no line may end before «г.». */
export function sayYearNumber(year: number): Text {
  return { ru: `${year}\u00a0г.`, en: String(year) };
}

/** «15 ноября 2022 г.», «1–28 сентября 2022 г.», «7 ноября – 30 декабря 2022 г.» */
export function sayDayRange({ from, to }: DayRange): Text {
  return sayBoth(({ day, date, year }) => {
    if (from === to) return `${day(to)} ${year(to)}`;
    if (isSameMonth(from, to)) return `${date(from)}–${day(to)} ${year(to)}`;
    const first = yearOf(from) === yearOf(to) ? day(from) : `${day(from)} ${year(from)}`;
    return `${first} – ${day(to)} ${year(to)}`;
  });
}

/** «с 1 октября по 31 декабря 2022 г.», «с 1 по 28 сентября 2022 г.»; a single day without «с». */
export function sayFromTill({ from, to }: DayRange): Text {
  if (from === to) return sayDayRange({ from, to });
  const { en } = sayDayRange({ from, to });
  const { ru } = sayBoth(({ day, date, year }) => {
    const first = isSameMonth(from, to)
      ? date(from)
      : yearOf(from) === yearOf(to)
        ? day(from)
        : `${day(from)} ${year(from)}`;
    return `с ${first} по ${day(to)} ${year(to)}`;
  });
  return { ru, en };
}

/** «с 1 октября 2022 г.» */
export function sayFrom(from: Day): Text {
  const { ru, en } = sayDayRange({ from, to: from });
  return { ru: `с ${ru}`, en: `from ${en}` };
}

/** «по 31 декабря 2022 г.» */
export function sayTill(to: Day): Text {
  const { ru, en } = sayDayRange({ from: to, to });
  return { ru: `по ${ru}`, en: `until ${en}` };
}

/** The parts of a day in a language. */
interface Words {
  /** «15 ноября» */
  day(day: Day): string;
  /** `15` */
  date(day: Day): string;
  /** «2022 г.» */
  year(day: Day): string;
}

function sayBoth(say: (words: Words) => string): Text {
  const words = (language: Language): Words => ({
    day: (day) => `${Number(day.slice(8))} ${OF_MONTH[language][monthOf(day) - 1]}`,
    date: (day) => String(Number(day.slice(8))),
    year: (day) => sayYearNumber(yearOf(day))[language],
  });
  return { ru: say(words('ru')), en: say(words('en')) };
}

function isSameMonth(one: Day, other: Day): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}
