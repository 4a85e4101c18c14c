import type { TargetEntry } from '../../schema/types.ts';
import type { TableBlock, TableRow } from '../block.ts';
import { linesOfCell } from './front-line.ts';
import { plainly } from './heading.ts';
import { readItems } from './list-items.ts';
import { type Notes, quoted } from './notes.ts';

type Field = 'number' | 'text' | 'baseline' | 'goal' | 'actual' | 'group';

/** The heads of tables of targets, in small letters; `group` is a column of targets of its own. */
const HEADS: readonly (readonly [Field, RegExp])[] = [
  ['number', /^(?:п п|номер)?$/],
  ['group', /^(?:количественные|качественные)(?: показатели| результаты)?$/],
  [
    'baseline',
    /^(?:исходн|базов|начальн|стартов|текущ|имеющ)[а-я]+(?: значени[ея]| показател[ьи]| уровень)?(?: показателя)?/,
  ],
  [
    'goal',
    /^(?:целев[а-я]+ (?:значени[ея]|ориентир)|планируем[а-я]+(?: значени[ея]| показател[ьи]| результат)?$|плановое|план$|ожидаем[а-я]+ значени|цель$)/,
  ],
  ['actual', /^(?:фактическ|достигнут|факт$)/],
  [
    'text',
    /^(?:целевой |целевые )?(?:показател|индикатор|критери)|^(?:ожидаемы[ей] |планируемы[ей] )?результат|^наименование|^содержание/,
  ],
];

const LONGEST_VALUE = 500;
const LONGEST_HEAD = 60;

/** The targets of a table: a row each where its heads say what the columns are, else a paragraph each. */
export function targetsOfTable(table: TableBlock, notes: Notes): TargetEntry[] {
  const [first, ...others] = table.rows;
  if (!first) return [];
  const fields = fieldsOf(first);
  const hasHeads = fields.some((field) => field && field !== 'number');
  const rows = hasHeads ? others : table.rows;
  const text = fields.indexOf('text');
  const isByRows = text !== -1 && fields.some((field) => field === 'goal' || field === 'baseline');
  if (isByRows) return rows.flatMap((row) => targetOfRow(row, fields, notes));
  if (hasHeads) sayUnknown(first, fields, notes);
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      if (fields[index] === 'number' || (text !== -1 && index !== text)) return [];
      const lines = linesOfCell(cell);
      notes.use(...lines);
      return readItems(lines).items.map((item) => ({ text: item.text }));
    }),
  );
}

function fieldsOf({ cells }: TableRow): (Field | undefined)[] {
  return cells.map((cell) => {
    const head = linesOfCell(cell)
      .map((line) => line.text)
      .join(' ');
    if (head.length > LONGEST_HEAD) return undefined;
    const plain = plainly(head);
    return HEADS.find(([, look]) => look.test(plain))?.[0];
  });
}

function targetOfRow(
  { cells }: TableRow,
  fields: readonly (Field | undefined)[],
  notes: Notes,
): TargetEntry[] {
  const target: TargetEntry = { text: '' };
  for (const [index, cell] of cells.entries()) {
    const field = fields[index];
    if (!field || field === 'number' || field === 'group') continue;
    const lines = linesOfCell(cell);
    const value = lines.map(({ text }) => text).join(' ');
    if (value === '' || (field !== 'text' && value.length > LONGEST_VALUE)) continue;
    notes.use(...lines);
    target[field] = value;
  }
  return target.text === '' ? [] : [target];
}

/** Columns beside that of the targets whose heads tell nothing. */
function sayUnknown(
  { cells }: TableRow,
  fields: readonly (Field | undefined)[],
  notes: Notes,
): void {
  if (!fields.includes('text')) return;
  const heads = cells
    .filter((_, index) => fields[index] === undefined)
    .map((cell) =>
      linesOfCell(cell)
        .map(({ text }) => text)
        .join(' '),
    )
    .filter((head) => head !== '');
  if (heads.length === 0) return;
  const list = (mark: 'ru' | 'en'): string =>
    heads.map((head) => quoted(head, 40)[mark]).join(', ');
  notes.leftOut({
    ru: `В таблице показателей не поняты столбцы ${list('ru')}, из них ничего не взято: впишите нужное в targets (baseline, goal, actual).`,
    en: `In the table of targets the columns ${list('en')} are not known and nothing is taken from them: write what matters into targets (baseline, goal, actual).`,
  });
}
