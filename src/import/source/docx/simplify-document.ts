import { MOST_TEXT, tooMuchText } from '../bound-blocks.ts';
import { mergedTooMuch } from '../make-table.ts';
import { refuse } from '../refuse.ts';
import type { ListCounter } from './count-lists.ts';
import { type ParagraphMark, writeMark } from './paragraph-mark.ts';
import { outlineLevel, type ParagraphStyle, readListReference } from './paragraph-styles.ts';
import { attributeOf, childOf, documentTooLarge, type XmlElement } from './xml-tree.ts';

/** What a document holds that its reader should know of. */
export interface WordTraces {
  hasChanges: boolean;
  hasComments: boolean;
  /** How many notes at the foot or the end. */
  notes: number;
}

/** What simplifying needs to know. */
export interface SimplifyContext {
  styleOf: (id: string) => ParagraphStyle | undefined;
  count: ListCounter;
}

interface State extends SimplifyContext {
  out: string[];
  /** Text that is not in `out` yet: what comes in many runs is written as one. */
  text: string;
  traces: WordTraces;
  cells: number;
  /** Places in tables that cells cover from left to right. */
  places: number;
  paragraphs: number;
  /** UTF-16 units of all texts. */
  length: number;
  isBoxed: boolean;
}

/** mammoth takes a tenth of a second and more for 1,000 cells; a plan of 300 rows has some 3,000. */
const MOST_CELLS = 5000;
const MOST_PLACES = 50_000;
const MOST_PARAGRAPHS = 8000;
/** Tags and texts, so that nothing else can be written without end. */
const MOST_PIECES = 50_000;

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Writes a document anew with nothing but its texts, tables and text boxes, which mammoth then reads. Pictures, formats,
 * fields and links to other files are gone; each paragraph bears a mark of its list's number and of what it is; deleted
 * text is gone and counted by no list.
 *
 * @throws UsageError if there is more in it than mammoth reads in a second.
 */
export function simplifyDocument(
  document: XmlElement,
  context: SimplifyContext,
): { xml: string; traces: WordTraces } {
  const state: State = {
    ...context,
    out: [],
    text: '',
    traces: { hasChanges: false, hasComments: false, notes: 0 },
    cells: 0,
    places: 0,
    paragraphs: 0,
    length: 0,
    isBoxed: false,
  };
  writeChildren(childOf(document, 'w:body'), state);
  const xml = `<w:document xmlns:w="${NAMESPACE}"><w:body>${state.out.join('')}</w:body></w:document>`;
  return { xml, traces: state.traces };
}

/** What stands around paragraphs, rows or runs and says nothing of them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:r',
]);

type Writer = (element: XmlElement, state: State) => void;

const WRITERS: Readonly<Record<string, Writer>> = {
  'w:p': writeParagraph,
  'w:tbl': (element, state) => wrap('w:tbl', element, state),
  'w:tr': writeRow,
  'w:tc': writeCell,
  'w:sdt': (element, state) => writeChildren(childOf(element, 'w:sdtContent'), state),
  'w:t': (element, state) => {
    const text = element.children.filter((child) => typeof child === 'string').join('');
    addText(state, text);
  },
  'w:tab': (_, state) => addText(state, '\t'),
  'w:ptab': (_, state) => addText(state, '\t'),
  'w:noBreakHyphen': (_, state) => addText(state, '\u2011'),
  'w:softHyphen': (_, state) => addText(state, '\u00ad'),
  'w:br': (_, state) => write(state, '<w:br/>'),
  'w:cr': (_, state) => write(state, '<w:br/>'),
  'w:sym': writeSymbol,
  'w:del': noteChange,
  'w:moveFrom': noteChange,
  'w:commentReference': (_, { traces }) => {
    traces.hasComments = true;
  },
  'w:footnoteReference': noteNote,
  'w:endnoteReference': noteNote,
  'mc:AlternateContent': writeBoxes,
  'w:drawing': writeBoxes,
  'w:pict': writeBoxes,
  'w:object': writeBoxes,
};

function addText(state: State, text: string): void {
  state.text += text;
  state.length += text.length;
  if (state.length > MOST_TEXT) throw tooMuchText();
}

function write(state: State, piece: string): void {
  if (state.text !== '') {
    state.out.push(`<w:t xml:space="preserve">${state.text}</w:t>`);
    state.text = '';
  }
  state.out.push(piece);
  if (state.out.length > MOST_PIECES) throw documentTooLarge();
}

function noteChange(_: XmlElement, { traces }: State): void {
  traces.hasChanges = true;
}

function noteNote(_: XmlElement, { traces }: State): void {
  traces.notes += 1;
}

function writeChildren(element: XmlElement | undefined, state: State): void {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') continue;
    if (child.name === 'w:ins' || child.name === 'w:moveTo') state.traces.hasChanges = true;
    if (WRAPPERS.has(child.name)) writeChildren(child, state);
    else if (Object.hasOwn(WRITERS, child.name)) WRITERS[child.name]?.(child, state);
  }
}

function wrap(name: string, element: XmlElement, state: State): void {
  write(state, `<${name}>`);
  writeChildren(element, state);
  write(state, `</${name}>`);
}

function writeParagraph(element: XmlElement, state: State): void {
  state.paragraphs += 1;
  if (state.paragraphs > MOST_PARAGRAPHS) throw tooMuch('абзацев', 'paragraphs', MOST_PARAGRAPHS);
  const properties = childOf(element, 'w:pPr');
  const endMark = childOf(properties, 'w:rPr');
  const isDeleted = childOf(endMark, 'w:del') !== undefined;
  if (isDeleted || childOf(endMark, 'w:ins')) noteChange(element, state);
  if (isDeleted) {
    // What is left of it belongs to the next paragraph: mammoth joins them.
    write(state, '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r>');
    writeChildren(element, state);
    write(state, '</w:r></w:p>');
    return;
  }
  const mark = markOf(properties, state);
  if (mark.label !== undefined && isEmpty(element)) {
    // The number is all that the paragraph shows, and a list mark has no place for `2.1`.
    write(state, '<w:p><w:r>');
    addText(state, mark.label);
    write(state, '</w:r></w:p>');
    return;
  }
  const name = writeMark(mark);
  write(state, name === undefined ? '<w:p><w:r>' : `<w:p><w:bookmarkStart w:name="${name}"/><w:r>`);
  writeChildren(element, state);
  write(state, '</w:r></w:p>');
}

/** Whether a paragraph shows nothing but what its list puts before it. */
function isEmpty(element: XmlElement): boolean {
  return element.children.every((child) => {
    if (typeof child === 'string') return true;
    return WRAPPERS.has(child.name) ? isEmpty(child) : !Object.hasOwn(WRITERS, child.name);
  });
}

function markOf(
  properties: XmlElement | undefined,
  state: State,
): ParagraphMark & { label?: string | undefined } {
  const style = state.styleOf(attributeOf(childOf(properties, 'w:pStyle'), 'w:val') ?? '');
  const heading = outlineLevel(properties) ?? style?.heading;
  const list = readListReference(properties) ?? style?.list;
  const level = list?.level ?? style?.list?.level ?? 0;
  const item = list ? state.count(list.id, level) : undefined;
  const frame = childOf(properties, 'w:framePr');
  const isFramed = frame && attributeOf(frame, 'w:dropCap') === undefined;
  return {
    ...(heading !== undefined && { heading }),
    ...(item && { list: item.mark, label: item.label }),
    ...((state.isBoxed || isFramed) && { isBoxed: true }),
  };
}

/** Cells that a row leaves out before or behind its own are put in, or the row would slip. */
function writeRow(element: XmlElement, state: State): void {
  const properties = childOf(element, 'w:trPr');
  const isDeleted = childOf(properties, 'w:del') !== undefined;
  if (isDeleted || childOf(properties, 'w:ins')) noteChange(element, state);
  if (isDeleted) return;
  write(state, `<w:tr>${gap(properties, 'w:gridBefore')}`);
  writeChildren(element, state);
  write(state, `${gap(properties, 'w:gridAfter')}</w:tr>`);
}

function gap(properties: XmlElement | undefined, name: string): string {
  const columns = spanOf(childOf(properties, name));
  return columns === 0
    ? ''
    : `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
}

/** Word itself has at most 63 columns. */
function spanOf(element: XmlElement | undefined): number {
  const value = attributeOf(element, 'w:val') ?? '';
  return /^\d{1,4}$/.test(value) ? Math.min(Number(value), 100) : 0;
}

function writeCell(element: XmlElement, state: State): void {
  state.cells += 1;
  if (state.cells > MOST_CELLS) throw tooMuch('ячеек', 'cells', MOST_CELLS);
  const properties = childOf(element, 'w:tcPr');
  const across = spanOf(childOf(properties, 'w:gridSpan'));
  state.places += Math.max(across, 1);
  if (state.places > MOST_PLACES) throw mergedTooMuch();
  const merge = childOf(properties, 'w:vMerge');
  const down = attributeOf(merge, 'w:val') === 'restart' ? 'restart' : 'continue';
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
  const merged = merge ? `<w:vMerge w:val="${down}"/>` : '';
  write(state, span || merged ? `<w:tc><w:tcPr>${span}${merged}</w:tcPr>` : '<w:tc>');
  writeChildren(element, state);
  write(state, '</w:tc>');
}

function writeSymbol(element: XmlElement, state: State): void {
  const font = attributeOf(element, 'w:font') ?? '';
  const char = attributeOf(element, 'w:char') ?? '';
  if (/^[0-9a-f]{4}$/i.test(char)) write(state, `<w:sym w:font="${font}" w:char="${char}"/>`);
}

/** The text boxes in a drawing. Word keeps each in two ways, for new and old programs: the first is taken. */
function writeBoxes(element: XmlElement, state: State): void {
  const wasBoxed = state.isBoxed;
  state.isBoxed = true;
  for (const box of boxesIn(element)) {
    write(state, '<w:pict><w:txbxContent>');
    writeChildren(box, state);
    write(state, '</w:txbxContent></w:pict>');
  }
  state.isBoxed = wasBoxed;
}

function boxesIn(element: XmlElement): XmlElement[] {
  const children = element.children.filter((child) => typeof child !== 'string');
  if (element.name === 'mc:AlternateContent') {
    return children.map(boxesIn).find((boxes) => boxes.length > 0) ?? [];
  }
  return children.flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

function tooMuch(ru: string, en: string, most: number): Error {
  return refuse(
    `в документе больше ${most} ${ru}: скопируйте только таблицы плана в новый документ Word.`,
    `the document has more than ${most} ${en}: copy only the plan’s tables into a new Word document.`,
  );
}
