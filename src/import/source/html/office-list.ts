import type { ListMark } from '../../block.ts';
import { attributeOf, isElement, type PageElement } from './parse-page.ts';

/**
 * The place in a list of a paragraph that Word saved as HTML: the style names the level, a span in the paragraph holds
 * the sign as it is printed. Undefined for other paragraphs, and where the sign is neither a number nor a bullet.
 */
export function officeItem(element: PageElement): ListMark | undefined {
  const style = (attributeOf(element, 'style') ?? '')
    .split(';')
    .find((one) => /mso-list:/i.test(one));
  const level = /level([1-9])/i.exec(style ?? '')?.[1];
  if (level === undefined) return undefined;
  const sign = findSign(element)?.trim();
  if (sign === undefined) return undefined;
  const depth = Number(level) - 1;
  const number = /^(?:\d+\.)*(\d{1,6})[.)]?$/.exec(sign)?.[1];
  if (number !== undefined) return { depth, number: Number(number) };
  return /^[\p{L}\d]{2}|^[\p{L}\d][.)]/u.test(sign) ? undefined : { depth };
}

/** The printed sign of a list's item, if this is the span that holds it. */
export function officeMarkText(element: PageElement): string | undefined {
  if (!/mso-list:\s*ignore/i.test(attributeOf(element, 'style') ?? '')) return undefined;
  return textOf(element);
}

function findSign(element: PageElement): string | undefined {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const sign = officeMarkText(child) ?? findSign(child);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

function textOf(element: PageElement): string {
  return element.childNodes
    .map((node) => (isElement(node) ? textOf(node) : 'value' in node ? node.value : ''))
    .join('')
    .replaceAll('\u00a0', ' ');
}
