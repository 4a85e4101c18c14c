import { type Day, parseDay } from '../../core/day.ts';
import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { splitTwoDays } from '../../language/dates/asked/two-days.ts';
import { planningPeriod } from '../../language/dates/planning-period.ts';
import type { Period } from '../../language/reading.ts';
import { collectDateProblems, readPlanPeriod } from '../../plan/read-dates.ts';

/** A plan's period, and whether it was asked for or follows from the day. */
export interface ChosenPeriod {
  period: Period;
  source: 'option' | 'today';
}

/**
 * The period that `--period` names in the notations of plans: `2022/2023`, `2023`, or two days; without it the school
 * year in which today lies, in July and August the next. Throws UsageError for other notations.
 */
export function choosePeriod(said: string | undefined, today: Day): ChosenPeriod {
  if (said !== undefined) return { period: readPeriodOption(said.trim()), source: 'option' };
  return { period: planningPeriod(today), source: 'today' };
}

function readPeriodOption(text: string): Period {
  const days = splitTwoDays(text);
  if (!days && !YEARS.test(text)) throw notAPeriod(text);
  const problems = collectDateProblems();
  const period = readPlanPeriod(days ?? text, { file: '', path: [] }, problems);
  if (period) return period;
  throw wrongPeriod(
    text,
    problems.found[0]?.rule,
    [days?.from, days?.to].find((day) => day && !parseDay(day)),
  );
}

const YEARS = /^\d{4}(?:\/\d{4})?$/;

function wrongPeriod(text: string, rule: string | undefined, day: string | undefined): UsageError {
  if (rule === 'end-before-start') {
    return new UsageError({
      ru: `--period: «${text}» кончается раньше, чем начинается`,
      en: `--period: “${text}” ends before it begins`,
    });
  }
  if (day !== undefined) {
    return new UsageError({
      ru: `--period: даты «${day}» не бывает`,
      en: `--period: there is no such date as “${day}”`,
    });
  }
  return notAPeriod(text);
}

/** What can be written, and what was probably meant. */
function notAPeriod(text: string): UsageError {
  const [, first = '', second = ''] = /^(\d{4})\s*[-–—/]\s*(?:\d{2})?(\d{2})$/u.exec(text) ?? [];
  const next = Number(first) + 1;
  const isSchoolYear = second !== '' && String(next).endsWith(second);
  const advice: Text = isSchoolYear
    ? { ru: `может быть, ${first}/${next}?`, en: `did you mean ${first}/${next}?` }
    : {
        ru: 'напишите учебный год 2022/2023, год 2023 или два дня 01.04.2022–31.05.2023',
        en: 'write a school year 2022/2023, a year 2023 or two days 01.04.2022–31.05.2023',
      };
  return new UsageError({
    ru: `--period: «${text}» — не период плана; ${advice.ru}`,
    en: `--period: “${text}” is not the period of a plan; ${advice.en}`,
  });
}
