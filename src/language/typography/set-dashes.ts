const NBSP = '\u00a0';
const BLANK = `[ ${NBSP}]`;

const MONTH =
  '(?:январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])';

/** Behind a «№», or within a longer number, a hyphen is a part of the number. */
const ALONE = `(?<!№${BLANK}*|[А-Яа-яЁёA-Za-z\\d.,:/-])`;
const WHOLE = '(?![\\d-]|[.,:/]\\d)';

/** `01.09`, `28.09.2022`, `14.00`, `14:00` */
const DAY = '\\d{1,2}[.:]\\d{2}(?:\\.\\d{2}(?:\\d{2})?)?';
const DAYS = new RegExp(`${ALONE}(${DAY}|\\d{1,2})-(${DAY})${WHOLE}`, 'g');
const YEARS = new RegExp(`${ALONE}((?:19|20)\\d{2})-((?:19|20)\\d{2})${WHOLE}`, 'g');
/** «5-9 классы», «1-28 сентября», «10-15 %», but not «12-45 от 01.09». */
const COUNTS = new RegExp(
  `${ALONE}(\\d{1,3})-(\\d{1,3})(?=${BLANK}?%|${BLANK}(?!от${BLANK})[а-яё])`,
  'g',
);
const MONTHS = new RegExp(`(?<![а-яё])(${MONTH})${BLANK}*-${BLANK}*(?=${MONTH}(?![а-яё]))`, 'gi');
/** «01.09 - 28.09», «1 сентября - 28 октября» */
const SPACED_RANGE = new RegExp(
  `${BLANK}(?<=(?:\\d|г\\.|${MONTH})${BLANK})${BLANK}*--?${BLANK}+(?=\\d)`,
  'gi',
);
const SPACED = new RegExp(`${BLANK}(?<=\\S${BLANK})${BLANK}*--?${BLANK}+(?=\\S)`, 'g');
/** Posts of two words, as «педагог - психолог»; typed so, they are one word all the same. */
const POST = new RegExp(
  `(?<![а-яё])((?:педагог|учител[ьяюе])[а-яё]{0,3})${BLANK}*--?${BLANK}*(?=(?:психолог|организатор|библиотекар|дефектолог|логопед)[а-яё]{0,3}(?![а-яё]))`,
  'gi',
);
const UNBOUND = new RegExp(`${BLANK}(?<=\\S${BLANK})${BLANK}*(?=[—–]${BLANK})`, 'g');

/** Dashes where people type hyphens: «1–28 сентября», «Школа — это люди». No line begins with a dash. */
export function setDashes(text: string): string {
  const set = text.includes('-') ? replaceHyphens(text) : text;
  return /[—–]/.test(set) ? set.replace(UNBOUND, NBSP) : set;
}

/** Most hyphens stand within words; what is slow to look for is looked for only where it can be. */
function replaceHyphens(text: string): string {
  const ranges = /\d-\d/.test(text) ? joinNumbers(text) : text;
  const months = /[аьяйт][ \u00a0]*-[ \u00a0]*[яфмаисонд]/i.test(ranges)
    ? ranges.replace(MONTHS, '$1–')
    : ranges;
  const posts = /педагог|учител/i.test(months) ? months.replace(POST, '$1-') : months;
  return posts.replace(SPACED_RANGE, `${NBSP}– `).replace(SPACED, `${NBSP}— `);
}

function joinNumbers(text: string): string {
  const areDays = joinWhen((from, to) => isDayOrTime(from) && isDayOrTime(to));
  return text
    .replace(DAYS, areDays)
    .replace(YEARS, joinWhen(isLess))
    .replace(COUNTS, joinWhen(isLess));
}

/** Writes a range with a dash if its ends are those of a range. */
function joinWhen(
  isRange: (from: string, to: string) => boolean,
): (whole: string, from: string, to: string) => string {
  return (whole, from, to) => (isRange(from, to) ? `${from}–${to}` : whole);
}

function isLess(from: string, to: string): boolean {
  return Number(from) < Number(to);
}

/** Whether the first numbers are a day and a month, or an hour and minutes; or a day alone. */
function isDayOrTime(text: string): boolean {
  const [first = 0, second = 1] = text.split(/[.:]/).map(Number);
  const isDay = first >= 1 && first <= 31 && second >= 1 && second <= 12;
  return isDay || (first <= 24 && second <= 59);
}
