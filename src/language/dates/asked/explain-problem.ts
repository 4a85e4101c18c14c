import { type Day, yearOf } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { DateProblem, Period } from '../../reading.ts';
import { shorten } from '../../shorten.ts';
import { sayRange } from '../explain/say-days.ts';
import { schoolYearAt } from '../explain/year-source.ts';
import { parseCell } from '../grammar/parse-cell.ts';
import type { Entry } from '../grammar/syntax.ts';
import { isOfSchoolYear } from '../placement/placed.ts';
import type { AskedProblem } from './asked-period.ts';
import { listPeriods } from './list-periods.ts';
import { sayImpossiblePart } from './say-impossible-part.ts';
import { sayUnknownDays } from './say-unknown-days.ts';
import { suggestPeriod } from './suggest-period.ts';
import { translatePeriod } from './translate-period.ts';

/** What is known where words name no period. */
interface UnreadContext {
  today: Day;
  /** Whether other words name one. */
  names(text: string): boolean;
}

/** Why words name no period, and which words do. */
export function explainUnread(text: string, { today, names }: UnreadContext): AskedProblem {
  const plain = translatePeriod(text);
  const impossible = sayImpossiblePart(plain);
  if (impossible) return { problem: impossible };
  const suggestion = suggestPeriod(text, names);
  if (suggestion !== undefined) {
    const ru = `может быть, «${suggestion}»?`;
    return { problem: { ru, en: `did you mean “${suggestion}”?` } };
  }
  if (isSeveral(plain)) return { problem: SEVERAL };
  const list = listPeriods(today);
  const ru = `не период; можно написать: ${list.ru}`;
  return { problem: { ru, en: `is no period; you can write: ${list.en}` }, isListed: true };
}

function isSeveral(text: string): boolean {
  const parsed = parseCell(text);
  return !('unread' in parsed) && parsed.cell.kind === 'entries' && parsed.cell.entries.length > 1;
}

const SEVERAL: Text = {
  ru: 'это несколько сроков, а нужен один: например, «с 01.10 по 30.11» или «октябрь – ноябрь»',
  en: 'these are several times, but one is needed: such as “01.10.2022-30.11.2022” or “October – November”',
};

/** Why the days of a period that is named can't be had; `period` gave the years. */
export function explainMisplaced(problem: DateProblem, entry: Entry, period: Period): Text {
  const words = shorten(problem.words);
  switch (problem.rule) {
    case 'impossible-date':
      return { ru: `даты «${words}» не бывает`, en: `there is no such date as “${words}”` };
    case 'end-before-start':
      return { ru: 'кончается раньше, чем начинается', en: 'ends before it begins' };
    case 'ambiguous-date':
      return sayAmbiguous(problem);
    default:
      return sayUnknown(entry, period);
  }
}

function sayAmbiguous({ candidates = [] }: DateProblem): Text {
  const ways = candidates.map(sayRange);
  return {
    ru: `можно понять по-разному: ${ways.join(' или ')}; напишите даты`,
    en: `can be read in two ways: ${ways.join(' or ')}; write the dates`,
  };
}

function sayUnknown({ time }: Entry, period: Period): Text {
  const moment = time.kind === 'due' ? time.by : time.from;
  const { unit, year } = moment;
  if (!isOfSchoolYear(moment)) {
    return { ru: 'не найти дней; напишите даты', en: 'names no days; write the dates' };
  }
  const start = year?.school
    ? year.start
    : schoolYearAt(`${year?.start ?? yearOf(period.to)}-01-01`);
  return sayUnknownDays(unit, start);
}
