import { type Day, monthOf, yearOf } from '../../../src/core/day.ts';

const NAMES = [
  'январь января',
  'февраль февраля',
  'март марта',
  'апрель апреля',
  'май мая',
  'июнь июня',
  'июль июля',
  'август августа',
  'сентябрь сентября',
  'октябрь октября',
  'ноябрь ноября',
  'декабрь декабря',
].map((forms) => forms.split(' '));

const SHORT = [
  'янв',
  'фев',
  'март',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
  'сент',
  'окт',
  'нояб',
  'дек',
];

/** The month's name: «октябрь». */
export function monthName(month: number): string {
  return NAMES[month - 1]?.[0] ?? '';
}

/** The month's genitive: «октября». */
export function monthOfDay(month: number): string {
  return NAMES[month - 1]?.[1] ?? '';
}

/** The month's abbreviation: «окт.» */
export function monthShort(month: number): string {
  return `${SHORT[month - 1]}.`;
}

const dateOf = (day: Day) => Number(day.slice(8));
const two = (number: number) => String(number).padStart(2, '0');

/** All the ways in which karta reads a day that has its year. */
export function printDay(day: Day): string[] {
  const [year, month, date] = [yearOf(day), monthOf(day), dateOf(day)];
  const short = two(year % 100);
  return [
    day,
    `${two(date)}.${two(month)}.${year}`,
    `${date}.${month}.${year}`,
    `${two(date)}.${two(month)}.${short}`,
    `${two(date)}.${two(month)}.${short} г.`,
    `${two(date)}.${two(month)}.${year}г`,
    `${two(date)}. ${two(month)}. ${year} года`,
    `${date} ${monthOfDay(month)} ${year}`,
    `«${two(date)}» ${monthOfDay(month)} ${year} г.`,
    `${date}-го ${monthOfDay(month)} ${short} г.`,
  ];
}

/** All the ways in which karta reads a day whose year stands elsewhere. */
export function printShortDay(day: Day): string[] {
  const [month, date] = [monthOf(day), dateOf(day)];
  return [
    `${two(date)}.${two(month)}`,
    `${two(date)}.${two(month)}.`,
    `${date}.${two(month)}`,
    `${date} ${monthOfDay(month)}`,
  ];
}

/** All the ways in which karta reads a month that has its year; some of them have a year of two digits. */
export function printMonth(year: number, month: number): string[] {
  return [
    `${year}-${two(month)}`,
    `${two(month)}.${year}`,
    `${monthName(month)} ${year}`,
    `${monthName(month)} ${year} г.`,
    `${monthName(month)} ${two(year % 100)} года`,
    `в ${monthShort(month)} ${year} г.`.replace('май.', 'мае').replace('март.', 'марте'),
  ];
}
