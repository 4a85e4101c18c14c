import { matrixList, matrixTable } from '../report/matrix-table.ts';
import type { Block, Code, Matrix, Paragraph, Report } from '../report/report.ts';
import { printedTable } from '../report/table.ts';
import type { Format } from './format.ts';
import { emphasise } from './markdown/emphasise.ts';
import { escapeLine, escapeLines } from './markdown/escape-line.ts';
import { renderGantt } from './markdown/gantt.ts';
import { joinLines, renderSignatures, renderStamps } from './markdown/sign.ts';
import { renderTable } from './markdown/table.ts';
import { visible } from './visible.ts';

/** Markdown as GitHub and GitLab show it: tables, and charts that Mermaid draws. */
export const markdown: Format<Report> = {
  render({ blocks, caption, language }) {
    let level = 1;
    const parts = blocks.map((block) => {
      if (block.kind === 'heading') level = block.level;
      return renderBlock(block, level, language);
    });
    const note = caption ? [`> ${escapeLine(caption)}`] : [];
    return `${[...note, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
  },
};

/** `level` is that of the heading above the block. */
function renderBlock(block: Block, level: number, language: Report['language']): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeLine(block.text)}`;
    case 'paragraph':
      return renderParagraph(block);
    case 'code':
      return renderCode(block);
    case 'table':
      return renderTable(printedTable(block), level + 1);
    case 'matrix':
      return renderTable(tableOf(block), level + 1);
    case 'gantt':
      return renderGantt(block, language);
    case 'stamps':
      return renderStamps(block);
    case 'signatures':
      return renderSignatures(block);
    case 'page-break':
      return '---';
  }
}

/** An empty line in the text begins a new paragraph. */
function renderParagraph({ text, tone }: Paragraph): string {
  return text
    .split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)
    .map((part) => emphasise(joinLines(escapeLines(part)), tone))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** In a fence that nothing in the text can close. */
function renderCode({ text }: Code): string {
  const lines = text.trimEnd().split(/\r\n|\r|\n/);
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...lines.map(visible), fence].join('\n');
}

/** More columns than that don't fit a page on the screen. */
const MOST_COLUMNS = 15;

function tableOf(matrix: Matrix): ReturnType<typeof matrixTable> {
  return matrix.columns.length > MOST_COLUMNS ? matrixList(matrix) : matrixTable(matrix);
}
