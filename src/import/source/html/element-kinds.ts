import { attributeOf, type PageElement } from './parse-page.ts';

/** Elements that begin and end a line; the others stand within one. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul'.split(
    ' ',
  ),
);

/** Elements of which nothing is text for readers. */
const SILENT: ReadonlySet<string> = new Set(
  'audio button canvas embed head iframe img math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Whether a browser would not show it; what an author struck out counts as well. */
export function isHidden(element: PageElement): boolean {
  if (SILENT.has(element.tagName) || element.tagName === 'del') return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  return /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

/** The level of a heading, from 1. */
export function headingLevel(element: PageElement): number | undefined {
  return /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : undefined;
}
