import { defineRule } from './rule.ts';

export const unreadDate = defineRule<{ words: string }>({
  id: 'unread-date',
  severity: 'warning',
  summary: { ru: 'Срок записан так, что его не прочесть', en: 'A time that can’t be read' },
  explanation: {
    ru: 'karta не поняла этих слов и не стала угадывать: мероприятие считается без срока и не попадёт ни в просроченные, ни в ближайшие. Запишите срок датой, месяцем или словами «до», «с … по …», «в течение года».',
    en: 'karta did not understand these words and did not guess: the activity counts as undated and is never listed as overdue or due soon. Write a date, a month, or «до …», «с … по …», «в течение года».',
  },
  example: { wrong: 'when: как получится', right: 'when: до 15.04.2023' },
  message: {
    ru: ({ words }) =>
      `Срок не понятен на словах «${words}»: напишите, например, «до 15.04.2023» или «октябрь 2022»`,
    en: ({ words }) =>
      `The time can't be read at “${words}”: write, for example, «до 15.04.2023» or «октябрь 2022»`,
  },
  *check({ dateProblems }) {
    for (const { rule, words, at } of dateProblems) {
      if (rule === 'unread-date') yield { at, data: { words } };
    }
  },
});
