import { type Day, russianDay } from '../../core/day.ts';
import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { readAskedDay } from '../../language/dates/asked/read-asked-day.ts';
import { shorten } from '../../language/shorten.ts';
import type { Plan } from '../../plan/model.ts';
import type { AskedTurn } from '../../status/choose-turn.ts';

/** Reads `--date`: a single day that is not to come. Throws UsageError. */
export function readDoneDay(text: string, plan: Plan, today: Day): Day {
  const day = readSingleDay('--date', text, plan, today);
  if (day <= today) return day;
  throw wrong('--date', text, {
    ru: `${russianDay(day)} ещё не наступило, сегодня ${russianDay(today)}; укажите день, когда работа сделана`,
    en: `${russianDay(day)} is yet to come, today is ${russianDay(today)}; give the day on which the work was done`,
  });
}

/** Reads `--occurrence`: a number from 1, a day, or all. Throws UsageError. */
export function readTurn(text: string, plan: Plan, today: Day): AskedTurn {
  if (/^\s*(?:all|все|всё)\s*$/i.test(text)) return 'all';
  if (/^\s*\d{1,4}\s*$/.test(text)) return { number: Number(text) };
  return { day: readSingleDay('--occurrence', text, plan, today) };
}

function readSingleDay(option: string, text: string, plan: Plan, today: Day): Day {
  const { period, calendar } = plan;
  const context = { period, calendar, today };
  const first = readAskedDay(text, 'from', context);
  if ('problem' in first) throw wrong(option, text, first.problem);
  const last = readAskedDay(text, 'to', context);
  if (!('problem' in last) && last.day === first.day) return first.day;
  throw wrong(option, text, {
    ru: `это не один день; напишите дату, например ${russianDay(today)}`,
    en: `that is more than one day; write a date, such as ${russianDay(today)}`,
  });
}

function wrong(option: string, text: string, { ru, en }: Text): UsageError {
  const said = shorten(text);
  // «даты «31.13» не бывает» names the words already.
  if (ru.includes(`«${said}»`)) {
    return new UsageError({ ru: `${option}: ${ru}`, en: `${option}: ${en}` });
  }
  return new UsageError({
    ru: `${option}: «${said}» — ${ru}`,
    en: `${option}: “${said}” — ${en}`,
  });
}
