// The school year 2022/2023 as the corpus knows it: a day that a plan names alone must be a working day, or `day-off`
// would have something to say.
const DAY = 24 * 60 * 60 * 1000;

/** Breaks and public holidays, both ends included. */
const OFF = [
  ['2022-10-29', '2022-11-06'],
  ['2022-12-31', '2023-01-08'],
  ['2023-02-23', '2023-02-26'],
  ['2023-03-08', '2023-03-08'],
  ['2023-03-24', '2023-04-02'],
  ['2023-04-29', '2023-05-01'],
  ['2023-05-06', '2023-05-09'],
];

const MONTHS = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
];

const two = (number) => String(number).padStart(2, '0');

function describe(time) {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const [name, ofMonth] = MONTHS[month];
  return {
    iso: date.toISOString().slice(0, 10),
    day,
    /** 15.11.2022 */
    full: `${two(day)}.${two(month + 1)}.${year}`,
    /** 15.11 */
    short: `${two(day)}.${two(month + 1)}`,
    /** 15.11.22 */
    brief: `${two(day)}.${two(month + 1)}.${two(year % 100)}`,
    /** 15 ноября */
    words: `${day} ${ofMonth}`,
    month: name,
    ofMonth,
    year,
  };
}

const isOff = ({ iso }) => OFF.some(([from, to]) => from <= iso && iso <= to);

/** The working days of the school year, five a week, in their order. */
export const WORKING_DAYS = [];
for (let time = Date.UTC(2022, 8, 1); time <= Date.UTC(2023, 4, 31); time += DAY) {
  const weekday = new Date(time).getUTCDay();
  const day = describe(time);
  if (weekday !== 0 && weekday !== 6 && !isOff(day)) WORKING_DAYS.push(day);
}

/** The months of the school year, in their order. */
export const SCHOOL_MONTHS = [8, 9, 10, 11, 0, 1, 2, 3, 4].map((month) => ({
  name: MONTHS[month][0],
  ofMonth: MONTHS[month][1],
  year: month > 7 ? 2022 : 2023,
}));
