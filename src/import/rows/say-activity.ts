import type { Text } from '../../core/text.ts';
import { count as counted, type Noun } from '../../language/count.ts';
import type { Column, ColumnField } from '../column-field.ts';
import { nameColumn } from '../columns/say-columns.ts';
import type { Remark, TablePlace } from '../remark.ts';
import type { ActivityValue } from './activity-value.ts';
import { cellsOf, type RowCells } from './row-cells.ts';

const ACTIVITIES: Noun = {
  ru: ['мероприятие', 'мероприятия', 'мероприятий'],
  en: ['activity', 'activities'],
};
const PARAGRAPHS: Noun = { ru: ['абзац', 'абзаца', 'абзацев'], en: ['paragraph', 'paragraphs'] };
const VALUES: Noun = { ru: ['запись', 'записи', 'записей'], en: ['entry', 'entries'] };
const NOUNS: ReadonlyMap<ColumnField, Noun> = new Map<ColumnField, Noun>([
  ['documents', { ru: ['документ', 'документа', 'документов'], en: ['document', 'documents'] }],
  ['when', { ru: ['срок', 'срока', 'сроков'], en: ['date', 'dates'] }],
  ['form', { ru: ['форма', 'формы', 'форм'], en: ['form', 'forms'] }],
  ['place', { ru: ['место', 'места', 'мест'], en: ['place', 'places'] }],
]);

/** «4 мероприятия, 5 документов». */
export function sayUnclear(
  row: RowCells,
  field: ColumnField,
  { parts, count }: { parts: number; count: number },
): Remark {
  const noun = NOUNS.get(field) ?? VALUES;
  const ru = `${counted(parts, ACTIVITIES, 'ru')}, ${counted(count, noun, 'ru')}`;
  const en = `${counted(parts, ACTIVITIES, 'en')}, ${counted(count, noun, 'en')}`;
  return doubt(row, field, {
    ru: `${ru}: что к чему относится, не видно, поэтому текст столбца оставлен у всего мероприятия; разделите его по частям.`,
    en: `${en}: which belongs to which cannot be seen, so the column’s text stays with the whole activity; divide it among the parts.`,
  });
}

/** Values of the parts that the format has for the whole activity only. */
export function sayKeptTogether(row: RowCells, field: ColumnField): Remark {
  return {
    ...doubt(row, field, {
      ru: 'У частей мероприятия это разное, а в плане такое поле есть только у всего мероприятия: записано вместе, через точку с запятой.',
      en: 'The parts of the activity differ in this, but a plan has that field for the whole activity only: it was written together, with semicolons.',
    }),
    kind: 'kept',
  };
}

/** Paragraphs that were taken for one title. */
export function sayDoubtfulTitle(row: RowCells, paragraphs: number | undefined): Remark[] {
  if (paragraphs === undefined) return [];
  return [
    doubt(row, 'title', {
      ru: `${counted(paragraphs, PARAGRAPHS, 'ru')} без номеров прочитаны как одно мероприятие: если их несколько, разделите их.`,
      en: `${counted(paragraphs, PARAGRAPHS, 'en')} without numbers were read as one activity: part them if there are several.`,
    }),
  ];
}

/** What an activity needs and its row does not tell. */
export function sayMissing(row: RowCells, { title, when, steps }: ActivityValue): Remark[] {
  const hasNoTitle = title === undefined && steps === undefined;
  return [
    ...(hasNoTitle
      ? [
          doubt(row, 'title', {
            ru: 'В строке нет названия мероприятия: впишите его в поле title.',
            en: 'The row names no activity: write its name into the field title.',
          }),
        ]
      : []),
    ...(when === undefined && !steps?.every((step) => step.when !== undefined)
      ? [
          doubt(row, 'when', {
            ru: steps
              ? 'Срок есть не у всех частей мероприятия: впишите остальные в поля when.'
              : 'В строке нет срока: впишите его в поле when.',
            en: steps
              ? 'Some parts of the activity have no dates: write them into the fields when.'
              : 'The row tells no dates: write them into the field when.',
          }),
        ]
      : []),
  ];
}

const NOT_ONLY_CODES: Text = {
  ru: 'Здесь не только коды: весь текст записан и в примечание (note), проверьте коды.',
  en: 'There are not only codes here: the whole text is kept in the note too, check the codes.',
};
const NO_CODES: Text = {
  ru: 'Кода здесь не видно: текст записан в примечание (note), впишите код в codes.',
  en: 'No code can be seen here: the text is kept in the note, write the code into codes.',
};

/** Words in the column of codes; `codes` are those among them. */
export function sayNoCodes(row: RowCells, column: Column, codes: readonly string[]): Remark {
  return {
    kind: 'doubt',
    place: placeIn(row, column),
    message: codes.length > 0 ? NOT_ONLY_CODES : NO_CODES,
  };
}

/** A mark that tells no status. */
export function sayNoStatus(row: RowCells, column: Column): Remark {
  return {
    kind: 'doubt',
    place: placeIn(row, column),
    message: {
      ru: 'По этой отметке не видно, выполнено ли мероприятие: она записана в примечание (note).',
      en: 'This mark does not tell whether the activity is done: it is kept in the note.',
    },
  };
}

function doubt(row: RowCells, field: ColumnField, message: Text): Remark {
  const column = cellsOf(row, field)[0]?.column;
  return { kind: 'doubt', place: column ? placeIn(row, column) : row.place, message };
}

export function placeIn(row: RowCells, column: Column): TablePlace {
  return { ...row.place, column: nameColumn(column) };
}
