import { addSlots } from './add-slots.ts';
import type { Layout } from './tree.ts';
import { writeInline } from './write-inline.ts';

/** The text of a laid-out file; it ends with a line feed, as do all its lines. */
export function renderLayout({ top, root }: Layout): string {
  const lines: string[] = [];
  for (const { text, gap } of top) {
    if (gap && lines.length > 0) lines.push('');
    lines.push(text);
  }
  const isBlock =
    (root.type === 'map' && root.entries.length > 0) ||
    (root.type === 'list' && root.items.length > 0);
  if (isBlock) addSlots(lines, root, { indent: 0, isTop: top.length > 0 });
  else
    lines.push(
      writeInline(root, false),
      ...('tail' in root ? root.tail.map(({ text }) => text) : []),
    );
  return `${lines.join('\n')}\n`;
}
