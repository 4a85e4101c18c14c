import type { ListColumn } from './sheet.ts';

/** All columns of both; a new one goes before the next that both have. */
export function uniteColumns(
  columns: readonly ListColumn[],
  others: readonly ListColumn[],
): readonly ListColumn[] {
  const keys = columnKeys(columns);
  const otherKeys = columnKeys(others);
  if (otherKeys.every((key) => keys.includes(key))) return columns;
  const united = [...columns];
  others.forEach((column, index) => {
    if (keys.includes(otherKeys[index] ?? '')) return;
    const next = otherKeys.slice(index).find((key) => keys.includes(key));
    const place = next === undefined ? keys.length : keys.indexOf(next);
    united.splice(place, 0, column);
    keys.splice(place, 0, otherKeys[index] ?? '');
  });
  return united;
}

/** Titles; the second column of the same title is another one. */
export function columnKeys(columns: readonly ListColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ title }) => {
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return `${title}\n${times}`;
  });
}
