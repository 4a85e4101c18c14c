import { parseCell } from '../../language/dates/grammar/parse-cell.ts';
import { schoolRoles } from '../../language/roles/dictionary.ts';
import { readRoles } from '../../language/roles/read-roles.ts';
import { mendCodes } from '../clean/mend-codes.ts';
import type { ColumnField, TableColumns } from '../column-field.ts';
import { readCodeCell } from '../rows/read-code-cell.ts';
import type { SettledColumn } from './settle-fields.ts';

/** A look at so many cells tells enough; longer ones are prose, in UTF-16 units. */
const MOST_CELLS = 60;
const LONGEST_CELL = 120;

/** Columns whose numbers with a dot are measured, not codes. */
const MEASURED = /балл|оценк|средн|дол[яи]|процент|%|колич|сумм|стоим|руб|час|цен[аы]|значен|факт/i;

/** Whether a column under this head holds codes alone, such as 4.1; times, days and quantities are none. */
export function holdsCodes(head: string, texts: readonly string[]): boolean {
  if (texts.length < 2 || MEASURED.test(head)) return false;
  const found = texts.map(codesIn);
  const all = found.flat();
  const areDays = all.every((code) => /\.1\d/.test(code));
  return found.every((codes) => codes.length > 0) && !areDays;
}

/** The codes of a cell that holds nothing else. */
function codesIn(text: string): string[] {
  if (text.length > LONGEST_CELL) return [];
  const meant = mendCodes(text, { codes: new Set(), isPaired: true }).text;
  const { codes, isWhole } = readCodeCell(meant);
  const arePaired = codes.every((code) => /^\d{1,2}\.[1-9]\d?[а-дa-d]?$/.test(code));
  return isWhole && arePaired ? codes : [];
}

/** What a column that is kept in the notes may be, by its cells, else by what the table lacks. */
export function guessField(
  { head }: SettledColumn,
  texts: readonly string[],
  { kind, taken }: { kind: TableColumns['kind']; taken: ReadonlySet<ColumnField | undefined> },
): ColumnField {
  const free = (field: ColumnField): boolean => !taken.has(field);
  const some = texts.filter((text) => text.length <= LONGEST_CELL).slice(0, MOST_CELLS);
  const most = (isSuch: (text: string) => boolean): boolean =>
    some.length > 0 && some.filter(isSuch).length * 2 > texts.length;
  if (free('codes') && holdsCodes(head, texts)) return 'codes';
  if (kind === 'audit') return free('value') ? 'value' : 'note';
  if (free('when') && most(isTime)) return 'when';
  if (free('responsible') && most(arePeople)) return 'responsible';
  return LIKELY.find(free) ?? 'note';
}

/** What people give columns many names for, the likeliest first. */
const LIKELY: readonly ColumnField[] = ['documents', 'form', 'participants', 'place', 'task'];

function isTime(text: string): boolean {
  return !('unread' in parseCell(text));
}

function arePeople(text: string): boolean {
  const roles = readRoles(text, schoolRoles);
  return roles.length > 0 && roles.some(({ known }) => known);
}
