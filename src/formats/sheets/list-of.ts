import type { Language, Text } from '../../core/text.ts';
import type { Cell, Row } from '../../report/table.ts';
import type { Merged, TableEntry } from './merge-tables.ts';
import { type Head, keyOf, nameHead } from './read-flow.ts';
import type { List, ListColumn } from './sheet.ts';
import { columnKeys } from './unite-columns.ts';

/** Which levels of headings become columns, before and behind those of the tables. */
export interface HeadColumns {
  first: readonly Head['level'][];
  last: readonly Head['level'][];
}

/** The tables as one list: headings that tell them apart, the group of each row, their own columns. */
export function listOf(
  { members, columns }: Merged,
  { first, last }: HeadColumns,
  language: Language,
): List {
  const keys = columnKeys(columns);
  const group = groupTitle(members, language);
  const titles = (levels: readonly Head['level'][]): ListColumn[] =>
    levels.map((level) => ({ title: levelTitle(level, members)[language] }));
  const rows = members.flatMap(({ heads, content: { list } }) => {
    const ownKeys = columnKeys(list.columns);
    const places = keys.map((key) => ownKeys.indexOf(key));
    const [before, behind] = [headCells(heads, first), headCells(heads, last)];
    return list.rows.map(({ group: name = '', ...row }): Row => {
      const own = places.map((place): Cell => row.cells[place] ?? { text: '' });
      const groupCell = group === undefined ? [] : [{ text: name }];
      return { ...row, cells: [...before, ...groupCell, ...own, ...behind] };
    });
  });
  const groupColumn = group === undefined ? [] : [{ title: group }];
  return {
    kind: 'table',
    columns: [...titles(first), ...groupColumn, ...columns, ...titles(last)],
    rows,
  };
}

function headCells(heads: readonly Head[], levels: readonly Head['level'][]): Cell[] {
  return levels.map((level) => {
    const head = heads.find((one) => one.level === level);
    return { text: head ? nameHead(head) : '' };
  });
}

/**
 * The levels whose headings differ; plans of which each school has but one are told apart by their schools. Behind
 * come headings that only some of the tables have, such as «Без даты» below the dated work of a plan.
 */
export function differentHeads({ members }: Merged): HeadColumns {
  const namesOf = (level: Head['level']): string[] =>
    members.map(({ heads }) => {
      const head = heads.find((one) => one.level === level);
      return head ? keyOf(head) : '';
    });
  const [schools, plans] = [namesOf(1), namesOf(2)];
  const pairs = new Set(schools.map((school, index) => `${school}\n${plans[index]}`));
  const isTold = pairs.size === new Set(schools).size;
  const differ = LEVELS.filter(
    (level) => new Set(namesOf(level)).size > 1 && !(level === 2 && isTold),
  );
  const hasAll = (level: Head['level']): boolean => !namesOf(level).includes('');
  return { first: differ.filter(hasAll), last: differ.filter((level) => !hasAll(level)) };
}

export const LEVELS: readonly Head['level'][] = [1, 2, 3];

/** Centred headings are titles of documents, whatever their level. */
function levelTitle(level: Head['level'], members: readonly TableEntry[]): Text {
  const isTitle = members.some(({ heads }) =>
    heads.some((head) => head.level === level && head.isCentred),
  );
  return isTitle ? DOCUMENT : TITLES[level];
}

const DOCUMENT: Text = { ru: 'Документ', en: 'Document' };

const TITLES: Record<Head['level'], Text> = {
  1: { ru: 'Школа', en: 'School' },
  2: { ru: 'План', en: 'Plan' },
  3: { ru: 'Раздел', en: 'Section' },
};

/** Undefined if no row stands in a group. */
function groupTitle(members: readonly TableEntry[], language: Language): string | undefined {
  const lists = members.map(({ content }) => content.list);
  const named = lists.find((list) => list.groupTitle !== undefined)?.groupTitle;
  if (named !== undefined) return named;
  const isGrouped = lists.some(({ rows }) => rows.some(({ group }) => group !== undefined));
  return isGrouped ? { ru: 'Группа', en: 'Group' }[language] : undefined;
}
