import type { Finding } from '../core/diagnostic.ts';
import { explainSyntax } from './explain-syntax.ts';
import { findDuplicates } from './find-duplicates.ts';
import { nodeValue } from './node-value.ts';
import { parseTree, type Tree } from './parse-tree.ts';
import { indexLines } from './spot.ts';
import { tooDeep } from './too-deep.ts';

/** What a text holds, or everything that keeps karta from reading it. */
export type FullReading = { value: unknown; tree: Tree } | { findings: readonly Finding[] };

/** Reads a text with the exact parser, and says what is wrong where. */
export function readFully(file: string, text: string): FullReading {
  const tree = parseTree(text);
  const starts = indexLines(text);
  const findings = explainSyntax({ file, text, starts }, tree);
  if (findings.length === 0 && tree.root) findings.push(...findDuplicates(file, starts, tree.root));
  if (findings.length === 0 && tree.cutAt !== undefined)
    findings.push(tooDeep(file, text, tree.cutAt));
  return findings.length > 0 ? { findings } : { value: nodeValue(tree.root), tree };
}
