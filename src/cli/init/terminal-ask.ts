import type { Language } from '../../core/text.ts';
import { visibleLine } from '../../formats/visible-line.ts';
import { shorten } from '../../language/shorten.ts';
import { askYes } from '../ask-yes.ts';
import { wrapWords } from '../wrap-words.ts';
import { type Ask, type Choice, Stopped, type TextQuestion } from './ask.ts';

/** Questions at a terminal of so many columns, with arrow keys. */
export async function terminalAsk(language: Language, columns = 80): Promise<Ask> {
  const prompts = await import('@clack/prompts');
  const words = WORDS[language];
  const answered = <Answer>(answer: Answer | typeof prompts.CANCEL_SYMBOL): Answer => {
    if (prompts.isCancel(answer)) throw new Stopped();
    return answer as Answer;
  };
  // Behind the line that stands before everything.
  const width = Math.max(columns - 4, 20);
  const wrap = (text: string, before: string): string =>
    wrapWords(text, width).replaceAll('\n  ', `\n${before}`);
  return {
    text: async (question) => {
      const { usual, mayBeEmpty = usual !== undefined, check } = question;
      const answer = await prompts.text({
        message: wrap(sayQuestion(question, words), `${prompts.S_BAR}  `),
        defaultValue: usual ?? '',
        validate: (typed) => {
          const text = typed?.trim() ?? '';
          if (text === '') return mayBeEmpty ? undefined : words.empty;
          const wrong = check?.(text);
          return wrong === undefined ? undefined : wrap(visibleLine(wrong), '   ');
        },
      });
      return answered(answer).trim();
    },
    yes: async (question, usual) => {
      const answer = await askYes(question, language, usual);
      if (answer === 'interrupted') throw new Stopped();
      return answer === 'yes';
    },
    some: async (question, choices) => {
      // Unlike plain choices, those of groups print no English word for an answer that is empty.
      const options = groupChoices(choices, words.keys, width - GROUP_MARGIN);
      const common = { required: false, showInstructions: false, maxItems: 12 };
      const message = Object.hasOwn(options, words.keys)
        ? question
        : `${question}\n${prompts.S_BAR}  ${words.keys}`;
      const answer = await prompts.groupMultiselect({
        ...common,
        message,
        options,
        selectableGroups: false,
      });
      const chosen = new Set(answered(answer));
      return choices.flatMap(({ value }) => (chosen.has(value) ? [value] : []));
    },
    say: (text) => prompts.log.message(wrap(visibleLine(text), '').split('\n')),
  };
}

/** What stands before a choice of a group, in cells. */
const GROUP_MARGIN = 6;

/** A question with an example or the usual answer, which must not look like something typed. */
function sayQuestion(
  { question, example, usual }: TextQuestion,
  words: { example: string },
): string {
  if (usual !== undefined) return `${question} (Enter — ${usual})`;
  return example === undefined ? question : `${question} (${words.example} ${example})`;
}

/** The choices under the names of their groups; those without one under `rest`. A label takes one line. */
function groupChoices(
  choices: readonly Choice[],
  rest: string,
  width: number,
): Record<string, { value: string; label: string }[]> {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { value, label, group } of choices) {
    const name = group === undefined ? rest : shorten(visibleLine(group), width);
    const choice = { value, label: shorten(visibleLine(label), width) };
    groups.set(name, [...(groups.get(name) ?? []), choice]);
  }
  return Object.fromEntries(groups);
}

const WORDS = {
  ru: {
    empty: 'Здесь нужен ответ; выйти без записи — Ctrl-C',
    example: 'например,',
    keys: 'стрелки — ходить, пробел — отметить, Enter — дальше',
  },
  en: {
    empty: 'An answer is needed here; Ctrl-C leaves without writing',
    example: 'such as',
    keys: 'arrows to move, space to mark, Enter to go on',
  },
};
