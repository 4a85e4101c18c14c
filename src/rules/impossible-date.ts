import { FIRST_YEAR, LAST_YEAR } from '../core/day.ts';
import { defineRule } from './rule.ts';

export const impossibleDate = defineRule<{ text: string; problem: Problem }>({
  id: 'impossible-date',
  severity: 'error',
  summary: { ru: 'Такой даты не бывает', en: 'There is no such day' },
  explanation: {
    ru: 'В календаре нет такого дня, например 31 февраля или 13-го месяца, или год слишком далёкий для плана, или годы учебного года идут не подряд. karta не подменяет дату соседней, а просит исправить.',
    en: 'The calendar has no such day, such as 31 February or a 13th month, or the year is too far away for a plan, or the years of a school year don’t follow each other. karta does not put a neighbour in its place but asks for the right one.',
  },
  example: {
    wrong: 'activities:\n  - title: Беседы с родителями\n    when: 31.02.2023',
    right: 'activities:\n  - title: Беседы с родителями\n    when: 28.02.2023',
  },
  message: {
    ru: ({ text, problem }) =>
      ({
        day: `Даты «${text}» не бывает: проверьте день, месяц и год.`,
        'far-year': `В дате «${text}» слишком далёкий год: напишите год с ${FIRST_YEAR} по ${LAST_YEAR}.`,
        'school-year': `Учебного года «${text}» не бывает: напишите два года подряд, например «2022/2023», или дни, например «{from: 01.09.2022, to: 31.05.2024}».`,
      })[problem],
    en: ({ text, problem }) =>
      ({
        day: `There is no such date as “${text}”: check day, month and year.`,
        'far-year': `The year of “${text}” is too far away: write one from ${FIRST_YEAR} to ${LAST_YEAR}.`,
        'school-year': `There is no such school year as “${text}”: write two years in a row, such as “2022/2023”, or days, such as “{from: 01.09.2022, to: 31.05.2024}”.`,
      })[problem],
  },
  *check({ dateProblems }) {
    for (const { rule, words, at } of dateProblems) {
      if (rule === 'impossible-date')
        yield { at, data: { text: words, problem: problemOf(words) } };
    }
  },
});

type Problem = 'day' | 'far-year' | 'school-year';

function problemOf(text: string): Problem {
  const year = Number(/\d{4}/.exec(text)?.[0] ?? FIRST_YEAR);
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'far-year';
  return /^\d{4}\/\d{4}$/.test(text) ? 'school-year' : 'day';
}
