import type { Line, ListMark } from '../../block.ts';
import type { PageElement } from './parse-page.ts';

/** A line of the page, or a table that stands between lines. */
export type FlowItem = FlowLine | { table: PageElement };

export interface FlowLine extends Line {
  heading?: number;
  isBoxed?: true;
}

/** What is being written: the lines so far, and the one that is open. */
export interface Flow {
  items: FlowItem[];
  text: string;
  /** The mark of the item that the next line begins. */
  list: ListMark | undefined;
  heading: number | undefined;
  isBoxed: boolean;
  /** Whether blanks stand for themselves, as in Word; a page shows any number of them as one. */
  keepsBlanks: boolean;
}

export function startFlow(keepsBlanks: boolean): Flow {
  return { items: [], text: '', list: undefined, heading: undefined, isBoxed: false, keepsBlanks };
}

/** Adds text to the open line. No-break spaces are no blanks, and stay. */
export function addText(flow: Flow, text: string): void {
  if (flow.keepsBlanks) {
    flow.text += text.replaceAll('\n', ' ');
    return;
  }
  const plain = text.replace(/[ \t\n\f\r]+/g, ' ');
  flow.text += /^$| $/.test(flow.text.slice(-1)) ? plain.replace(/^ /, '') : plain;
}

/** Ends the open line, even if it is empty, as a line break does. */
export function breakLine(flow: Flow): void {
  const text = flow.text.replace(/^[ \t]+|[ \t]+$/g, '');
  flow.items.push({
    text: /^[\s\u200b]*$/.test(text) ? '' : text,
    ...(flow.list && { list: flow.list }),
    ...(flow.heading !== undefined && { heading: flow.heading }),
    ...(flow.isBoxed && { isBoxed: true }),
  });
  flow.text = '';
  flow.list = undefined;
}

/** Ends the open line where a paragraph begins or ends: what is empty is no line. */
export function endLine(flow: Flow): void {
  if (/[^ \t]/.test(flow.text)) breakLine(flow);
  else flow.text = '';
}
