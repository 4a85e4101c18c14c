import { type Day, type DayRange, russianDay } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { DateProblem } from '../../reading.ts';
import { sayWeekday } from '../../say-weekday.ts';
import { shorten } from '../../shorten.ts';
import type { Part } from './part.ts';
import { sayRange } from './say-days.ts';

/** What an explanation knows of a problem beyond the problem itself. */
export interface ProblemContext {
  parts: readonly Part[];
  /** Whether all words are of the language, and only what they mean together is wrong. */
  understood: boolean;
}

/** Why a date text gives no dates, and what to write instead. */
export function sayProblem(problem: DateProblem, context: ProblemContext): Text {
  const words = shorten(problem.words);
  switch (problem.rule) {
    case 'unread-date':
      return sayUnread(words, problem, context);
    case 'ambiguous-date':
      return problem.mismatch
        ? sayMismatch(problem.mismatch)
        : sayAmbiguous(words, problem.candidates ?? []);
    case 'impossible-date':
      return {
        ru: `даты «${words}» не бывает; проверьте день, месяц и год`,
        en: `there is no such date as “${words}”; check day, month and year`,
      };
    case 'end-before-start':
      return {
        ru: `срок «${words}» кончается раньше, чем начинается; проверьте порядок дат и год`,
        en: `“${words}” ends before it begins; check the order of the dates and the year`,
      };
    case 'no-period':
      return {
        ru: `у «${words}» нет года; допишите его`,
        en: `“${words}” has no year; add it`,
      };
  }
}

function sayUnread(
  words: string,
  problem: DateProblem,
  { parts, understood }: ProblemContext,
): Text {
  const { suggestion } = problem;
  if (!words) return { ru: 'срок не указан', en: 'no time is given' };
  if (suggestion) {
    return {
      ru: `непонятно слово «${words}»; может быть, «${suggestion}»?`,
      en: `the word “${words}” is not understood; did you mean “${suggestion}”?`,
    };
  }
  if (parts.some(({ kind }) => kind === 'clash')) {
    return {
      ru: `«${words}» не складывается с остальным в один срок; оставьте один из сроков или запишите их отдельными пунктами списка when`,
      en: `“${words}” makes no one time with the rest; keep one of the times, or write them as separate items of the list “when”`,
    };
  }
  if (!understood && /\s/.test(words)) {
    return {
      ru: `непонятны слова «${words}»; напишите дату, месяц или, например, «до 15 ноября»`,
      en: `the words “${words}” are not understood; write a date, a month or, say, “до 15 ноября”`,
    };
  }
  if (!understood) {
    return {
      ru: `непонятно «${words}»; напишите дату, месяц или, например, «до 15 ноября»`,
      en: `“${words}” is not understood; write a date, a month or, say, “до 15 ноября”`,
    };
  }
  return isUnknownToCalendar(problem, parts)
    ? {
        ru: `неизвестно, какие это дни: «${words}»; напишите даты или внесите их в karta.config.yaml`,
        en: `nobody knows which days these are: “${words}”; write the dates, or put them into karta.config.yaml`,
      }
    : {
        ru: `по словам «${words}» не найти дней; напишите даты целиком`,
        en: `no days can be found for “${words}”; write whole dates`,
      };
}

/** A term or a break of a year of which the calendar knows none. */
function isUnknownToCalendar({ span }: DateProblem, parts: readonly Part[]): boolean {
  return parts.some(
    (part) =>
      part.kind === 'year-part' &&
      !part.days &&
      part.span.start >= span.start &&
      part.span.end <= span.end,
  );
}

function sayMismatch(day: Day): Text {
  return {
    ru: `${russianDay(day)} — ${sayWeekday(day, 'ru')}, а день недели назван другой; исправьте его или дату`,
    en: `${russianDay(day)} is a ${sayWeekday(day, 'en')}, but another weekday is named; mend it or the date`,
  };
}

function sayAmbiguous(words: string, candidates: readonly DayRange[]): Text {
  const ways = candidates.map(sayRange);
  return {
    ru: `«${words}» можно понять по-разному: ${ways.join(' или ')}; ${adviceOn(candidates).ru}`,
    en: `“${words}” can be read in two ways: ${ways.join(' or ')}; ${adviceOn(candidates).en}`,
  };
}

/** A year is enough where the ways begin on the same day of different years. */
function adviceOn(candidates: readonly DayRange[]): Text {
  const starts = new Set(candidates.map(({ from }) => from));
  const days = new Set(candidates.map(({ from }) => from.slice(4)));
  return days.size === 1 && starts.size > 1
    ? { ru: 'допишите год', en: 'add the year' }
    : { ru: 'напишите дату целиком', en: 'write whole dates' };
}
