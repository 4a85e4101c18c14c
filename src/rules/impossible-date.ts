import { defineRule } from './rule.ts';

export const impossibleDate = defineRule<{ text: string }>({
  id: 'impossible-date',
  severity: 'error',
  summary: { ru: 'Такой даты не бывает', en: 'There is no such day' },
  explanation: {
    ru: 'В календаре нет такого дня, например 31 февраля или 13-го месяца. karta не подменяет его соседним, а просит исправить.',
    en: 'The calendar has no such day, such as 31 February or a 13th month. karta does not put its neighbour in its place but asks for the right one.',
  },
  example: { wrong: 'when: 31.02.2023', right: 'when: 28.02.2023' },
  message: {
    ru: ({ text }) => `Даты «${text}» не бывает: проверьте день, месяц и год`,
    en: ({ text }) => `There is no such date as “${text}”: check day, month and year`,
  },
  *check({ dateProblems }) {
    for (const { rule, words, at } of dateProblems) {
      if (rule === 'impossible-date') yield { at, data: { text: words } };
    }
  },
});
