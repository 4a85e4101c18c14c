import { readMark } from '../docx/paragraph-mark.ts';
import { BLOCKS, headingLevel, isHidden } from './element-kinds.ts';
import { addText, breakLine, endLine, type Flow, type FlowItem, startFlow } from './flow.ts';
import { officeItem, officeMarkText } from './office-list.ts';
import { attributeOf, isElement, type PageElement, type PageNode } from './parse-page.ts';

/** Reads what stands in the page's body or in a cell: lines, and tables between them. */
export function readFlow(nodes: readonly PageNode[], keepsBlanks: boolean): FlowItem[] {
  const flow = startFlow(keepsBlanks);
  readNodes(nodes, flow, -1);
  endLine(flow);
  return flow.items;
}

/** @param depth of the list in which the nodes stand; -1 for none. */
function readNodes(nodes: readonly PageNode[], flow: Flow, depth: number): void {
  for (const node of nodes) {
    if (isElement(node)) readElement(node, flow, depth);
    else if (node.nodeName === '#text' && 'value' in node) addText(flow, node.value);
  }
}

function readElement(element: PageElement, flow: Flow, depth: number): void {
  const { tagName } = element;
  if (isHidden(element)) return;
  if (tagName === 'br') breakLine(flow);
  else if (tagName === 'table') {
    endLine(flow);
    flow.items.push({ table: element });
  } else if (tagName === 'input') addText(flow, checkboxSign(element));
  else if (tagName === 'ol' || tagName === 'ul') readList(element, flow, depth + 1);
  else if (tagName === 'pre') readPreformatted(element, flow, depth);
  else if (BLOCKS.has(tagName)) readBlock(element, flow, depth);
  else readInline(element, flow, depth);
}

function readInline(element: PageElement, flow: Flow, depth: number): void {
  const mark = readMark(attributeOf(element, 'id') ?? '');
  if (mark) {
    flow.list = mark.list;
    flow.heading = mark.heading;
    flow.isBoxed = mark.isBoxed === true;
  }
  if (officeMarkText(element) !== undefined && flow.list) return;
  readNodes(element.childNodes, flow, depth);
}

function readBlock(element: PageElement, flow: Flow, depth: number): void {
  endLine(flow);
  flow.heading = headingLevel(element) ?? flow.heading;
  flow.list = officeItem(element) ?? flow.list;
  const before = flow.items.length;
  readNodes(element.childNodes, flow, depth);
  endLine(flow);
  const isEmpty = flow.items.length === before;
  // In Word an empty paragraph is a line; an empty item of a numbered list says its number.
  if (isEmpty && ((flow.keepsBlanks && element.tagName === 'p') || hasOwnItem(element, flow))) {
    breakLine(flow);
  }
  if (element.tagName === 'p' || headingLevel(element) !== undefined) {
    flow.heading = undefined;
    flow.isBoxed = false;
  }
}

function hasOwnItem({ tagName }: PageElement, { list }: Flow): boolean {
  return list?.number !== undefined && (tagName === 'li' || tagName === 'p');
}

function readList(element: PageElement, flow: Flow, depth: number): void {
  endLine(flow);
  let next = wholeNumber(attributeOf(element, 'start')) ?? 1;
  for (const child of element.childNodes) {
    if (!isElement(child) || child.tagName !== 'li') {
      readNodes([child], flow, depth);
      continue;
    }
    endLine(flow);
    const number = wholeNumber(attributeOf(child, 'value')) ?? next;
    next = number + 1;
    flow.list = element.tagName === 'ol' ? { depth, number } : { depth };
    readBlock(child, flow, depth);
    flow.list = undefined;
  }
  endLine(flow);
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : undefined;
}

function readPreformatted(element: PageElement, flow: Flow, depth: number): void {
  endLine(flow);
  const inner = readTextOf(element).replace(/^\n/, '').replace(/\n$/, '');
  for (const line of inner.split('\n')) {
    readNodes([textNode(line)], flow, depth);
    breakLine(flow);
  }
}

function textNode(value: string): PageNode {
  return { nodeName: '#text', value, parentNode: null };
}

/** All text in an element, as it is written. */
function readTextOf(element: PageElement): string {
  return element.childNodes
    .map((node) => (isElement(node) ? readTextOf(node) : 'value' in node ? node.value : ''))
    .join('');
}

function checkboxSign(element: PageElement): string {
  if (attributeOf(element, 'type')?.toLowerCase() !== 'checkbox') return '';
  return attributeOf(element, 'checked') === undefined ? '☐' : '☑';
}
