import { MONTHS } from '../words/months.ts';
import { MONTH_EDGES, MONTH_PARTS, SCHOOL_YEAR_MARKS } from '../words/units.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import { advance, attempt, type Cursor, peek, spanFrom, takePhrase } from './cursor.ts';
import type { Moment, MonthPart } from './syntax.ts';
import { isCount, numberOf, takePlace } from './take-number.ts';
import { takeYear, takeYearMark, yearNumber } from './take-year.ts';

/**
 * A month or a part of one: `октябрь 2022`, `10.2022`, `2022-10`, `конец мая`, `третья неделя октября`.
 * «Октября» alone lacks its day, unless it is `governed` by a preposition.
 */
export function takeMonth(cursor: Cursor, governed: boolean): Moment | undefined {
  return (
    takeNumberedMonth(cursor) ??
    attempt(cursor, () => {
      const first = cursor.at;
      const part = takePart(cursor);
      const named = takePhrase(cursor, MONTHS);
      if (!named || (named.form === 'of' && !part && !governed)) return undefined;
      const { month } = named;
      const year = takeYear(cursor);
      const moment: Moment = { unit: 'month', month, year, span: spanFrom(cursor, first) };
      return part ? { ...moment, part } : moment;
    })
  );
}

/** How many of these a month has at most; a fifth week is rather the next month's first. */
const PARTS_OF_MONTH = { week: 4, decade: 3, half: 2, weekday: 5 };

function takePart(cursor: Cursor): MonthPart | undefined {
  const edge = takePhrase(cursor, MONTH_EDGES);
  if (edge) return { unit: 'decade', number: edge };
  return attempt(cursor, () => {
    const place = takePlace(cursor);
    if (!place || isCount(cursor, place)) return undefined;
    const unit = takePhrase(cursor, MONTH_PARTS);
    const weekday = unit ? undefined : takePhrase(cursor, WEEKDAYS);
    const { number } = place;
    if (number < -1 || number === 0 || number > PARTS_OF_MONTH[unit ?? 'weekday']) return undefined;
    if (weekday) return { unit: 'weekday', number, weekday };
    return unit && { unit, number };
  });
}

/** `10.2022` or `2022-10`, without blanks. */
function takeNumberedMonth(cursor: Cursor): Moment | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const [left, sign, right] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
    if (sign?.gap !== 'none' || right?.gap !== 'none') return undefined;
    if (sign.kind !== 'dot' && sign.kind !== 'dash') return undefined;
    const [yearToken, monthToken] = sign.kind === 'dot' ? [right, left] : [left, right];
    if (yearToken?.text.length !== 4 || (sign.kind === 'dash' && monthToken?.text.length !== 2)) {
      return undefined;
    }
    const start = yearNumber(yearToken);
    const month = numberOf(monthToken, 2);
    if (!start || !month || month > 12) return undefined;
    advance(cursor, 3);
    if (sign.kind === 'dot') takeYearMark(cursor);
    else if (takePhrase(cursor, SCHOOL_YEAR_MARKS)) return undefined;
    const year = { start, school: false };
    return { unit: 'month', month, year, span: spanFrom(cursor, first) };
  });
}
