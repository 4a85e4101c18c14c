import type { Language } from '../../core/text.ts';
import type { Block, Report } from '../../report/report.ts';
import { differentHeads, LEVELS, listOf } from './list-of.ts';
import { commonHeads, mergeTables } from './merge-tables.ts';
import { numberSame } from './name-apart.ts';
import { isTable, isText, placeTexts, type TextEntry, withHeadings } from './place-texts.ts';
import { type Flow, type Head, headBlocks, nameHead, readFlow } from './read-flow.ts';
import type { List, Sheet, TextBlock } from './sheet.ts';
import { textSheet } from './text-sheet.ts';
import { toTables } from './to-tables.ts';

/** Papers that are printed one by one get sheets of their own, if there are not too many of them to look through. */
const MOST_PAPERS = 40;

/**
 * A report as sheets. The rule: what has the same columns is one list that can be filtered; the headings that tell
 * its tables apart are its first columns, the others stand above it with their texts. So the duties of twenty roles
 * are one list, and so is what is overdue in all schools of a region. Where the report itself begins new pages, each
 * page is a paper of its own, and the rule holds for each. Texts that are about only some rows of a list come last.
 */
export function sheetsOf({ blocks, title, caption, language }: Report): Sheet[] {
  const papers = papersOf(blocks);
  const sheets = papers.flatMap((paper) =>
    sheetsOfPaper(toTables(paper, language, { hasCharts: true }), {
      title,
      language,
      isPaper: papers.length > 1,
    }),
  );
  return withCaption(sheets, caption);
}

/** The same for formats that know neither charts nor pages. */
export function listsOf({ blocks, title, caption, language }: Report): Sheet[] {
  const tables = toTables(blocks, language, { hasCharts: false });
  return withCaption(sheetsOfPaper(tables, { title, language, isPaper: false }), caption);
}

/**
 * All tables as a single list, with each heading in a column and without any text: for programs. No two columns have
 * the same title, and what the whole report is called is no column.
 */
export function wholeList({ blocks, title, language }: Report): List | undefined {
  const lists = toTables(blocks, language, { hasCharts: false, onlyLists: true });
  const [whole] = mergeTables(readFlow(lists).filter(isTable), () => true);
  if (!whole) return undefined;
  const first = LEVELS.filter((level) =>
    whole.members.some(({ heads }) =>
      heads.some((head) => head.level === level && nameHead(head) !== title),
    ),
  );
  const list = listOf(whole, { first, last: [] }, language);
  return { ...list, columns: numberSame(list.columns) };
}

interface PaperContext {
  title: string;
  language: Language;
  isPaper: boolean;
}

function papersOf(blocks: readonly Block[]): Block[][] {
  const papers: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') papers.push([]);
    else papers.at(-1)?.push(block);
  }
  const filled = papers.filter((paper) => paper.length > 0);
  return filled.length > MOST_PAPERS ? [filled.flat()] : filled.length > 0 ? filled : [[]];
}

function sheetsOfPaper(blocks: readonly Flow[], context: PaperContext): Sheet[] {
  const { title, language } = context;
  const entries = readFlow(blocks);
  const lists = mergeTables(entries.filter(isTable));
  const { placed, rest } = placeTexts(entries, lists);
  if (lists.length === 0) {
    return [{ names: [title], above: withHeadings(entries.filter(isText), []), below: [] }];
  }
  const sheets = lists.map((merged): Sheet => {
    const { above = [], below = [] } = placed.get(merged) ?? {};
    const heads = commonHeads(merged);
    const left = lists.length === 1 ? rest : [];
    return {
      names: namesOf(heads, context),
      above: aboveList(heads.length > 0 ? heads : [titleHead(title)], above),
      list: listOf(merged, differentHeads(merged), language),
      below: withHeadings([...below, ...left], [...heads, ...(merged.members.at(-1)?.heads ?? [])]),
    };
  });
  return lists.length === 1 || rest.length === 0 ? sheets : [...sheets, textSheet(rest, language)];
}

/** Stamps come first, as on paper. */
function aboveList(heads: readonly Head[], texts: readonly TextEntry[]): TextBlock[] {
  const contents = texts.map(({ content }) => content);
  return [
    ...contents.filter(({ kind }) => kind === 'stamps'),
    ...heads.flatMap(headBlocks),
    ...contents.filter(({ kind }) => kind !== 'stamps'),
  ];
}

/** A list without a heading of its own says what the report is. */
function titleHead(text: string): Head {
  return { level: 1, text, notes: [], isCentred: false };
}

/** By the part of the report that it is, or by the paper; else as the report. */
function namesOf(heads: readonly Head[], { title, isPaper }: PaperContext): string[] {
  const head = heads.find(({ level }) => level === 3 || isPaper);
  return head ? [head.text, ...head.notes] : [title];
}

/** What the report is cut down to stands on each sheet, right above the list. */
function withCaption(sheets: readonly Sheet[], caption: string | undefined): Sheet[] {
  if (caption === undefined) return [...sheets];
  const note: TextBlock = { kind: 'paragraph', text: caption };
  return sheets.map((sheet) => ({ ...sheet, above: [...sheet.above, note] }));
}
