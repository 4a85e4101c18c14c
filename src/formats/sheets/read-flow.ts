import type { Heading, PageBreak } from '../../report/report.ts';
import type { List, TextBlock } from './sheet.ts';

/** A heading with the centred lines below it: «План работы», and whose and for which year. */
export interface Head {
  level: 1 | 2 | 3;
  text: string;
  notes: string[];
  isCentred: boolean;
}

/** A table or a text of a report, with the headings that it stands under, the highest first. */
export interface Entry {
  heads: readonly Head[];
  content: SheetTable | TextBlock;
}

/** A table and what it was made of: different things do not go into one list. */
export interface SheetTable {
  kind: 'list';
  source: 'table' | 'matrix' | 'gantt' | 'text';
  list: List;
}

/** A block of a report whose tables, matrices and charts have all become lists. */
export type Flow = SheetTable | TextBlock | PageBreak;

/** The tables and texts of a report in their order; the headings become the place where each of them stands. */
export function readFlow(blocks: readonly Flow[]): Entry[] {
  const entries: Entry[] = [];
  let heads: Head[] = [];
  let isBelowHead = false;
  for (const block of blocks) {
    const head = heads.at(-1);
    if (block.kind === 'heading') {
      heads = [...heads.filter(({ level }) => level < block.level), headOf(block)];
    } else if (block.kind === 'paragraph' && block.align && isBelowHead && head) {
      head.notes.push(...block.text.split('\n'));
    } else if (block.kind !== 'page-break') {
      entries.push({ heads, content: block });
    }
    isBelowHead = heads.length > 0 && (block.kind === 'heading' || (isBelowHead && isNote(block)));
  }
  return entries.length > 0 || heads.length === 0 ? entries : [emptyEntry(heads)];
}

function headOf({ level, text, align }: Heading): Head {
  return { level, text, notes: [], isCentred: align !== undefined };
}

function isNote(block: Flow): boolean {
  return block.kind === 'paragraph' && block.align !== undefined;
}

/** A report that has but headings is not to be lost. */
function emptyEntry(heads: readonly Head[]): Entry {
  return { heads, content: { kind: 'paragraph', text: '' } };
}

/** Whether two headings say the same. */
export function keyOf({ level, text, notes }: Head): string {
  return [level, text, ...notes].join('\n');
}

/** A heading in one line, as a cell. */
export function nameHead({ text, notes }: Head): string {
  return [text, ...notes].join(', ');
}

/** A heading as blocks again. */
export function headBlocks({ level, text, notes, isCentred }: Head): TextBlock[] {
  return [
    { kind: 'heading', level, text, ...(isCentred && { align: 'center' }) },
    ...notes.map((note): TextBlock => ({ kind: 'paragraph', text: note, align: 'center' })),
  ];
}
