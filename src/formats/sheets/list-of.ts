import type { Language, Text } from '../../core/text.ts';
import type { Cell, Row } from '../../report/table.ts';
import type { Merged, TableEntry } from './merge-tables.ts';
import { nameApart } from './name-apart.ts';
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
  const title = groupTitle(members, language);
  const shared = columns.findIndex((column) => column.title === title);
  const isShared = title !== undefined && canShare(title, members);
  const group = isShared && shared >= 0 ? undefined : title;
  const titles = (levels: readonly Head['level'][]): ListColumn[] =>
    levels.map((level) => ({ title: levelTitle(level, members)[language] }));
  const rows = members.flatMap(({ heads, content: { list } }) => {
    const ownKeys = columnKeys(list.columns);
    const places = keys.map((key) => ownKeys.indexOf(key));
    const [before, behind] = [headCells(heads, first), headCells(heads, last)];
    return list.rows.map(({ group: name = '', ...row }): Row => {
      const own = places.map((place, index): Cell => {
        const isGroup = isShared && index === shared && place < 0;
        return row.cells[place] ?? { text: isGroup ? name : '' };
      });
      const groupCell = group === undefined ? [] : [{ text: name }];
      return { ...row, cells: [...before, ...groupCell, ...own, ...behind] };
    });
  });
  const groupColumn = group === undefined ? [] : [{ title: group }];
  const before = [...titles(first), ...groupColumn];
  const added = nameApart([...before, ...titles(last)], columns, language);
  return {
    kind: 'table',
    columns: [...added.slice(0, before.length), ...columns, ...added.slice(before.length)],
    rows,
  };
}

/** What heads the groups of one table may be a column of another: then it is the same column. */
function canShare(title: string, members: readonly TableEntry[]): boolean {
  return members.every(({ content: { list } }) => {
    const isGrouped = list.rows.some(({ group }) => group !== undefined);
    return !isGrouped || list.columns.every((column) => column.title !== title);
  });
}

function headCells(heads: readonly Head[], levels: readonly Head['level'][]): Cell[] {
  return levels.map((level) => {
    const head = heads.find((one) => one.level === level);
    return { text: head ? nameHead(head) : '' };
  });
}

/**
 * The levels whose headings differ; plans of which each school has but one are told apart by their schools. Behind
 * come headings that only some of the tables have, if there are several: a column for the one «Без даты» below the
 * dated work of a plan would be empty in nearly all rows.
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
  const isWorth = (level: Head['level']): boolean =>
    !hasAll(level) && new Set(namesOf(level)).size > 2;
  return { first: differ.filter(hasAll), last: differ.filter(isWorth) };
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
