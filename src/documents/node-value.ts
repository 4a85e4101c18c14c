import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/** A node as plain data: own keys only, `__proto__` among them, and the same keys as the fast reader gives. */
export function nodeValue(node: ParsedNode | null): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq<ParsedNode>(node)) return node.items.map(nodeValue);
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return null;
  const value = {};
  for (const pair of node.items) {
    const one = {
      value: nodeValue(pair.value),
      enumerable: true,
      writable: true,
      configurable: true,
    };
    Object.defineProperty(value, keyText(pair.key), one);
  }
  return value;
}

/** The property name that a key becomes: `5.1` for an unquoted 5.10. */
export function keyText(key: ParsedNode): string {
  return isScalar(key) ? String(key.value) : '';
}

/** A scalar as it is written, without quotes; undefined for lists and mappings. */
export function writtenText(node: ParsedNode | null): string | undefined {
  return isScalar(node) ? (node.source ?? '') : undefined;
}
