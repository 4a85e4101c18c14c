import type { TextBlock } from './sheet.ts';

/** A text block as a text for one cell, a line each. */
export function textOf(block: TextBlock): string {
  switch (block.kind) {
    case 'stamps':
      return block.stamps.map(({ title, lines }) => `${title}: ${lines.join(', ')}`).join('\n');
    case 'signatures':
      return block.lines.map(({ who, name }) => (name ? `${who}: ${name}` : who)).join('\n');
    default:
      return block.text.trimEnd();
  }
}
