import { CARDINALS, TIMES_IN_ONE_WORD } from '../words/numerals.ts';
import { DUE, IN } from '../words/prepositions.ts';
import {
  AFTER_MONTH,
  AT_LEAST,
  EVERY_FEW,
  LAST_DAY,
  OF_MONTH,
  PER,
  RATE_UNITS,
  RATES,
  RECURRENCES,
  type Rhythm,
  TIMES,
} from '../words/recurrences.ts';
import { DAY_NUMBER } from '../words/units.ts';
import { EACH } from '../words/weekdays.ts';
import { attempt, type Cursor, takeKind, takePhrase, understand } from './cursor.ts';
import { takeCount } from './take-number.ts';
import { takeNthWeekday, takePartOfEachMonth, takeWeekdays } from './take-weekdays.ts';

type MonthDay = { monthDay: number; due: boolean };

/** How often: «ежемесячно, до 5 числа», `1 раз в четверть`, «по вторникам», «последняя пятница месяца». */
export function takeRecurrence(cursor: Cursor): Rhythm | undefined {
  return attempt(cursor, () => {
    const rhythm =
      takeMonthDays(cursor) ??
      takeNthWeekday(cursor) ??
      takePartOfEachMonth(cursor) ??
      takeWeekdays(cursor) ??
      takePlain(cursor);
    if (rhythm) understand(cursor);
    return rhythm;
  });
}

/** «До 25 числа каждого месяца», «последний день месяца», «каждое 5 число». */
function takeMonthDays(cursor: Cursor): Rhythm | undefined {
  return attempt(cursor, () => {
    const isEach = takePhrase(cursor, EACH);
    const on = takeMonthDay(cursor);
    if (!on) return undefined;
    const isOfMonth = takePhrase(cursor, OF_MONTH);
    if (!isOfMonth && !isEach) return undefined;
    takeAfterMonth(cursor);
    return { every: 'month', on };
  });
}

/** «…, следующего за отчётным». */
function takeAfterMonth(cursor: Cursor): void {
  attempt(cursor, () => {
    takeKind(cursor, 'comma');
    return takePhrase(cursor, AFTER_MONTH);
  });
}

function takePlain(cursor: Cursor): Rhythm | undefined {
  const plain = takePhrase(cursor, RECURRENCES) ?? takeRate(cursor) ?? takeEveryFew(cursor);
  if (plain?.every !== 'month' || plain.interval || plain.times) return plain;
  const on = attempt(cursor, () => {
    takeKind(cursor, 'comma') ?? takeKind(cursor, 'dash');
    const day = takeMonthDay(cursor);
    if (day) takePhrase(cursor, OF_MONTH);
    if (day) takeAfterMonth(cursor);
    return day;
  });
  return on ? { ...plain, on } : plain;
}

function takeRate(cursor: Cursor): Rhythm | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, AT_LEAST);
    const times = takePhrase(cursor, TIMES_IN_ONE_WORD) ?? takeTimes(cursor);
    if (!times || !(takePhrase(cursor, PER) ?? takeKind(cursor, 'slash'))) return undefined;
    const count = takeCount(cursor) ?? 1;
    const unit = takePhrase(cursor, RATE_UNITS);
    return unit && rhythmOf(times, count, unit);
  });
}

/** «Раз», «2 раза», «1-2 раза»: of two numbers the smaller one is planned. */
function takeTimes(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    const times = takeCount(cursor) ?? 1;
    takePhrase(cursor, CARDINALS);
    attempt(cursor, () => (takeKind(cursor, 'dash') ? takeCount(cursor) : undefined));
    return takePhrase(cursor, TIMES) && times;
  });
}

/** «Каждые три недели». */
function takeEveryFew(cursor: Cursor): Rhythm | undefined {
  return attempt(cursor, () => {
    const count = takePhrase(cursor, EVERY_FEW) && takeCount(cursor);
    const unit = count && takePhrase(cursor, RATE_UNITS);
    return count && unit ? rhythmOf(1, count, unit) : undefined;
  });
}

/** How often something can well be planned in a stretch of time; more is rather a slip. */
const MOST_TIMES: Readonly<Partial<Record<string, number>>> = { day: 3, week: 6, '2-week': 1 };
const MOST_TIMES_ELSE = 12;

function rhythmOf(
  times: number,
  count: number,
  unit: Rhythm['every'] | 'trimester',
): Rhythm | undefined {
  if (
    times < 1 ||
    times > (MOST_TIMES[unit] ?? MOST_TIMES_ELSE) ||
    count < 1 ||
    (times > 1 && count > 1)
  )
    return undefined;
  const named = RATES.find(
    (rate) => rate.times === times && rate.count === count && rate.unit === unit,
  );
  if (named) return { every: named.every };
  const every = unit === 'trimester' ? 'term' : unit;
  if (every === '2-week') return undefined;
  return {
    every,
    ...(count > 1 && { interval: count }),
    ...(times > 1 && { times }),
    ...(unit === 'trimester' && { trimesters: true as const }),
  };
}

const LONGEST_MONTH = 31;

/** The day of each month: «до 5 числа», «25-го числа», «последний день». */
function takeMonthDay(cursor: Cursor): MonthDay | undefined {
  return attempt(cursor, () => {
    const due = takePhrase(cursor, DUE) !== undefined;
    if (!due) takePhrase(cursor, IN);
    if (takePhrase(cursor, LAST_DAY)) return { monthDay: LONGEST_MONTH, due };
    const day = takeCount(cursor);
    if (!day || day > LONGEST_MONTH || !takePhrase(cursor, DAY_NUMBER)) return undefined;
    return { monthDay: day, due };
  });
}
