import type { Scalar } from 'yaml';
import type { KeptText } from '../write/tree.ts';

/** How a text is written now; undefined if nothing of that is worth to be kept. */
export function keptText({ type, range, value }: Scalar, text: string): KeptText | undefined {
  const source = text.slice(range?.[0], range?.[1]);
  if (type === 'BLOCK_LITERAL') {
    return String(value).trimEnd().includes('\n') ? { style: 'literal' } : undefined;
  }
  if (type === 'BLOCK_FOLDED') return { style: 'folded', lines: blockLines(source) };
  return source.includes('\n') ? undefined : { style: 'line' };
}

/** The lines below `>`, without the indentation that they share and without empty ones at the end. */
function blockLines(source: string): string[] {
  const lines = source.trimEnd().split('\n').slice(1);
  const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent).trimEnd());
}
