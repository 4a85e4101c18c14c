/** An element; texts beside elements are kept in `text`. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Of the element and all in it. */
  text: string;
}

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^?]*\?>|([^<]+)/gy;
/** What XML 1.0 allows: production 2, Char. */
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** Reads XML that a program wrote, without DTD and comments; throws for what Word would call corrupt. */
export function readXml(source: string): XmlElement {
  if (!LEGAL.test(source)) throw new Error('a sign that XML forbids');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const token of source.matchAll(TOKEN)) {
    end = token.index + token[0].length;
    const [, closes, name, attributes = '', isEmpty, text] = token;
    const here = open.at(-1);
    if (!here) throw new Error('more ends than starts');
    if (text !== undefined) for (const one of open) one.text += plain(text);
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> ends no <${name}>`);
    } else if (name) {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      here.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (end !== source.length) throw new Error(`no XML: ${source.slice(end, end + 60)}`);
  const [root] = top.children;
  if (open.length !== 1 || !root || top.children.length !== 1) throw new Error('not one root');
  return root;
}

/** The elements of a name at any depth, in order. */
export function findAll(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The children of a name. */
export function childrenOf(of: XmlElement, name: string): XmlElement[] {
  return of.children.filter((child) => child.name === name);
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const names = pairs.map(([, name = '']) => name);
  if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${source}`);
  // A line end that is not escaped is a blank to whoever reads it (https://www.w3.org/TR/xml/#AVNormalize).
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [name, plain(value.replace(/[\t\n\r]/g, ' '))]),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(source: string): string {
  return source.replace(/&(?:#(\d+);|(\w+);)?/g, (_, code?: string, name?: string) => {
    const sign = code ? String.fromCodePoint(Number(code)) : name && ENTITIES[name];
    if (!sign) throw new Error(`an entity that nobody knows: ${source}`);
    return sign;
  });
}
