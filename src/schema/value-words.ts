import type { Path } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { cut } from './place-words.ts';
import type { SchemaField } from './schema-field.ts';

/** What stands in the file, to follow «а здесь …»: «число 5», «список». */
export function foundWords(value: unknown, written: string | undefined): Text {
  if (Array.isArray(value)) return { ru: 'список', en: 'a list' };
  if (typeof value === 'number') {
    return { ru: `число ${written ?? value}`, en: `the number ${written ?? value}` };
  }
  if (typeof value === 'boolean') {
    const meaning = value ? { ru: 'да', en: 'yes' } : { ru: 'нет', en: 'no' };
    return {
      ru: `слово ${written ?? value}, то есть «${meaning.ru}»`,
      en: `the word ${written ?? value}, which means “${meaning.en}”`,
    };
  }
  if (typeof value === 'string') {
    return { ru: `текст «${cut(value)}»`, en: `the text “${cut(value)}”` };
  }
  return { ru: 'набор полей «название: значение»', en: 'a set of fields, “name: value”' };
}

/** The same for programs: a scalar as it is written, else `list` or `fields`. */
export function foundData(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'fields';
  return cut(written ?? String(value), 200);
}

/** The name of the field at a path, or of the list that holds the item there; for programs. */
export function fieldName(path: Path): string | undefined {
  return path.findLast((step) => typeof step === 'string');
}

/** What a field takes: «нужен текст». */
export function neededWords(field: SchemaField): Text {
  for (const [definition, words] of BY_DEFINITION) {
    if (field.definitions.includes(definition)) return words;
  }
  const types = [...field.types].sort().join();
  if (types === 'object,string' && field.pattern !== undefined) return DATE_OR_SPAN;
  return BY_TYPES.get(types) ?? { ru: 'нужен текст', en: 'a text is needed' };
}

const BY_DEFINITION: readonly (readonly [string, Text])[] = [
  ['codes', { ru: 'нужны коды вида "5.5, 9.3"', en: 'codes like "5.5, 9.3" are needed' }],
  ['code', { ru: 'нужен код вида "5.5"', en: 'a code like "5.5" is needed' }],
  [
    'dates',
    {
      ru: 'нужна дата вида 01.09.2022 или список дат',
      en: 'a date like 01.09.2022 or a list of dates is needed',
    },
  ],
  ['date', { ru: 'нужна дата вида 01.09.2022', en: 'a date like 01.09.2022 is needed' }],
  ['when', { ru: 'нужен срок', en: 'a time is needed' }],
];

const FIELDS: Text = {
  ru: 'нужны поля «название: значение»',
  en: 'fields, “name: value”, are needed',
};

const DATE_OR_SPAN: Text = {
  ru: 'нужна дата вида 04.11.2022 или поля from и to',
  en: 'a date like 04.11.2022 or the fields from and to are needed',
};

const BY_TYPES = new Map<string, Text>([
  ['array', { ru: 'нужен список', en: 'a list is needed' }],
  ['array,object', FIELDS],
  [
    'array,string',
    { ru: 'нужен текст или список текстов', en: 'a text or a list of texts is needed' },
  ],
  ['integer', { ru: 'нужно целое число', en: 'a whole number is needed' }],
  [
    'integer,string',
    { ru: 'нужен номер или короткий текст', en: 'a number or a short text is needed' },
  ],
  [
    'integer,object,string',
    { ru: 'нужен год вида 2022/2023 или 2023', en: 'a year like 2022/2023 or 2023 is needed' },
  ],
  ['object', FIELDS],
  ['object,string', { ru: 'нужен текст или поля', en: 'a text or fields are needed' }],
  [
    'array,object,string',
    { ru: 'нужен текст, поля или их список', en: 'a text, fields or a list of them is needed' },
  ],
]);
