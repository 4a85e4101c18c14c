import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { Finding } from '../core/diagnostic.ts';
import type { Path } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { keyText, writtenText } from './node-value.ts';
import { shortenSource } from './shorten-source.ts';
import { type LineStarts, positionAt, rangeBetween } from './spot.ts';

/** More findings than anyone reads; a file with more was made by a program gone wrong. */
const MOST = 100;

/**
 * The keys that stand twice in one mapping: written alike, or written otherwise but the same for programs
 * (`"5.1"` and an unquoted 5.10), where one would silently replace the other.
 */
export function findDuplicates(file: string, starts: LineStarts, root: ParsedNode): Finding[] {
  const found: (Repeat & { path: Path; lostDash: boolean })[] = [];
  const visit = (node: ParsedNode | null, path: Path, isItem: boolean): void => {
    if (isSeq<ParsedNode>(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index], true);
    }
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return;
    const repeats = findRepeats(node.items.map(({ key }) => key));
    const lost = isItem && !node.flow ? keysWithoutDash(repeats) : undefined;
    for (const one of lost ?? repeats) found.push({ ...one, path, lostDash: lost !== undefined });
    for (const { key, value } of node.items) visit(value, [...path, keyText(key)], false);
  };
  visit(root, [], false);
  return found
    .sort((a, b) => a.second.range[0] - b.second.range[0])
    .slice(0, MOST)
    .map(({ path, first, second, lostDash }) =>
      describe(file, starts, path, first, second, lostDash),
    );
}

/** A key that stands in a mapping again. */
interface Repeat {
  first: ParsedNode;
  second: ParsedNode;
  /** Where each of them stands among the keys. */
  places: readonly [number, number];
}

function findRepeats(keys: readonly ParsedNode[]): Repeat[] {
  const seen = new Map<string, number>();
  return keys.flatMap((second, place) => {
    const names = [`written ${writtenText(second)}`, `read ${keyText(second)}`];
    const before = names.map((name) => seen.get(name)).find((other) => other !== undefined);
    const first = before === undefined ? undefined : keys[before];
    if (first && before !== undefined) return [{ first, second, places: [before, place] }];
    for (const name of names) seen.set(name, place);
    return [];
  });
}

/**
 * In an item of a list: the keys before which the dash of a new item is missing. They begin a run of keys
 * that were all there before, or repeat the item's first key. Undefined if a key just stands there twice.
 */
function keysWithoutDash(repeats: readonly Repeat[]): Repeat[] | undefined {
  const [one, two] = repeats;
  if (!one || writtenText(one.first) !== writtenText(one.second)) return undefined;
  const run = two?.places[1] === one.places[1] + 1 && two.first !== one.first;
  if (!run && one.places[0] !== 0) return undefined;
  return repeats.filter(({ first }) => first === one.first);
}

function describe(
  file: string,
  starts: LineStarts,
  path: Path,
  first: ParsedNode,
  second: ParsedNode,
  lostDash: boolean,
): Finding {
  const [one, two] = [writtenText(first) ?? '', writtenText(second) ?? ''];
  const line = positionAt(starts, first.range[0]).line;
  const place = (node: ParsedNode) => ({
    file,
    range: rangeBetween(starts, node.range[0], node.range[1]),
  });
  return {
    rule: 'duplicate-key',
    severity: 'error',
    message: lostDash ? sayLostDash(shortenSource(two)) : sayRepeat(one, two, line),
    at: place(second),
    data: {
      key: two,
      path: [...path, keyText(second)],
      firstLine: line,
      ...(lostDash && { problem: 'missing-dash' }),
    },
    related: [{ message: { ru: 'впервые здесь', en: 'first here' }, at: place(first) }],
  };
}

function sayRepeat(one: string, two: string, line: number): Text {
  return one === two
    ? sayTwice(shortenSource(two), line)
    : sayCollision(shortenSource(two), shortenSource(one), line);
}

function sayLostDash(key: string): Text {
  return {
    ru: `Похоже, перед полем «${key}» пропущена чёрточка «- »: с неё начинается новый пункт списка.`,
    en: `It seems that the dash “- ” is missing before the field “${key}”: a new item of the list begins with it.`,
  };
}

function sayTwice(key: string, line: number): Text {
  return {
    ru: `Поле «${key}» записано дважды, впервые в строке ${line}: оставьте одно или переименуйте второе.`,
    en: `The field “${key}” is written twice, first on line ${line}: keep one of them or rename the second.`,
  };
}

function sayCollision(key: string, first: string, line: number): Text {
  return {
    ru: `Поле «${key}» для программ то же самое, что поле «${first}» в строке ${line}: возьмите оба названия в кавычки.`,
    en: `To programs the field “${key}” is the same as the field “${first}” on line ${line}: put both names in quotes.`,
  };
}
