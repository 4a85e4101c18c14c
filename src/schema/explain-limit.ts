import type { Text } from '../core/text.ts';
import { explainEmpty } from './explain-missing-field.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { listAdvice } from './list-advice.ts';
import { capitalized, fieldWords } from './place-words.ts';
import { fieldName } from './value-words.ts';
import { exampleLine } from './write-example.ts';

/** Too much, too little, too large or too small. */
export function explainLimit(fault: Fault, context: FaultContext): Explanation {
  const { keyword, path, value } = fault;
  if (keyword === 'minLength' || keyword === 'minProperties') return explainEmpty(fault, context);
  if (keyword === 'minItems') return explainEmptyList(fault, context);
  const limit = Number(fault.params.limit);
  const place = capitalized(fieldWords(path, context));
  const say = sentences.get(keyword) ?? tooLong;
  const said = say(sizeOf(value), limit);
  return {
    rule: 'invalid-value',
    message: { ru: `${place.ru} ${said.ru}.`, en: `${place.en} ${said.en}.` },
    at: { file: context.file, path },
    data: { field: fieldName(path), limit, found: sizeOf(value) },
  };
}

function explainEmptyList({ path }: Fault, context: FaultContext): Explanation {
  const place = capitalized(fieldWords(path, context));
  const field = context.fieldAt(path);
  const example = exampleLine(path, field);
  const advice = listAdvice(path, field) ?? {
    ru: `добавьте хотя бы одну запись, например «${example}»`,
    en: `add at least one entry, for example “${example}”`,
  };
  return {
    rule: 'missing-field',
    message: {
      ru: `${place.ru} пустой список: ${advice.ru}.`,
      en: `${place.en} the list is empty: ${advice.en}.`,
    },
    at: { file: context.file, path },
    data: { field: fieldName(path), found: 'nothing', example },
  };
}

/** Characters of a text, items of a list, fields of a mapping, or the number itself. */
function sizeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return [...value].length;
  return Object.keys(value as object).length;
}

type Sentence = (size: number, limit: number) => Text;

const tooLong: Sentence = (size, limit) => ({
  ru: `слишком длинный текст (знаков: ${size}): сократите его до ${limit}`,
  en: `the text is too long (characters: ${size}): shorten it to ${limit}`,
});

const sentences: ReadonlyMap<string, Sentence> = new Map([
  ['maxLength', tooLong],
  [
    'maxItems',
    (size, limit) => ({
      ru: `слишком много записей (${size}): оставьте не больше ${limit}, остальные вынесите в другой файл`,
      en: `there are too many entries (${size}): leave at most ${limit} and move the rest to another file`,
    }),
  ],
  [
    'maxProperties',
    (size, limit) => ({
      ru: `слишком много строк (${size}): оставьте не больше ${limit}`,
      en: `there are too many lines (${size}): leave at most ${limit}`,
    }),
  ],
  [
    'minimum',
    (size, limit) => ({
      ru: `${size} — это слишком мало: напишите не меньше ${limit}`,
      en: `${size} is too small: write at least ${limit}`,
    }),
  ],
  [
    'maximum',
    (size, limit) => ({
      ru: `${size} — это слишком много: напишите не больше ${limit}`,
      en: `${size} is too large: write at most ${limit}`,
    }),
  ],
]);
