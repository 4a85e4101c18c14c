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
  const findings: Finding[] = [];
  const visit = (node: ParsedNode | null, path: Path): void => {
    if (isSeq<ParsedNode>(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    }
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return;
    const seen = new Map<string, ParsedNode>();
    for (const { key, value } of node.items) {
      const names = [`written ${writtenText(key)}`, `read ${keyText(key)}`];
      const first = names.map((name) => seen.get(name)).find((other) => other !== undefined);
      if (!first) for (const name of names) seen.set(name, key);
      else if (findings.length < MOST) findings.push(describe(file, starts, path, first, key));
      visit(value, [...path, keyText(key)]);
    }
  };
  visit(root, []);
  return findings;
}

function describe(
  file: string,
  starts: LineStarts,
  path: Path,
  first: ParsedNode,
  second: ParsedNode,
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
    message:
      one === two
        ? sayTwice(shortenSource(two), line)
        : sayCollision(shortenSource(two), shortenSource(one), line),
    at: place(second),
    data: { key: two, path: [...path, keyText(second)], firstLine: line },
    related: [{ message: { ru: 'впервые здесь', en: 'first here' }, at: place(first) }],
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
