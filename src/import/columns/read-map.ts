import { UsageError } from '../../core/errors.ts';
import { COLUMN_FIELDS, type ColumnField } from '../column-field.ts';
import { headKey } from './head-key.ts';

/** The fields in Russian, as `--map` takes them; the first name is the one that is told. */
const RUSSIAN: Readonly<Record<ColumnField | 'skip', string>> = {
  number: 'номер, №, № п/п',
  title: 'мероприятие, название, наименование, содержание',
  form: 'форма, формат',
  codes: 'код, код параметра',
  participants: 'участники, контингент, класс, аудитория',
  place: 'место, место проведения',
  when: 'срок, дата, когда, период, время',
  responsible: 'ответственные, исполнители',
  documents: 'документы, результат, показатели, итог',
  status: 'статус, отметка, отметка о выполнении, состояние, выполнение',
  task: 'задача, направление',
  note: 'примечание, комментарий, заметка',
  factor: 'фактор, риск, фактор риска',
  parameter: 'параметр',
  level: 'уровень, значимость',
  value: 'значение',
  skip: 'пропустить, пропуск, нет',
};

/**
 * Reads what `--map` was given: `Столбец=when`, `Столбец=срок`, `Столбец=skip`, each with one `=` in front of the
 * field. The heads stay as they were typed. Throws `UsageError` where no field or no such field is named.
 */
export function readMap(words: readonly string[]): ReadonlyMap<string, ColumnField | 'skip'> {
  return new Map(words.map(readOne));
}

function readOne(word: string): [string, ColumnField | 'skip'] {
  const at = word.lastIndexOf('=');
  const head = word.slice(0, Math.max(at, 0)).trim();
  const name = word.slice(at + 1).trim();
  if (at === -1 || head === '') throw new UsageError(sayNoField(word));
  const field = fieldOf(name);
  if (!field) throw new UsageError(sayUnknownField(word, name));
  return [head, field];
}

function fieldOf(name: string): ColumnField | 'skip' | undefined {
  const wanted = name.toLowerCase();
  const fields = [...COLUMN_FIELDS, 'skip'] as const;
  return (
    fields.find((field) => field === wanted || `${field}s` === wanted || field === `${wanted}s`) ??
    fields.find((field) =>
      RUSSIAN[field].split(', ').some((one) => headKey(one) === headKey(name) && name !== ''),
    )
  );
}

function sayNoField(word: string): UsageError['text'] {
  return {
    ru: `В --map "${word}" не видно, какое поле у какого столбца: пишите заголовок столбца, знак = и поле, например --map "Дата реализации=срок".`,
    en: `--map "${word}" does not tell which field which column is: write the column's head, an equals sign and the field, as in --map "Дата реализации=when".`,
  };
}

function sayUnknownField(word: string, name: string): UsageError['text'] {
  const fields = [...COLUMN_FIELDS, 'skip'] as const;
  const named = fields.map((field) => `${field} (${RUSSIAN[field].split(',')[0]})`).join(', ');
  return {
    ru: `В --map "${word}" названо поле «${name}», а такого нет: выберите из ${named}.`,
    en: `--map "${word}" names the field “${name}”, but there is none: choose from ${named}.`,
  };
}
