import type { Location } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import type { LocatedDateProblem } from '../plan/model.ts';
import { defineRule, type Hit } from './rule.ts';

export const unreadDate = defineRule<Data>({
  id: 'unread-date',
  severity: 'warning',
  summary: { ru: 'Срок записан так, что его не прочесть', en: 'A time that can’t be read' },
  explanation: {
    ru: 'karta не поняла этих слов и не стала угадывать: мероприятие считается без срока и не попадёт ни в просроченные, ни в ближайшие. Запишите срок датой, месяцем или словами «до», «с … по …», «в течение года»; команда karta dates покажет, какое слово непонятно. Все слова, которые karta знает, — на странице docs/ru/daty.md.',
    en: 'karta did not understand these words and did not guess: the activity counts as undated and is never listed as overdue or due soon. Write a date, a month, or «до …», «с … по …», «в течение года»; karta dates shows which word is not understood. docs/dates.md lists all words that karta knows.',
  },
  example: {
    wrong: 'activities:\n  - title: Беседы с родителями\n    when: как получится',
    right: 'activities:\n  - title: Беседы с родителями\n    when: до 14.04.2023',
  },
  message: {
    ru: ({ words, field, suggestion }) => {
      const said = shorten(words);
      if (field === 'terms')
        return `Срок «${said}» не разложить по датам: karta не знает, когда в этом году начинались и кончались четверти; запишите даты.`;
      if (suggestion)
        return `Срок не понятен на слове «${said}»: если это опечатка, напишите «${suggestion}».`;
      const start = said ? `Срок не понятен на словах «${said}»` : 'Срок не указан';
      return `${start}: напишите, например, ${FORMS[field].ru}.`;
    },
    en: ({ words, field, suggestion }) => {
      const said = shorten(words);
      if (field === 'terms')
        return `“${said}” can't be turned into dates: karta doesn't know when the terms of that year begin and end; write the dates.`;
      if (suggestion)
        return `The time can't be read at “${said}”: if this is a slip, write “${suggestion}”.`;
      const start = said ? `The time can't be read at “${said}”` : 'No time is given';
      return `${start}: write, for example, ${FORMS[field].en}.`;
    },
  },
  *check({ dateProblems }) {
    for (const problem of dateProblems) {
      if (problem.rule !== 'unread-date') continue;
      const { words, at } = withoutEdges(problem);
      const field = problem.terms ? 'terms' : fieldOf(at);
      const { suggestion } = problem;
      const fix = suggestion && at.span ? fixFor(words, at, suggestion) : undefined;
      yield { at, data: { words, field, ...(suggestion && { suggestion }) }, ...(fix && { fix }) };
    }
  },
});

interface Data {
  words: string;
  field: Field;
  /** The word that a mistyped one stands for. */
  suggestion?: string;
}

/** The nearest word, with a capital letter where the mistyped one has it. */
function fixFor(words: string, at: Location, suggestion: string): Hit<Data>['fix'] {
  const isCapital = /^\p{Lu}/u.test(words);
  const replacement = isCapital
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion;
  const title = { ru: `Заменить на «${replacement}»`, en: `Replace with “${replacement}”` };
  return { title, safety: 'suggested', at, replacement };
}

/** A time in words, a named period inside `when`, or school terms that nobody knows. */
type Field = 'when' | 'period' | 'terms';

const FORMS: Readonly<Record<Exclude<Field, 'terms'>, Text>> = {
  when: {
    ru: '«до 15 ноября» или «октябрь–декабрь»; как читаются слова, покажет karta dates',
    en: '“до 15 ноября” or “октябрь–декабрь”; karta dates shows how words are read',
  },
  period: {
    ru: '«2022-11», «2022-Q4» или «октябрь 2022»',
    en: '“2022-11”, “2022-Q4” or “октябрь 2022”',
  },
};

/** The words and their place without commas, colons and blanks around them: «, дальше как получится». */
function withoutEdges({ words, at }: LocatedDateProblem): Pick<LocatedDateProblem, 'words' | 'at'> {
  const inner = /[^\s,;:].*[^\s,;:]|[^\s,;:]/su.exec(words);
  if (!inner) return { words, at };
  const [text] = inner;
  if (!at.span) return { words: text, at };
  const start = at.span.start + inner.index;
  return { words: text, at: { ...at, span: { start, end: start + text.length } } };
}

function fieldOf({ path }: LocatedDateProblem['at']): Field {
  return path.at(-1) === 'period' ? 'period' : 'when';
}
