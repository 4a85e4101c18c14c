import type { Text } from '../../core/text.ts';
import type { ColumnField, TableColumns } from '../column-field.ts';
import type { Remark } from '../remark.ts';
import { AUDIT_FIELDS } from './settle-by-cells.ts';
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
    if (one.isByCells) return [...doubts, { kind: 'doubt', place, message: sayByCells(one) }];
    if (one.rival) return [...doubts, { kind: 'doubt', place, message: sayRival(one) }];
    if (one.field === undefined) return [{ kind: 'kept', place, message: sayUnknown(one) }];
    const isElsewhere = kind === 'activities' && AUDIT_FIELDS.has(one.field);
    return isElsewhere ? [...doubts, { kind: 'kept', place, message: sayElsewhere(one) }] : doubts;
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

const SKIPPED: Text = {
  ru: 'Столбец пропущен, как сказано в --map: его текста в результате нет.',
  en: 'The column is skipped, as --map tells: its text is not in the result.',
};

function sayElsewhere(column: SettledColumn): Text {
  const { ru, en } = sayMap(column);
  return {
    ru: `У мероприятия нет такого поля: текст столбца записан в примечания (note)${ru}.`,
    en: `An activity has no such field: the column’s text is kept in the notes (note)${en}.`,
  };
}

function sayByCells({ head }: SettledColumn): Text {
  const map = head === '' ? '' : `: --map "${head}=note"`;
  return {
    ru: `В столбце одни коды вида 4.1, поэтому он прочитан как коды параметров (codes): проверьте; если это не коды, их можно оставить в примечаниях${map}.`,
    en: `The column holds nothing but codes such as 4.1, so it was read as the codes of parameters (codes): check it; if these are no codes, they can be kept in the notes${map}.`,
  };
}

function sayUnknown(column: SettledColumn): Text {
  if (column.head === '') {
    return {
      ru: 'У столбца нет заголовка: его текст записан в примечания (note), проверьте, что в нём.',
      en: 'The column has no head: its text is kept in the notes (note), check what it holds.',
    };
  }
  const { ru, en } = sayMap(column);
  return {
    ru: `Такого столбца karta не знает: его текст записан в примечания (note)${ru}.`,
    en: `karta does not know such a column: its text is kept in the notes (note)${en}.`,
  };
}

/** How to say what the column is, with the likeliest field. */
function sayMap({ head, likely = 'note' }: SettledColumn): Text {
  if (head === '' || likely === 'note') return { ru: '', en: '' };
  const { ru, en } = MEANT[likely] ?? { ru: likely, en: likely };
  const [say, tell] = FROM_CELLS.has(likely) ? ['', ''] : [', например,', ', say,'];
  return {
    ru: `; если здесь${say} ${ru}, добавьте --map "${head}=${likely}"`,
    en: `; if it holds${tell} ${en}, add --map "${head}=${likely}"`,
  };
}

/** The fields that cells tell by themselves; others are examples. */
const FROM_CELLS: ReadonlySet<ColumnField> = new Set(['codes', 'when', 'responsible']);

const MEANT: Readonly<Partial<Record<ColumnField, Text>>> = {
  codes: { ru: 'коды параметров', en: 'codes of parameters' },
  when: { ru: 'сроки', en: 'dates' },
  responsible: { ru: 'ответственные', en: 'who is responsible' },
  documents: { ru: 'документы или результаты', en: 'documents or results' },
  form: { ru: 'форма проведения', en: 'the form' },
  participants: { ru: 'участники', en: 'participants' },
  place: { ru: 'место', en: 'the place' },
  task: { ru: 'задачи', en: 'tasks' },
  value: { ru: 'значение показателя', en: 'a measured value' },
};

function sayRival({ head, rival, likely }: SettledColumn): Text {
  const other = rival ? nameColumn(rival) : '';
  return {
    ru: `Похоже, здесь то же, что в столбце «${other}»: взят тот, а этот записан в примечания (note); если вернее этот, добавьте --map "${head}=${likely ?? 'поле'}".`,
    en: `This seems to hold the same as the column “${other}”: that one was taken, this one is kept in the notes (note); if this one is right, add --map "${head}=${likely ?? 'field'}".`,
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
