import { addDays, type Day, russianDay } from '../../../core/day.ts';
import type { AskedContext, AskedProblem } from './asked-period.ts';
import { readAskedPeriod } from './read-asked-period.ts';

/**
 * Reads a day as somebody asks for it: `01.09.2022`, `2022-09-01`, `01.09` with the year that a period would have,
 * «завтра»; of a longer time («ноябрь») its first or its last day.
 */
export function readAskedDay(
  text: string,
  edge: 'from' | 'to',
  context: AskedContext,
): { day: Day } | AskedProblem {
  const asked = readAskedPeriod(text, context);
  if (!('problem' in asked)) return { day: asked.range[edge] };
  return asked.isListed ? notADay(context.today) : asked;
}

function notADay(today: Day): AskedProblem {
  const day = russianDay(today);
  const short = russianDay(addDays(today, 7)).slice(0, 5);
  return {
    problem: {
      ru: `не дата; можно написать: ${day}, ${today}, ${short}, завтра`,
      en: `is no date; you can write: ${day}, ${today}, ${short}, tomorrow`,
    },
    isListed: true,
  };
}
