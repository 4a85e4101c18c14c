import type { Explanation, Fault, FaultContext } from './fault.ts';
import { foundData } from './value-words.ts';

/** A file that is empty, a list or one text. */
export function explainNoFields({ value }: Fault, context: FaultContext): Explanation {
  const found = Array.isArray(value)
    ? {
        ru: 'Файл начинается со списка, а нужны поля',
        en: 'The file begins with a list, but fields are needed',
      }
    : value === null || value === undefined
      ? { ru: 'В файле ничего не написано', en: 'There is nothing in the file' }
      : {
          ru: 'В файле только текст, а нужны поля',
          en: 'The file holds only a text, but fields are needed',
        };
  const example = `kind: ${context.kind}`;
  return {
    rule: 'wrong-type',
    message: {
      ru: `${found.ru}: начните его строкой «${example}» и заполните по образцу.`,
      en: `${found.en}: begin it with the line “${example}” and fill it in after an example.`,
    },
    at: { file: context.file, path: [] },
    data: { expected: ['object'], found: foundData(value, undefined), example },
  };
}
