import type { Language } from '../../core/text.ts';
import { type Ask, type Choice, Stopped } from './ask.ts';

/** Questions at a terminal, with arrow keys. */
export async function terminalAsk(language: Language): Promise<Ask> {
  const prompts = await import('@clack/prompts');
  const words = WORDS[language];
  const answered = <Answer>(answer: Answer | typeof prompts.CANCEL_SYMBOL): Answer => {
    if (prompts.isCancel(answer)) throw new Stopped();
    return answer as Answer;
  };
  return {
    text: async ({ question, example, usual, mayBeEmpty = usual !== undefined, check }) => {
      const answer = await prompts.text({
        message: question,
        placeholder: usual ?? example ?? '',
        defaultValue: usual ?? '',
        validate: (typed) => {
          const text = typed?.trim() ?? '';
          if (text === '') return mayBeEmpty ? undefined : words.empty;
          return check?.(text);
        },
      });
      return answered(answer).trim();
    },
    yes: async (question, usual) =>
      answered(
        await prompts.confirm({
          message: question,
          initialValue: usual,
          active: words.yes,
          inactive: words.no,
        }),
      ),
    some: async (question, choices) => {
      const message = `${question}\n${words.keys}`;
      const common = { message, required: false, showInstructions: false, maxItems: 12 };
      const groups = groupChoices(choices);
      const answer = groups
        ? await prompts.groupMultiselect({ ...common, options: groups, selectableGroups: false })
        : await prompts.multiselect({ ...common, options: choices.map(optionOf) });
      const chosen = new Set(answered(answer));
      return choices.flatMap(({ value }) => (chosen.has(value) ? [value] : []));
    },
    say: (text) => prompts.log.message(text),
  };
}

function groupChoices(
  choices: readonly Choice[],
): Record<string, ReturnType<typeof optionOf>[]> | undefined {
  if (!choices.some(({ group }) => group !== undefined)) return undefined;
  const groups = new Map<string, ReturnType<typeof optionOf>[]>();
  for (const choice of choices) {
    const name = choice.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), optionOf(choice)]);
  }
  return Object.fromEntries(groups);
}

function optionOf({ value, label }: Choice): { value: string; label: string } {
  return { value, label };
}

const WORDS = {
  ru: {
    empty: 'Здесь нужен ответ; выйти без записи — Ctrl-C',
    yes: 'да',
    no: 'нет',
    keys: 'стрелки — ходить, пробел — отметить, Enter — дальше',
  },
  en: {
    empty: 'An answer is needed here; Ctrl-C leaves without writing',
    yes: 'yes',
    no: 'no',
    keys: 'arrows to move, space to mark, Enter to go on',
  },
};
