import { crc32, inflateRawSync } from 'node:zlib';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { xlsx } from '../../src/formats/xlsx.ts';
import type { Block, Report } from '../../src/report/report.ts';

/** A report of these blocks. */
export function reportOf(blocks: readonly Block[], more: Partial<Report> = {}): Report {
  return { kind: 'x', title: 'Отчёт', language: 'ru', blocks, data: {}, ...more };
}

/** The workbook that a report of these blocks becomes. */
export async function workbookOf(
  blocks: readonly Block[],
  more: Partial<Report> = {},
): Promise<Uint8Array> {
  const context = { language: 'ru', today: '2023-04-24', color: false, width: 80 } as const;
  const file = await xlsx.render(reportOf(blocks, more), {
    ...context,
    ascii: false,
    csv: 'excel',
  });
  if (typeof file === 'string') throw new Error('a workbook is no text');
  return file;
}

/** What the library reads back from it. */
export async function readBack(
  blocks: readonly Block[],
  more?: Partial<Report>,
): Promise<Workbook> {
  return readXlsx(await workbookOf(blocks, more), { readStyles: true });
}

/** The files in a zip archive by their names, found by its directory; throws if a sum or a size is wrong. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.length - 22;
  const files = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const data = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    if (crc32(data) !== file.readUInt32LE(at + 16)) throw new Error(`${name}: wrong sum`);
    if (data.length !== file.readUInt32LE(at + 24)) throw new Error(`${name}: wrong size`);
    files.set(name, data.toString());
    at += 46 + nameLength;
  }
  if (at !== end) throw new Error('the directory has another size');
  return files;
}

/** What is wrong with a text as XML; undefined if nothing is. */
export function xmlFault(xml: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(xml);
  if (bad) return `character ${bad[0].charCodeAt(0).toString(16)}`;
  const open: string[] = [];
  for (const [token, tag = '', closed] of xml.matchAll(
    /<\/?([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/)?>|<\?xml[^>]*\?>|&(?:amp|lt|gt|quot|apos|#\d+);|[<&]/g,
  )) {
    if (token === '<' || token === '&') return `${token} stands alone`;
    if (token.startsWith('&') || token.startsWith('<?') || closed) continue;
    if (!token.startsWith('</')) open.push(tag);
    else if (open.pop() !== tag) return `</${tag}> closes something else`;
  }
  return open.length > 0 ? `<${open.at(-1)}> stays open` : undefined;
}
