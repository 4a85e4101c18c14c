import { defineRule } from './rule.ts';

export const endBeforeStart = defineRule<{ text: string }>({
  id: 'end-before-start',
  severity: 'error',
  summary: { ru: 'Срок кончается раньше, чем начинается', en: 'A time ends before it begins' },
  explanation: {
    ru: 'Вторая дата промежутка раньше первой. Проверьте, не переставлены ли даты и верен ли год.',
    en: 'The second date of a range lies before the first. Look whether they are swapped, or whether a year is wrong.',
  },
  example: {
    wrong: 'activities:\n  - title: Беседы с родителями\n    when: 30.11.2022-01.10.2022',
    right: 'activities:\n  - title: Беседы с родителями\n    when: 01.10.2022-30.11.2022',
  },
  message: {
    ru: ({ text }) =>
      `Срок «${text}» кончается раньше, чем начинается: проверьте порядок дат и год.`,
    en: ({ text }) => `“${text}” ends before it begins: check the order of the dates and the year.`,
  },
  *check({ dateProblems }) {
    for (const { rule, words, at } of dateProblems) {
      if (rule === 'end-before-start') yield { at, data: { text: words } };
    }
  },
});
