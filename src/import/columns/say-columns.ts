import type { Text } from '../../core/text.ts';
import type { TableColumns } from '../column-field.ts';
import type { Remark } from '../remark.ts';
import type { SettledColumn } from './settle-fields.ts';

/** What people should know of how the columns of a table were taken. */
export function sayColumns(
  columns: readonly SettledColumn[],
  skipped: readonly string[],
  { table, kind }: { table: number; kind: TableColumns['kind'] },
): Remark[] {
  const said = columns.flatMap((one): Remark[] => {
    const place = { table, column: nameColumn(one) };
    const doubts = slipOf(one).map((message) => ({ kind: 'doubt' as const, place, message }));
    if (one.rival) return [...doubts, { kind: 'doubt', place, message: sayRival(one) }];
    if (one.field === undefined) return [{ kind: 'kept', place, message: sayUnknown(one) }];
    const isElsewhere = kind === 'activities' && AUDIT_FIELDS.has(one.field);
    return isElsewhere ? [...doubts, { kind: 'kept', place, message: ELSEWHERE }] : doubts;
  });
  const left = skipped.map(
    (head): Remark => ({
      kind: 'left-out',
      place: { table, column: head },
      message: SKIPPED,
    }),
  );
  return [...said, ...left];
}

/** What a column is called in messages: its head, or its place. */
export function nameColumn({ head, index }: { head: string; index: number }): string {
  return head === '' ? `${index + 1}` : head;
}

const AUDIT_FIELDS: ReadonlySet<string> = new Set(['factor', 'parameter', 'level', 'value']);

const ELSEWHERE: Text = {
  ru: 'У мероприятия нет такого поля: текст колонки записан в примечания (note).',
  en: 'An activity has no such field: the column’s text is kept in the notes (note).',
};

const SKIPPED: Text = {
  ru: 'Колонка пропущена, как сказано в --map: её текста в результате нет.',
  en: 'The column is skipped, as --map tells: its text is not in the result.',
};

function sayUnknown({ head }: SettledColumn): Text {
  if (head === '') {
    return {
      ru: 'У колонки нет заголовка: её текст записан в примечания (note), проверьте, что в ней.',
      en: 'The column has no head: its text is kept in the notes (note), check what it holds.',
    };
  }
  return {
    ru: `Такой колонки karta не знает: её текст записан в примечания (note); если это одно из полей, добавьте --map "${head}=поле".`,
    en: `karta does not know such a column: its text is kept in the notes (note); if it is one of the fields, add --map "${head}=field".`,
  };
}

function sayRival({ head, rival }: SettledColumn): Text {
  const other = rival ? nameColumn(rival) : '';
  return {
    ru: `Похоже, здесь то же, что в колонке «${other}»: взята та, а эта записана в примечания (note); если вернее эта, добавьте --map "${head}=поле".`,
    en: `This seems to hold the same as the column “${other}”: that one was taken, this one is kept in the notes (note); if this one is right, add --map "${head}=field".`,
  };
}

function slipOf({ meant, mapped }: SettledColumn): Text[] {
  if (mapped || meant?.slipFor === undefined) return [];
  return [
    {
      ru: `Заголовок написан с ошибкой и прочитан как «${meant.slipFor}»: проверьте.`,
      en: `The head is misspelt and was read as “${meant.slipFor}”: check it.`,
    },
  ];
}
