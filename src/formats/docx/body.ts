import { type FileChild, Paragraph, Table } from 'docx';
import type { Language } from '../../core/text.ts';
import { matrixList } from '../../report/matrix-table.ts';
import type { Block } from '../../report/report.ts';
import { ganttOf } from './gantt.ts';
import { fitsPage, matrixOf } from './matrix.ts';
import { codeOf, headingOf, paragraphOf } from './paragraphs.ts';
import { planTables } from './plan-tables.ts';
import { signaturesOf, stampsOf } from './sign.ts';
import { framedTable } from './table.ts';

/** All that stands between head and foot of the pages, in order. */
export interface DocumentBody {
  children: FileChild[];
  /** Some words find no room in their columns. */
  isTorn: boolean;
}

/** The blocks one below the other. */
export function bodyOf(all: readonly Block[], language: Language): DocumentBody {
  const blocks = all.map((block) =>
    block.kind === 'matrix' && !fitsPage(block) ? matrixList(block) : block,
  );
  const tables = planTables(blocks.filter((block) => block.kind === 'table'));
  const children: FileChild[] = [];
  let isTorn = false;
  let breaksPage = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') breaksPage = children.length > 0;
    const made = childrenOf(block, blocks.slice(index + 1, index + 3), tables, language);
    isTorn ||= made.isTorn;
    for (const child of made.children) {
      const isLed = leadsToSign([block, ...blocks.slice(index + 1, index + 2)]);
      children.push(...between(children.at(-1), child, { block, isLed, breaksPage }), child);
      breaksPage = false;
    }
  }
  // A document may not end with a table.
  if (children.at(-1) instanceof Table) children.push(thinParagraph());
  return { children, isTorn };
}

function childrenOf(
  block: Block,
  following: readonly Block[],
  tables: ReturnType<typeof planTables>,
  language: Language,
): DocumentBody {
  const [next] = following;
  const isSigned = leadsToSign(following);
  switch (block.kind) {
    case 'heading':
      return whole(headingOf(block));
    case 'paragraph':
      return whole(paragraphOf(block, next !== undefined && LED_TO.has(next.kind)));
    case 'code':
      return whole(codeOf(block));
    case 'table': {
      const parts = (tables.get(block) ?? []).filter(({ table }) => table.columns.length > 0);
      return {
        children: parts.map(({ table, fit }, index) =>
          framedTable(table, fit, {}, isSigned && index === parts.length - 1),
        ),
        isTorn: parts.some(({ fit }) => fit.isTorn),
      };
    }
    case 'matrix': {
      const { table, isTorn } = matrixOf(block, isSigned);
      return { children: [table], isTorn };
    }
    case 'gantt':
      return whole(...ganttOf(block, language));
    case 'stamps':
      return whole(stampsOf(block));
    case 'signatures':
      return whole(signaturesOf(block, language));
    case 'page-break':
      return whole();
  }
}

/** Whether people sign next, or after a few words: what they sign is to stand on the same page. */
function leadsToSign([next, after]: readonly Block[]): boolean {
  return (
    next?.kind === 'signatures' || (next?.kind === 'paragraph' && after?.kind === 'signatures')
  );
}

/** A paragraph before one of them says what it is: «Ознакомлен(а):». */
const LED_TO: ReadonlySet<Block['kind']> = new Set(['table', 'matrix', 'gantt', 'signatures']);

function whole(...children: FileChild[]): DocumentBody {
  return { children, isTorn: false };
}

/** What stands before a block: a new page, or room behind a table, which Word else takes for one with the next. */
function between(
  before: FileChild | undefined,
  next: FileChild,
  { block: { kind }, isLed, breaksPage }: { block: Block; isLed: boolean; breaksPage: boolean },
): Paragraph[] {
  if (breaksPage) return [thinParagraph(true)];
  // A heading and the legend of a chart bring their own room.
  if (!(before instanceof Table) || kind === 'heading') return [];
  if (kind === 'gantt' && !(next instanceof Table)) return [];
  const spacing = { before: kind === 'signatures' ? 240 : 120 };
  return [new Paragraph({ spacing, ...(isLed && { keepNext: true }) })];
}

/** As low as Word allows, so that it pushes nothing to another page. */
function thinParagraph(pageBreakBefore = false): Paragraph {
  return new Paragraph({
    ...(pageBreakBefore && { pageBreakBefore }),
    spacing: { line: 20, lineRule: 'exact' },
    run: { size: 2 },
  });
}
