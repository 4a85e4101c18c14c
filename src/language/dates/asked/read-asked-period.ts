import { type DayRange, overlap } from '../../../core/day.ts';
import type { DateProblem, Occurrence, Period } from '../../reading.ts';
import type { Entry } from '../grammar/syntax.ts';
import { planningPeriod } from '../planning-period.ts';
import { parsePeriod, placePeriod } from '../read-period.ts';
import type { AskedContext, AskedPeriod, AskedProblem } from './asked-period.ts';
import { explainMisplaced, explainUnread } from './explain-problem.ts';
import { nameWritten } from './name-written.ts';
import { readIsoWeek } from './read-iso-week.ts';
import { readRelative } from './read-relative.ts';
import { translatePeriod } from './translate-period.ts';

/**
 * Reads a period as somebody asks for it: all that names one in a date cell («2 четверть», `2022-11`, «с 01.10 по
 * 31.12»), weeks (`2022-W45`), what lies around today («следующая неделя»), and the same in English. Missing years
 * come from the plan's period; where it lacks them or leaves several, from today.
 */
export function readAskedPeriod(text: string, context: AskedContext): AskedPeriod | AskedProblem {
  const read = (words: string): AskedPeriod | AskedProblem | undefined =>
    readPlain(translatePeriod(words), context);
  const names = (words: string): boolean => read(words) !== undefined;
  return read(text) ?? explainUnread(text, { today: context.today, names });
}

/** The period, or why its days can't be had; undefined for words that name none. */
function readPlain(plain: string, context: AskedContext): AskedPeriod | AskedProblem | undefined {
  const found = readRelative(plain, context) ?? readIsoWeek(plain, context);
  if (found) return found;
  const parsed = parseAsked(plain);
  return parsed && place(parsed, context);
}

interface Parsed {
  words: string;
  entry: Entry;
}

/** Words before a period that the language of dates doesn't need: «за ноябрь», «неделя с 7 по 13 ноября». */
const LEAD = /^(?:за|на|в|во)\s+|^недел[яюие]\s+(?=с\s|\d{1,2}[.\s–-])/u;

/** The time that the words name; «2 четверти» may be two of them in a cell, but who asks means the second one. */
function parseAsked(text: string): Parsed | undefined {
  const rest = text.replace(LEAD, '');
  for (const words of new Set([text, rest, `в течение ${rest}`])) {
    const entry = parsePeriod(words);
    if (!('rule' in entry)) return { words, entry };
  }
  return undefined;
}

function place({ words, entry }: Parsed, context: AskedContext): AskedPeriod | AskedProblem {
  const planning = planningPeriod(context.today);
  const period = context.period ?? planning;
  const placed = placeBoth({ words, entry }, period, planning, context);
  if ('rule' in placed) return { problem: explainMisplaced(placed, entry, period) };
  const days = { from: placed.start ?? period.from, to: placed.end };
  if (days.from > days.to) return { problem: tooEarly(days) };
  return nameWritten(entry.time, days);
}

/** By the plan's period; if it leaves open which year is meant, by the year that people plan on that day. */
function placeBoth(
  { words, entry }: Parsed,
  period: Period,
  planning: Period,
  { calendar }: AskedContext,
): Occurrence | DateProblem {
  const placed = placePeriod(words, entry, { period, calendar });
  if (!('rule' in placed) || !overlap(period, planning)) return placed;
  const second = placePeriod(words, entry, { period: planning, calendar });
  if ('rule' in second) return placed;
  const { start, end } = second;
  const isOneOfThem = placed.candidates?.some((one) => one.from === start && one.to === end);
  return placed.rule === 'unread-date' || isOneOfThem ? second : placed;
}

/** A deadline before the first day of the plan. */
function tooEarly({ from }: DayRange): AskedProblem['problem'] {
  const [year, month, date] = from.split('-');
  const day = `${date}.${month}.${year}`;
  return {
    ru: `кончается раньше, чем начинается план (${day})`,
    en: `ends before the plan begins (${day})`,
  };
}
