import type { ListMark } from '../../block.ts';
import { readListReference } from './paragraph-styles.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree.ts';

/** A paragraph's place in a list, as Word would print it. */
export interface CountedItem {
  mark: ListMark;
  /** The whole number with those of the levels above, as in `2.1`; undefined where it has only its own. */
  label: string | undefined;
}

/** Gives the next paragraph of a list its number; undefined where the list shows no sign before its items. */
export type ListCounter = (id: string, level: number) => CountedItem | undefined;

interface Level {
  start: number;
  isBullet: boolean;
  /** The sign before an item, with the numbers of levels as `%1`. */
  text: string;
}

interface List {
  /** Lists of one kind count on from each other. */
  kind: string;
  levels: ReadonlyMap<number, Level>;
  /** Where the list begins anew, by level. */
  restarts: ReadonlyMap<number, number>;
}

/**
 * Counts a document's lists in the order of its paragraphs, also where a list goes on in other cells.
 * The rules are those of ECMA-376, 17.9: a level begins anew behind an item of a level above.
 */
export function countLists(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): ListCounter {
  const listOf = readLists(numbering, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, depth) => {
    const list = listOf(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return undefined;
    const numbers = counts.get(list.kind) ?? [];
    counts.set(list.kind, numbers);
    const restart = begun.has(`${id} ${depth}`) ? undefined : list.restarts.get(depth);
    begun.add(`${id} ${depth}`);
    const before = numbers[depth];
    const number = restart ?? (before === undefined ? level.start : before + 1);
    numbers[depth] = number;
    numbers.length = depth + 1;
    if (level.isBullet) return { mark: { depth }, label: undefined };
    if (level.text.trim() === '') return undefined;
    return { mark: { depth, number }, label: labelOf(level.text, numbers, list) };
  };
}

function labelOf(
  text: string,
  numbers: readonly (number | undefined)[],
  list: List,
): string | undefined {
  if ((text.match(/%[1-9]/g)?.length ?? 0) < 2) return undefined;
  const filled = text.replace(/%([1-9])/g, (_, place: string) => {
    const level = Number(place) - 1;
    return String(numbers[level] ?? list.levels.get(level)?.start ?? 1);
  });
  return filled.trim().replace(/[.)]$/, '');
}

function readLists(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): (id: string) => List | undefined {
  const kinds = new Map(
    childrenOf(numbering, 'w:abstractNum').map((kind) => [
      attributeOf(kind, 'w:abstractNumId') ?? '',
      kind,
    ]),
  );
  const instances = new Map(
    childrenOf(numbering, 'w:num').map((list) => [attributeOf(list, 'w:numId') ?? '', list]),
  );
  const byId = new Map(
    childrenOf(styles, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]),
  );
  const kindOf = rememberEach((id: string) => followLink(id, kinds, instances, byId));
  const levelsOf = rememberEach((kind: string) => readLevels(kinds.get(kind), 'w:lvl'));
  // Documents keep many more lists than are used in them, and each may have its kind's levels.
  return rememberEach((id: string) => {
    const instance = instances.get(id);
    if (!instance) return undefined;
    const kind = kindOf(attributeOf(childOf(instance, 'w:abstractNumId'), 'w:val') ?? '');
    return { kind, ...overrideLevels(levelsOf(kind), instance) };
  });
}

function rememberEach<Value>(find: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.has(id) ? (known.get(id) as Value) : find(id);
    known.set(id, value);
    return value;
  };
}

/** A kind of lists may name a style that names the list whose kind is meant. */
function followLink(
  kind: string,
  kinds: ReadonlyMap<string, XmlElement>,
  instances: ReadonlyMap<string, XmlElement>,
  styles: ReadonlyMap<string, XmlElement>,
): string {
  const link = attributeOf(childOf(kinds.get(kind), 'w:numStyleLink'), 'w:val');
  if (link === undefined) return kind;
  const list = instances.get(readListReference(childOf(styles.get(link), 'w:pPr'))?.id ?? '');
  return attributeOf(childOf(list, 'w:abstractNumId'), 'w:val') ?? kind;
}

/** There are no more than nine levels. */
function readLevels(kind: XmlElement | undefined, name: string): Map<number, Level> {
  return new Map(
    childrenOf(kind, name)
      .map(readLevel)
      .filter(([depth]) => depth < 9),
  );
}

function overrideLevels(
  ofKind: ReadonlyMap<number, Level>,
  instance: XmlElement,
): Pick<List, 'levels' | 'restarts'> {
  const levels = new Map(ofKind);
  const restarts = new Map<number, number>();
  for (const override of childrenOf(instance, 'w:lvlOverride')) {
    const depth = numberOf(override, 'w:ilvl') ?? 0;
    const own = childOf(override, 'w:lvl');
    if (own) levels.set(depth, readLevel(own)[1]);
    const start = numberOf(childOf(override, 'w:startOverride'), 'w:val');
    if (start !== undefined) restarts.set(depth, start);
  }
  return { levels, restarts };
}

function readLevel(element: XmlElement): [number, Level] {
  const format = attributeOf(childOf(element, 'w:numFmt'), 'w:val') ?? 'decimal';
  const text = attributeOf(childOf(element, 'w:lvlText'), 'w:val') ?? '';
  const level: Level = {
    start: numberOf(childOf(element, 'w:start'), 'w:val') ?? 1,
    isBullet: format === 'bullet',
    text: format === 'none' ? '' : text,
  };
  return [numberOf(element, 'w:ilvl') ?? 0, level];
}

function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = attributeOf(element, name);
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
