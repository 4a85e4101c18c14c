import type { Every } from '../../reading.ts';
import { DUE } from '../words/prepositions.ts';
import { AT_LEAST, PER, RATE_UNITS, RATES, RECURRENCES, TIMES } from '../words/recurrences.ts';
import { DAY_NUMBER } from '../words/units.ts';
import { attempt, type Cursor, takeKind, takePhrase, understand } from './cursor.ts';
import { takeCount } from './take-number.ts';

/** How often: «ежемесячно, до 5 числа», `1 раз в четверть`, «до 25 числа каждого месяца». */
export function takeRecurrence(cursor: Cursor): Every | undefined {
  return attempt(cursor, () => {
    const day = takeDayOfMonth(cursor);
    const every = takePhrase(cursor, RECURRENCES) ?? takeRate(cursor);
    if (every) understand(cursor);
    if (every !== 'month') return day ? undefined : every;
    if (!day) {
      attempt(cursor, () => {
        takeKind(cursor, 'comma');
        return takeDayOfMonth(cursor);
      });
    }
    return every;
  });
}

function takeRate(cursor: Cursor): Every | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, AT_LEAST);
    const times = takeCount(cursor) ?? 1;
    if (!takePhrase(cursor, TIMES) || !takePhrase(cursor, PER)) return undefined;
    const count = takeCount(cursor) ?? 1;
    const unit = takePhrase(cursor, RATE_UNITS);
    return RATES.find((rate) => rate.times === times && rate.count === count && rate.unit === unit)
      ?.every;
  });
}

/** The day of each month by which something is done. */
function takeDayOfMonth(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, DUE);
    const day = takeCount(cursor);
    return day && day <= 31 && takePhrase(cursor, DAY_NUMBER) ? day : undefined;
  });
}
