import type { Block, Heading, Report } from '../report/report.ts';
import type { Format, FormatContext } from './format.ts';
import { type Paint, paintFor } from './paint.ts';
import { renderGantt } from './terminal-gantt.ts';
import { renderTable } from './terminal-table.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

export const terminal: Format<Report> = {
  async render({ blocks }, context) {
    if (blocks.length === 0) return '';
    const paint = await paintFor(context.color);
    return `${blocks.map((block) => renderBlock(block, context, paint)).join('\n\n')}\n`;
  },
};

function renderBlock(block: Block, context: FormatContext, paint: Paint): string {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, context, paint);
    case 'paragraph':
      return paint.tone(block.tone, wrap(visible(block.text), context.width).join('\n'));
    case 'code':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${visible(line)}`)
        .join('\n');
    case 'table':
      return renderTable(block, context, paint);
    case 'gantt':
      return renderGantt(block, context, paint);
  }
}

function renderHeading(
  { level, text }: Heading,
  { width, ascii }: FormatContext,
  paint: Paint,
): string {
  const lines = wrap(visible(text), width);
  if (level === 3) return paint.tone('strong', lines.join('\n'));
  const rule = (ascii ? { 1: '=', 2: '-' } : { 1: '═', 2: '─' })[level];
  const longest = Math.max(...lines.map((line) => line.length));
  return paint.tone('strong', [...lines, rule.repeat(longest)].join('\n'));
}
