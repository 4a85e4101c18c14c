import { FIRST_YEAR, LAST_YEAR } from '../core/day.ts';
import { defineRule } from './rule.ts';

export const impossibleDate = defineRule<{ text: string }>({
  id: 'impossible-date',
  severity: 'error',
  summary: { ru: 'Такой даты не бывает', en: 'There is no such day' },
  explanation: {
    ru: 'В календаре нет такого дня, например 31 февраля или 13-го месяца, или год слишком далёкий для плана. karta не подменяет дату соседней, а просит исправить.',
    en: 'The calendar has no such day, such as 31 February or a 13th month, or the year is too far away for a plan. karta does not put a neighbour in its place but asks for the right one.',
  },
  example: {
    wrong: 'activities:\n  - {title: Беседы, when: 31.02.2023}',
    right: 'activities:\n  - {title: Беседы, when: 28.02.2023}',
  },
  message: {
    ru: ({ text }) =>
      isFarAway(text)
        ? `В дате «${text}» слишком далёкий год: исправьте его, планы бывают с ${FIRST_YEAR} по ${LAST_YEAR}.`
        : `Даты «${text}» не бывает: проверьте день, месяц и год.`,
    en: ({ text }) =>
      isFarAway(text)
        ? `The year of “${text}” is too far away: correct it, plans lie between ${FIRST_YEAR} and ${LAST_YEAR}.`
        : `There is no such date as “${text}”: check day, month and year.`,
  },
  *check({ dateProblems }) {
    for (const { rule, words, at } of dateProblems) {
      if (rule === 'impossible-date') yield { at, data: { text: words } };
    }
  },
});

function isFarAway(text: string): boolean {
  const year = Number(/\d{4}/.exec(text)?.[0] ?? FIRST_YEAR);
  return year < FIRST_YEAR || year > LAST_YEAR;
}
