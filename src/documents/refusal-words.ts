import type { Text } from '../core/text.ts';
import type { RefusedKind } from './survey-tokens.ts';

/** What to say of YAML that karta does not take; `source` is what stands there. */
export const refusalWords: Record<RefusedKind, (source: string) => Text> = {
  anchor: (source) => ({
    ru: `Метку «${source}» karta не принимает: если это текст, возьмите его в кавычки, а если повтор — выпишите его целиком там, где он нужен.`,
    en: `karta takes no anchors such as “${source}”: if it is text, put it in quotes; if it marks a repetition, write that out where it is needed.`,
  }),
  alias: (source) => ({
    ru: `Ссылку «${source}» karta не принимает: если это текст, возьмите его в кавычки, а если повтор — выпишите его здесь целиком.`,
    en: `karta takes no aliases such as “${source}”: if it is text, put it in quotes; if it is a repetition, write it out here.`,
  }),
  tag: (source) => ({
    ru: `Знак типа «${source}» karta не принимает: удалите его или, если это текст, возьмите весь текст в кавычки.`,
    en: `karta takes no tags such as “${source}”: delete it or, if it is text, put the whole text in quotes.`,
  }),
  directive: (source) => ({
    ru: `Строка не может начинаться со знака %, как здесь «${source}»: удалите её или возьмите текст в кавычки.`,
    en: `A line cannot begin with %, as “${source}” does: delete it, or put the text in quotes.`,
  }),
  merge: () => ({
    ru: 'Слияние полей знаком «<<» karta не принимает: выпишите нужные поля здесь целиком.',
    en: 'karta takes no merging of fields by “<<”: write the fields out here.',
  }),
  'list-as-key': () => ({
    ru: 'На месте названия поля стоит список или набор полей в скобках: напишите название простым текстом или возьмите его в кавычки.',
    en: 'A list or a group of fields stands in the place of a field name: write a plain name, or put it in quotes.',
  }),
};

/** What to say of a second document in a file. */
export const secondDocument: Text = {
  ru: 'После строки «---» или «...» в файле начинается второй документ: оставьте в файле один, остальные сохраните отдельными файлами.',
  en: 'A second document begins in this file behind a line “---” or “...”: keep one in the file, and save the others as files of their own.',
};
