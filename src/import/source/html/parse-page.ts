import type { DefaultTreeAdapterTypes } from 'parse5';
import { refuse } from '../refuse.ts';

/** A node of a page, as parse5 gives it. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A plan of 5,000 cells has some 15,000; Word’s own pages have more, for each word a span. */
const MOST_ELEMENTS = 80_000;
const DEEPEST = 400;
const MOST_ATTRIBUTES = 200;
/** Word folds the lines of its pages at some 80 signs, and LibreOffice begins one for each tag. */
const MOST_LINE_BREAKS = 200_000;

/**
 * Parses a page, within bounds: what HTML's rules for broken markup repeat for each paragraph would otherwise grow with
 * the square of the text's length.
 *
 * @throws UsageError for a page that is too large or nested too deep.
 */
export async function parsePage(html: string): Promise<PageNode[]> {
  refuseLongTags(html);
  if (html.split('\n', MOST_LINE_BREAKS + 1).length > MOST_LINE_BREAKS) throw tooLarge();
  const { defaultTreeAdapter, parse } = await import('parse5');
  const depths = new WeakMap<object, number>();
  let count = 0;
  const goDeeper = (parent: ParentNode, node: PageNode): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(node, depth);
    if (depth > DEEPEST) throw tooLarge();
  };
  const document = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...about) {
        count += 1;
        if (count > MOST_ELEMENTS) throw tooLarge();
        return defaultTreeAdapter.createElement(...about);
      },
      appendChild(parent, node) {
        goDeeper(parent, node);
        defaultTreeAdapter.appendChild(parent, node);
      },
      insertBefore(parent, node, next) {
        goDeeper(parent, node);
        defaultTreeAdapter.insertBefore(parent, node, next);
      },
    },
  });
  return document.childNodes;
}

/** The time for a tag grows with the square of the number of its attributes, and one never has many. */
function refuseLongTags(html: string): void {
  let at = html.indexOf('<');
  while (at >= 0) {
    at = /[a-z]/i.test(html[at + 1] ?? '') ? passTag(html, at + 1) : at + 1;
    at = html.indexOf('<', at);
  }
}

/** Passes a tag as a browser reads it: quotes matter only behind `=`. */
function passTag(html: string, start: number): number {
  let attributes = 0;
  let isNew = false;
  for (let at = start; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (sign === '>') return at + 1;
    if (sign === '=') {
      while (/[\t\n\f\r ]/.test(html[at + 1] ?? '')) at += 1;
      const quote = html[at + 1];
      if (quote !== '"' && quote !== "'") continue;
      at = html.indexOf(quote, at + 2);
      if (at < 0) return html.length;
      isNew = true;
    } else if (/[\t\n\f\r /]/.test(sign)) isNew = true;
    else if (isNew) {
      isNew = false;
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES) throw tooLarge();
    }
  }
  return html.length;
}

/** The value of an attribute; undefined if there is none. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

function tooLarge(): Error {
  return refuse(
    'страница слишком велика или запутана: скопируйте её таблицы в документ Word и сохраните как .docx.',
    'the page is too large or too tangled: copy its tables into a Word document and save it as .docx.',
  );
}
