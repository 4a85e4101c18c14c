import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree.ts';

/** What a paragraph has from its style. */
export interface ParagraphStyle {
  /** The level of a heading, from 1. */
  heading: number | undefined;
  /** Which list it belongs to, and on which level. */
  list: { id: string; level: number | undefined } | undefined;
}

/**
 * Gives what a paragraph has from its style, by the style's id; what a style does not say it has from the one that it is
 * based on.
 */
export function readStyles(
  styles: XmlElement | undefined,
): (id: string) => ParagraphStyle | undefined {
  const elements = new Map(
    childrenOf(styles, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]),
  );
  const known = new Map<string, ParagraphStyle>();
  return (id) => {
    if (!elements.has(id)) return undefined;
    const style = known.get(id) ?? resolveStyle(id, elements);
    known.set(id, style);
    return style;
  };
}

/** No one bases styles on each other so deep; a circle of them ends here. */
const DEEPEST = 12;

function resolveStyle(id: string, elements: ReadonlyMap<string, XmlElement>): ParagraphStyle {
  const style: ParagraphStyle = { heading: undefined, list: undefined };
  let next: string | undefined = id;
  for (let depth = 0; next !== undefined && depth < DEEPEST; depth += 1) {
    const element = elements.get(next);
    const properties = childOf(element, 'w:pPr');
    style.heading ??= headingOfName(element) ?? outlineLevel(properties);
    style.list ??= readListReference(properties);
    next = attributeOf(childOf(element, 'w:basedOn'), 'w:val');
  }
  return style;
}

/** Word keeps the English names of its own styles, whatever language it speaks. */
function headingOfName(style: XmlElement | undefined): number | undefined {
  const name = attributeOf(childOf(style, 'w:name'), 'w:val') ?? '';
  if (/^title$/i.test(name)) return 1;
  const level = /^(?:heading|заголовок)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The level of a heading that a paragraph or a style has by its place in the outline, from 1. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val');
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : undefined;
}

/** The list that a paragraph's or a style's own properties name. */
export function readListReference(properties: XmlElement | undefined): ParagraphStyle['list'] {
  const numbering = childOf(properties, 'w:numPr');
  const id = attributeOf(childOf(numbering, 'w:numId'), 'w:val');
  if (id === undefined) return undefined;
  const level = attributeOf(childOf(numbering, 'w:ilvl'), 'w:val');
  return { id, level: level !== undefined && /^[0-8]$/.test(level) ? Number(level) : undefined };
}
