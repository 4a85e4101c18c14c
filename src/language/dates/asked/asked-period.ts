import type { Day, DayRange } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { DateContext } from '../../reading.ts';

/** A time that a report is cut down to. */
export interface AskedPeriod {
  /** An end that nobody has named is `EARLIEST` or `LATEST`. */
  range: DayRange;
  /** «2 четверть 2022/2023 (7 ноября – 30 декабря 2022 г.)» */
  name: Text;
  /** The same without the days, which may differ between schools: «2 четверть 2022/2023». */
  title: Text;
}

/** What stands for an end that nobody has named, so that no day lies beyond it. */
export const EARLIEST: Day = '1000-01-01';
export const LATEST: Day = '9999-12-31';

/** What the words of an asked period may refer to: a plan's period and calendar, and the day. */
export interface AskedContext extends DateContext {
  today: Day;
}

/** Why words name no period; to be put behind the words and a dash. */
export interface AskedProblem {
  problem: Text;
  /** Nothing in the words tells what is meant, so that what can be said was listed. */
  isListed?: true;
}

/** A period, with a title that tells its days already. */
export function plainlyNamed(range: DayRange, name: Text): AskedPeriod {
  return { range, name, title: name };
}
