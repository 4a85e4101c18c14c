import { DUE, IN } from '../words/prepositions.ts';
import { AFTER_MONTH, LAST_DAY, OF_MONTH, RECURRENCES, type Rhythm } from '../words/recurrences.ts';
import { DAY_NUMBER } from '../words/units.ts';
import { EACH } from '../words/weekdays.ts';
import { attempt, type Cursor, takeKind, takePhrase, understand } from './cursor.ts';
import { takeCount } from './take-number.ts';
import { takeEveryFew, takeRate } from './take-rate.ts';
import { takeNthWeekday, takePartOfEachMonth, takeWeekdays } from './take-weekdays.ts';

type MonthDay = { monthDay: number; due: boolean };

const LONGEST_MONTH = 31;

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
  return plain && takeItsDay(cursor, plain);
}

/** The rhythm with the day of the month that stands behind it: «ежемесячно, до 5 числа». */
export function takeItsDay(cursor: Cursor, rhythm: Rhythm): Rhythm {
  const isPlainMonth = rhythm.every === 'month' && !rhythm.interval && !rhythm.times && !rhythm.on;
  if (!isPlainMonth) return rhythm;
  const on = attempt(cursor, () => {
    takeKind(cursor, 'comma') ?? takeKind(cursor, 'dash');
    const day = takeMonthDay(cursor);
    if (day) takePhrase(cursor, OF_MONTH);
    if (day) takeAfterMonth(cursor);
    return day;
  });
  return on ? { ...rhythm, on } : rhythm;
}

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
