import { type DayRange, monthOf, yearOf } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { Period } from '../../reading.ts';
import type { Moment } from '../grammar/syntax.ts';
import type { Item } from '../placement/neighbours.ts';
import { isOfSchoolYear } from '../placement/placed.ts';
import type { YearSource } from './part.ts';
import { namePeriod } from './say-days.ts';

/** Where the year of a moment in an item of a list came from; undefined if it is written in it, or if it needs none. */
export function yearSourceOf(
  moment: Moment,
  index: number,
  items: readonly Item[],
  text: string,
): YearSource | undefined {
  const item = items[index];
  if (moment.year || moment.unit === 'period' || !item) return undefined;
  const { from, to } = item.stretch;
  const other = moment === from ? to : from;
  if (other.year) return neighbour(other, text);
  if (!item.borrowed) return { from: 'period' };
  const dated = nearestDated(items, index);
  return dated ? neighbour(dated, text) : { from: 'period' };
}

/** The words with a year that stand nearest, before the item rather than behind it. */
function nearestDated(items: readonly Item[], index: number): Moment | undefined {
  const before = items.slice(0, index).findLast(({ dated }) => dated);
  const stretch = (before ?? items.slice(index + 1).find(({ dated }) => dated))?.stretch;
  return stretch?.to.year ? stretch.to : stretch?.from;
}

function neighbour({ span, unitFrom }: Moment, text: string): YearSource {
  const { start, end } = unitFrom ?? span;
  return { from: 'neighbour', words: text.slice(start, end) };
}

/** «Год 2022 — из периода 2022/2023», «год 2022 — по соседней дате «28.09.22»». */
export function sayYear(
  source: YearSource,
  moment: Moment,
  days: DayRange | undefined,
  period: Period | undefined,
): Text {
  const year = days && nameYear(moment, days);
  const head = year ?? { ru: 'год', en: 'the year' };
  if (source.from === 'neighbour') {
    return {
      ru: `${head.ru} — по соседней дате «${source.words}»`,
      en: `${head.en}: by the date beside it, “${source.words}”`,
    };
  }
  const name = period ? ` ${namePeriod(period)}` : '';
  return { ru: `${head.ru} — из периода${name}`, en: `${head.en}: from the period${name}` };
}

function nameYear(moment: Moment, { from, to }: DayRange): Text {
  if (isOfSchoolYear(moment)) {
    const start = schoolYearAt(to);
    const name = `${start}/${start + 1}`;
    return { ru: `учебный год ${name}`, en: `the school year ${name}` };
  }
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === last) return { ru: `год ${first}`, en: `the year ${first}` };
  return { ru: `годы ${first} и ${last}`, en: `the years ${first} and ${last}` };
}

/** The calendar year in which the school year began that ends or has its part ending on that day. */
export function schoolYearAt(day: string): number {
  return monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1;
}
