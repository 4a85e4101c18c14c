import type { Language, Text } from '../../core/text.ts';
import type { ListColumn } from './sheet.ts';

/** Titles of added columns that neither the others nor each other have: pandas and pivot tables go by titles. */
export function nameApart(
  added: readonly ListColumn[],
  columns: readonly ListColumn[],
  language: Language,
): ListColumn[] {
  const used = new Set(columns.map(({ title }) => title));
  return added.map((column) => {
    const first = used.has(column.title) ? HEADING[language] : column.title;
    return { ...column, title: freshTitle(first, used) };
  });
}

/** The columns with titles that differ: «Код», «Код 2». */
export function numberSame(columns: readonly ListColumn[]): ListColumn[] {
  const all = new Set(columns.map(({ title }) => title));
  const used = new Set<string>();
  return columns.map((column) => {
    const isNew = !used.has(column.title);
    if (isNew) used.add(column.title);
    return isNew ? column : { ...column, title: freshTitle(column.title, used, all) };
  });
}

/** Written down as used. */
function freshTitle(title: string, used: Set<string>, others: ReadonlySet<string> = used): string {
  let fresh = title;
  for (let number = 2; used.has(fresh) || others.has(fresh); number += 1) {
    fresh = `${title} ${number}`;
  }
  used.add(fresh);
  return fresh;
}

const HEADING: Text = { ru: 'Заголовок', en: 'Heading' };
