import type { Language } from '../../core/text.ts';
import type { Block, Heading, Paragraph } from '../../report/report.ts';
import { printedTable } from '../../report/table.ts';
import { escapeHtml, escapeLines, writeAttributes } from './escape.ts';
import { renderGantt } from './gantt.ts';
import { renderMatrix } from './matrix.ts';
import { renderSignatures, renderStamps } from './sign.ts';
import { renderTable } from './table.ts';
import { layoutTables, ROOM } from './table-layout.ts';

/** What all blocks of a page have in common. */
interface PageSetting {
  language: Language;
  /** A document that is signed or hung up. */
  isPaper: boolean;
}

/** The blocks as sheets: each begins on a new page when it is printed. */
export function renderSheets(blocks: readonly Block[], { language, isPaper }: PageSetting): string {
  const room = isPaper ? ROOM.paper : ROOM.page;
  const layout = layoutTables(blocks, room);
  let charts = 0;
  const renderBlock = (block: PageBlock): string => {
    switch (block.kind) {
      case 'heading':
        return renderHeading(block);
      case 'paragraph':
        return renderParagraph(block);
      case 'code':
        return `<pre><code>${escapeHtml(block.text.trimEnd())}</code></pre>`;
      case 'table': {
        const table = printedTable(block);
        return renderTable(table, layout(table));
      }
      case 'matrix':
        return renderMatrix(block, room);
      case 'gantt':
        charts += 1;
        return renderGantt(block, charts, language);
      case 'stamps':
        return renderStamps(block);
      case 'signatures':
        return renderSignatures(block, language);
    }
  };
  return splitSheets(blocks)
    .map((sheet) => `<section class="sheet">\n${sheet.map(renderBlock).join('\n')}\n</section>`)
    .join('\n');
}

type PageBlock = Exclude<Block, { kind: 'page-break' }>;

/** The blocks between the page breaks. */
function splitSheets(blocks: readonly Block[]): PageBlock[][] {
  const sheets: PageBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets.filter((sheet) => sheet.length > 0);
}

function renderHeading({ level, text, align }: Heading): string {
  const attributes = writeAttributes({ class: align && 'centred' });
  return `<h${level}${attributes}>${escapeLines(text)}</h${level}>`;
}

function renderParagraph({ text, tone, align }: Paragraph): string {
  const classes = [tone, align && 'centred'].filter(Boolean).join(' ');
  return `<p${writeAttributes({ class: classes || undefined })}>${escapeLines(text)}</p>`;
}
