import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import type { LocatedDateProblem } from '../plan/model.ts';
import { defineRule } from './rule.ts';

export const unreadDate = defineRule<{ words: string; field: Field }>({
  id: 'unread-date',
  severity: 'warning',
  summary: { ru: 'Срок записан так, что его не прочесть', en: 'A time that can’t be read' },
  explanation: {
    ru: 'karta не поняла этих слов и не стала угадывать: мероприятие считается без срока и не попадёт ни в просроченные, ни в ближайшие. Запишите срок датой, месяцем или словами «до», «с … по …», «в течение года».',
    en: 'karta did not understand these words and did not guess: the activity counts as undated and is never listed as overdue or due soon. Write a date, a month, or «до …», «с … по …», «в течение года».',
  },
  example: {
    wrong: 'activities:\n  - {title: Беседы, when: как получится}',
    right: 'activities:\n  - {title: Беседы, when: до 15.04.2023}',
  },
  message: {
    ru: ({ words, field }) => {
      const said = shorten(words);
      return said
        ? `Срок не понятен на словах «${said}»: напишите, например, ${FORMS[field].ru}.`
        : `Срок не указан: напишите, например, ${FORMS[field].ru}.`;
    },
    en: ({ words, field }) => {
      const said = shorten(words);
      return said
        ? `The time can't be read at “${said}”: write, for example, ${FORMS[field].en}.`
        : `No time is given: write, for example, ${FORMS[field].en}.`;
    },
  },
  *check({ dateProblems }) {
    for (const { rule, words, at } of dateProblems) {
      if (rule === 'unread-date') yield { at, data: { words, field: fieldOf(at) } };
    }
  },
});

/** The plan's period, a named period inside `when`, or a time in words. */
type Field = 'plan-period' | 'period' | 'when';

const FORMS: Readonly<Record<Field, Text>> = {
  'plan-period': {
    ru: 'два года подряд, «2022/2023», или дни «{from: 01.09.2022, to: 31.05.2023}»',
    en: 'two years in a row, “2022/2023”, or days “{from: 01.09.2022, to: 31.05.2023}”',
  },
  period: {
    ru: '«2022-11», «2022-Q4» или «октябрь 2022»',
    en: '“2022-11”, “2022-Q4” or “октябрь 2022”',
  },
  when: {
    ru: '«до 15.04.2023» или «октябрь 2022»',
    en: '“до 15.04.2023” or “октябрь 2022”',
  },
};

function fieldOf({ path }: LocatedDateProblem['at']): Field {
  if (path.at(-1) !== 'period') return 'when';
  return path.length === 1 ? 'plan-period' : 'period';
}
