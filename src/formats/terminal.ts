import { matrixList, matrixTable } from '../report/matrix-table.ts';
import type { Block, Heading, Matrix, Report } from '../report/report.ts';
import { printedTable } from '../report/table.ts';
import type { Format, FormatContext } from './format.ts';
import { cellWidth } from './terminal/cell-width.ts';
import { renderGantt } from './terminal/gantt.ts';
import { type Paint, paintFor } from './terminal/paint.ts';
import { renderSignatures, renderStamps } from './terminal/sign.ts';
import { fitsWidth, renderTable } from './terminal/table.ts';
import { wrap } from './terminal/wrap.ts';
import { visible } from './visible.ts';

export const terminal: Format<Report> = {
  async render({ blocks, caption, language }, session) {
    const context = { ...session, language };
    const paint = await paintFor(context.color);
    const note: Block[] = caption ? [{ kind: 'paragraph', text: caption, tone: 'quiet' }] : [];
    const parts = [...note, ...blocks].map((block) => renderBlock(block, context, paint));
    const text = parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
    return context.ascii ? signsInAscii(text) : text;
  },
};

/** The signs of a matrix and its legend; letters and other marks of the plan's own stay. */
function signsInAscii(text: string): string {
  return text.replaceAll('●', '*').replaceAll('✓', '+');
}

function renderBlock(block: Block, context: FormatContext, paint: Paint): string {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, context, paint);
    case 'paragraph':
      return paint.tone(
        block.tone,
        centred(wrap(visible(block.text), context.width), block, context),
      );
    case 'code':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${visible(line)}`)
        .join('\n');
    case 'table':
      return renderTable(printedTable(block), context, paint);
    case 'matrix':
      return renderMatrix(block, context, paint);
    case 'gantt':
      return renderGantt(block, context, paint);
    case 'stamps':
      return renderStamps(block, context);
    case 'signatures':
      return renderSignatures(block, context);
    case 'page-break':
      return (context.ascii ? '-' : '─').repeat(context.width);
  }
}

/** With a column for each, if there is room for so many. */
function renderMatrix(matrix: Matrix, context: FormatContext, paint: Paint): string {
  const table = matrixTable(matrix);
  const shown = fitsWidth(table, context.width) ? table : matrixList(matrix);
  return renderTable(shown, context, paint);
}

/** Lines in the middle of the width, if they are to stand there. */
function centred(
  lines: readonly string[],
  { align }: { align?: 'center' },
  { width }: FormatContext,
): string {
  if (!align) return lines.join('\n');
  const margin = (line: string): number => Math.max(0, Math.floor((width - cellWidth(line)) / 2));
  return lines.map((line) => ' '.repeat(margin(line)) + line).join('\n');
}

function renderHeading(
  { level, text, align }: Heading,
  context: FormatContext,
  paint: Paint,
): string {
  const { width, ascii } = context;
  const lines = wrap(visible(text), width);
  if (align) return paint.tone('strong', centred(lines, { align }, context));
  if (level === 3) return paint.tone('strong', lines.join('\n'));
  const rule = (ascii ? { 1: '=', 2: '-' } : { 1: '═', 2: '─' })[level];
  const longest = Math.max(...lines.map((line) => line.length));
  return paint.tone('strong', [...lines, rule.repeat(longest)].join('\n'));
}
