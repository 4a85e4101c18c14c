import { makeZip, type ZipEntry } from './make-zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The other parts of a Word file, as the XML within their roots. */
export interface WordParts {
  numbering?: string;
  styles?: string;
}

/** A Word file whose XML is written by hand: what stands in its body, and its lists and styles. */
export function makeWord(body: string, parts: WordParts = {}): Uint8Array {
  return makeZip(wordEntries(body, parts));
}

/** The same before it is packed. */
export function wordEntries(body: string, { numbering, styles }: WordParts = {}): ZipEntry[] {
  const entries: ZipEntry[] = [
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', data: root('document', `<w:body>${body}</w:body>`) },
  ];
  if (numbering) entries.push({ name: 'word/numbering.xml', data: root('numbering', numbering) });
  if (styles) entries.push({ name: 'word/styles.xml', data: root('styles', styles) });
  return entries;
}

function root(name: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${WORD}">${inner}</w:${name}>`;
}

/** A paragraph with a text, and what its properties hold. */
export function wordParagraph(text: string, properties = ''): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>`;
}

/** A table of rows of cells, each the XML that stands in it. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const inner = rows.map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl>${inner.join('')}</w:tbl>`;
}
