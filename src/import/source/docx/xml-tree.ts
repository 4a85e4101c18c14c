import { refuse } from '../refuse.ts';

/** An element of an XML part. Texts in it stand as they are written, with their entities. */
export interface XmlElement {
  name: string;
  /** As written, between the name and the end of the tag. */
  attributes: string;
  children: (XmlElement | string)[];
}

/** In all parts of a document. A plan of a thousand rows has some 100,000, which take some 30 MB. */
export const MOST_ELEMENTS = 400_000;
/** Levels; Word's own documents seldom have more than 40. */
const DEEPEST = 200;

/**
 * Reads XML into a tree, in time that grows with its length alone. Declarations of types and entities are refused,
 * and so nothing in it can grow or point to another file.
 *
 * @param budget how many elements it may have; what it has is taken off.
 * @throws UsageError if the XML is broken, too large, too deep, or declares anything.
 */
export function parseXml(xml: string, budget: { elements: number }): XmlElement {
  const top: XmlElement = { name: '', attributes: '', children: [] };
  const open = [top];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const parent = open.at(-1) ?? top;
    if (start !== at && open.length > 1)
      parent.children.push(xml.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    if (xml[start + 1] === '!' || xml[start + 1] === '?') {
      at = passMarkup(xml, start, parent);
      continue;
    }
    const end = endOfTag(xml, start);
    const tag = xml.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) {
      if (open.length < 2 || tag.slice(1).trimEnd() !== parent.name) throw brokenXml();
      open.pop();
      continue;
    }
    const element = readTag(tag);
    parent.children.push(element);
    budget.elements -= 1;
    if (budget.elements < 0) throw documentTooLarge();
    if (!tag.endsWith('/')) open.push(element);
    if (open.length > DEEPEST) throw tooDeep();
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (open.length > 1 || !root || typeof root === 'string') throw brokenXml();
  return root;
}

/** Passes a comment, an instruction or CDATA, whose text is kept; gives the place behind it. */
function passMarkup(xml: string, start: number, parent: XmlElement): number {
  const [opening, closing] = xml.startsWith('<!--', start)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', start)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  if (!xml.startsWith(opening, start)) throw declares();
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) throw brokenXml();
  if (opening === '<![CDATA[') parent.children.push(escapeXml(xml.slice(start + 9, end)));
  return end + closing.length;
}

/** The place of a tag's `>`; one within quotes does not end it. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === 0x22 || sign === 0x27) quote = sign;
    else if (sign === 0x3e) return at;
    else if (sign === 0x3c) throw brokenXml();
  }
  throw brokenXml();
}

function readTag(tag: string): XmlElement {
  const name = /^[^\s/]+/.exec(tag)?.[0];
  if (name === undefined) throw brokenXml();
  return { name, attributes: tag.slice(name.length), children: [] };
}

/** The value of an attribute as it is written, undefined if there is none; in time that grows with their length alone. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const text = element?.attributes;
  if (!text?.includes(name)) return undefined;
  let at = 0;
  for (;;) {
    const sign: number = text.indexOf('=', at);
    if (sign < 0) return undefined;
    const key = text.slice(at, sign).trimEnd();
    const start = sign + 1 + (/^\s*/.exec(text.slice(sign + 1, sign + 100))?.[0].length ?? 0);
    const quote = text[start];
    at = sign + 1;
    if (quote !== '"' && quote !== "'") continue;
    const end = text.indexOf(quote, start + 1);
    if (end < 0) return undefined;
    if (key.endsWith(name) && /^\s?$/.test(key.slice(0, -name.length).slice(-1)))
      return text.slice(start + 1, end);
    at = end + 1;
  }
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The document's XML can't be read. */
export function brokenXml(): Error {
  return refuse(
    'документ повреждён: откройте его в Word, согласитесь восстановить содержимое и сохраните заново как .docx.',
    'the document is damaged: open it in Word, let Word repair it and save it again as .docx.',
  );
}

/** The document holds a declaration of entities, as no program for documents writes it. */
export function declares(): Error {
  return refuse(
    'внутри документа есть объявления, каких Word не пишет, и файл может быть опасен: откройте его в Word и сохраните заново как .docx.',
    'the document holds declarations that Word never writes, and may be dangerous: open it in Word and save it again as .docx.',
  );
}

/** The document holds more than can be read in a moment. */
export function documentTooLarge(): Error {
  return refuse(
    'документ слишком велик: скопируйте из него только таблицы плана в новый документ Word.',
    'the document is too large: copy only the plan’s tables into a new Word document.',
  );
}

function tooDeep(): Error {
  return refuse(
    `в документе больше ${DEEPEST} вложенных друг в друга частей: скопируйте таблицы плана в новый документ Word.`,
    `the document has more than ${DEEPEST} parts nested in each other: copy the plan’s tables into a new Word document.`,
  );
}
