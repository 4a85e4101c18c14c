import type { Path } from '../core/location.ts';

/** Pairs each item that is there with its path below `path`; a value that is no list counts as one item. */
export function itemsOf<T>(
  value: T | readonly (T | undefined)[] | undefined,
  path: Path,
): { value: T; path: Path }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ value: value as T, path }];
  const items: { value: T; path: Path }[] = [];
  const list: readonly (T | undefined)[] = value;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (item !== undefined) items.push({ value: item, path: [...path, index] });
  }
  return items;
}

/** The text of a value that may be written as a number (`id: 1`). */
export function textOf(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).trim() || undefined;
}
