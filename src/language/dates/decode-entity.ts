/** What the HTML entities that word processors leave behind stand for in a date text. */
const ENTITIES: ReadonlyMap<string, 'blank' | 'dash'> = new Map([
  ['nbsp', 'blank'],
  ['ensp', 'blank'],
  ['emsp', 'blank'],
  ['thinsp', 'blank'],
  ['shy', 'blank'],
  ['zwnj', 'blank'],
  ['quot', 'blank'],
  ['laquo', 'blank'],
  ['raquo', 'blank'],
  ['ndash', 'dash'],
  ['mdash', 'dash'],
  ['minus', 'dash'],
  ['#160', 'blank'],
  ['#xa0', 'blank'],
  ['#173', 'blank'],
  ['#8201', 'blank'],
  ['#8239', 'blank'],
  ['#8211', 'dash'],
  ['#8212', 'dash'],
  ['#x2013', 'dash'],
  ['#x2014', 'dash'],
]);

/** Whether an entity such as `&nbsp;` is a blank, a dash or something else. */
export function decodeEntity(entity: string): 'blank' | 'dash' | 'other' {
  return ENTITIES.get(entity.slice(1, -1).toLowerCase()) ?? 'other';
}
