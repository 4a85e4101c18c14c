import { SCHOOL_MONTHS, WORKING_DAYS } from './days.js';

const upper = (text) => text[0].toUpperCase() + text.slice(1);
const quoted = (text) => `"${text}"`;

const day = (random) => random.pick(WORKING_DAYS);

/** Two working days in their order, at least a week apart. */
function span(random) {
  const from = random.int(0, WORKING_DAYS.length - 30);
  return [WORKING_DAYS[from], WORKING_DAYS[from + random.int(6, 29)]];
}

/** Two working days of one month, in their order. */
function spanInMonth(random) {
  const month = random.pick(SCHOOL_MONTHS).name;
  const days = WORKING_DAYS.filter((one) => one.month === month);
  return random.sample(days, 2);
}

function months(random, count) {
  return random.sample(SCHOOL_MONTHS, count).map(({ name }) => name);
}

/** Deadlines and days. */
const DAYS = [
  (random) => day(random).full,
  (random) => `${day(random).full} г`,
  (random) => `${day(random).full} г.`,
  (random) => `до ${day(random).full}`,
  (random) => `До ${day(random).full} г`,
  (random) => `до ${day(random).words}`,
  (random) => {
    const { words, year } = day(random);
    return `до ${words} ${year} года`;
  },
  (random) => `не позднее ${day(random).full}`,
  (random) => day(random).words,
  (random) => `${day(random).brief} г`,
  (random) =>
    spanInMonth(random)
      .map(({ full }) => full)
      .join(', '),
  (random) => {
    const [one, other] = span(random);
    return quoted(`1 этап: до ${one.full} 2 этап: до ${other.full}`);
  },
];

/** From one day to another. */
const SPANS = [
  (random) => {
    const [from, to] = span(random);
    return `с ${from.full} по ${to.full}`;
  },
  (random) => {
    const [from, to] = span(random);
    return `${from.full}-${to.full}`;
  },
  (random) => {
    const [from, to] = spanInMonth(random);
    return `${from.short}-${to.brief} г`;
  },
  (random) => {
    const [from, to] = spanInMonth(random);
    return `с ${from.day} по ${to.words}`;
  },
  (random) => {
    const [from, to] = spanInMonth(random);
    return `${from.day}-${to.words}`;
  },
  (random) => {
    const [march, may] = [random.int(20, 23), random.int(22, 26)];
    return `01.09-28.09.22 г 07.10-29.12.22 г 09.01-${march}.03.23 г 03.04-${may}.05.23 г`;
  },
];

/** Months, quarters and parts of them. */
const PARTS = [
  (random) => months(random, 1)[0],
  (random) => upper(months(random, 1)[0]),
  (random) => {
    const { name, year } = random.pick(SCHOOL_MONTHS);
    return `${name} ${year} г.`;
  },
  (random) => months(random, 3).join(', '),
  (random) => months(random, 2).join(' – '),
  (random) => months(random, 2).join('-'),
  (random) => upper(months(random, 2).join('- ')),
  (random) => random.pick(['IV квартал', '1 квартал 2023', 'II квартал 2023 г.', 'I квартал']),
  (random) => random.pick(['1 четверть', '2 четверть', '3 четверть', 'IV четверть']),
  (random) => random.pick(['I полугодие', 'II полугодие', '2 полугодие 2022-2023 уч. г.']),
  // The only month of the year that begins on a Monday: the weeks of others can be counted in two ways.
  (random) => `${random.pick(['вторая', 'третья'])} неделя мая`,
  (random) =>
    `${random.pick(['первая', 'вторая', 'третья'])} декада ${random.pick(SCHOOL_MONTHS).ofMonth}`,
  (random) =>
    `${random.pick(['начало', 'середина', 'конец'])} ${random.pick(SCHOOL_MONTHS).ofMonth}`,
  () => 'осенние каникулы',
];

/** The whole year, again and again, or some time. */
const ALWAYS = [
  'В течение учебного года',
  'в течение года',
  'в теч. уч. года',
  '2022-2023 учебный год',
  'постоянно',
  'весь период',
  '1 раз в месяц',
  'ежемесячно',
  '1 раз в четверть',
  'по итогам четверти',
  'ежеквартально',
  'два раза в год',
  'еженедельно',
  'каждую пятницу',
  'по графику',
  'по плану ВСОКО',
  'по отдельному плану',
  'согласно расписанию занятий',
  'по мере необходимости',
  'по запросу',
  'после проведения ВПР',
];

/** A cell of the column «Сроки», as people write it, for the school year 2022/2023. */
export function writeDate(random) {
  const kind = random.int(1, 10);
  if (kind <= 4) return random.pick(DAYS)(random);
  if (kind <= 6) return random.pick(SPANS)(random);
  if (kind <= 8) return random.pick(PARTS)(random);
  return random.pick(ALWAYS);
}

/** A working day before the corpus's today, 10.01.2023, for what is done. */
export function pastDay(random) {
  const past = WORKING_DAYS.filter(({ iso }) => iso > '2022-09-05' && iso < '2022-12-28');
  return random.pick(past);
}
