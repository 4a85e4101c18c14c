import { CARDINALS, TIMES_IN_ONE_WORD } from '../words/numerals.ts';
import {
  AT_LEAST,
  EVERY_FEW,
  PER,
  RATE_UNITS,
  RATES,
  type Rhythm,
  TIMES,
} from '../words/recurrences.ts';
import { attempt, type Cursor, takeKind, takePhrase } from './cursor.ts';
import { takeCount } from './take-number.ts';

/** How often in how long: `1 раз в четверть`, «не реже двух раз в год», `1 раз/месяц`. */
export function takeRate(cursor: Cursor): Rhythm | undefined {
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
export function takeEveryFew(cursor: Cursor): Rhythm | undefined {
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
