/** Fields whose values programs compare sign by sign: codes, dates, and names such as ids and files. */
export type FieldSort = 'code' | 'date' | 'name';

const SORTS: ReadonlyMap<string, FieldSort> = new Map(
  (
    [
      ['code', 'code codes'],
      ['date', 'date due on from to done period'],
      ['name', 'id task file audit url kind status level every'],
    ] as const
  ).flatMap(([sort, fields]) => fields.split(' ').map((field) => [field, sort] as const)),
);

/** What sort of value a field holds; undefined for texts that people read. */
export function sortOf(field: string): FieldSort | undefined {
  return SORTS.get(field);
}

/** Whether a text has the form that such a field needs, as far as its signs tell. */
export function fitsSort(text: string, sort: FieldSort): boolean {
  if (sort === 'code') return /^[\p{L}\d]+(?:(?:[.-]|\s?[,;]\s{0,3})[\p{L}\d]+)*$/u.test(text);
  return sort === 'name' || /^[\d./-]+$/.test(text);
}
