import { choiceNames, isPostponed } from './choice-names.ts';
import { explainEmpty } from './explain-missing-field.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { lookAlikeMessage } from './look-alike-message.ts';
import { capitalized, cut, fieldWords } from './place-words.ts';
import { isClear, suggestWords } from './suggest-word.ts';
import { fieldName } from './value-words.ts';
import { lineOf, writeYaml } from './write-example.ts';

/** A word where only some words are taken, or a number where only some are. */
export function explainUnknownChoice(fault: Fault, context: FaultContext): Explanation {
  const { path } = fault;
  const written = String(fault.value);
  if (written.trim() === '') return explainEmpty(fault, context);
  if (path.at(-1) === 'status' && isPostponed(written)) return explainPostponed(fault, context);
  const choices = context.fieldAt(path).choices.map(String);
  const near = suggestWords(written, choices, choiceNames);
  const suggestions = choices.length === 1 ? choices : near;
  const [clear] = suggestions;
  const place = capitalized(fieldWords(path, context));
  const at = { file: context.file, path };
  const advice =
    clear !== undefined && suggestions.length === 1
      ? { ru: `напишите «${lineOf(path, clear)}»`, en: `write “${lineOf(path, clear)}”` }
      : {
          ru: `напишите одно из: ${choices.join(', ')}`,
          en: `write one of: ${choices.join(', ')}`,
        };
  const explanation: Explanation = {
    rule: 'invalid-value',
    message: lookAlikeMessage(written, suggestions) ?? {
      ru: `${place.ru} не бывает «${cut(written)}»: ${advice.ru}.`,
      en: `${place.en} “${cut(written)}” is not known: ${advice.en}.`,
    },
    at,
    data: { field: fieldName(path), found: cut(written, 200), expected: choices, suggestions },
  };
  if (clear === undefined || suggestions.length > 1) return explanation;
  const title = { ru: `Заменить на «${clear}»`, en: `Replace with “${clear}”` };
  const safety = isClear(written, choices, choiceNames) ? 'sure' : 'suggested';
  return { ...explanation, fix: { title, safety, at, replacement: writeYaml(clear) } };
}

/** Work that was put off is not cancelled: it has another time. */
function explainPostponed({ path, value }: Fault, context: FaultContext): Explanation {
  const written = cut(String(value));
  const choices = context.fieldAt(path).choices;
  return {
    rule: 'invalid-value',
    message: {
      ru: `Состояния «${written}» нет: уберите status и исправьте срок в поле when.`,
      en: `There is no status “${written}”: take status out and correct the time in the field when.`,
    },
    at: { file: context.file, path },
    data: { field: 'status', found: written, expected: choices, suggestions: [] },
  };
}
