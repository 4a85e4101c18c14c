import type { Day } from '../../core/day.ts';
import { cleanLine } from './clean-text.ts';

/** The part of the file that holds its title and dates, in place of the library's, which reads the clock. */
export function coreProperties(title: string, today: Day): { path: string; data: string } {
  const time = `${today}T00:00:00Z`;
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`,
  );
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${OFFICE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(cleanLine(title))}</dc:title><dc:creator>karta</dc:creator>`,
    ...dates,
    '</cp:coreProperties>',
  ];
  return { path: 'docProps/core.xml', data: data.join('') };
}

const OFFICE = 'http://schemas.openxmlformats.org/package/2006';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Where a zip file holds its table of contents, and where that holds times; see PKWARE's APPNOTE, 4.3. */
const END = { length: 22, count: 10, start: 16 };
const ENTRY = { length: 46, time: 12, name: 28, extra: 30, comment: 32, file: 42 };
const FILE = { time: 10 };

/** Sets the time of every file in a zip without comment, in place, to the beginning of a day. */
export function setZipTimes(zip: Uint8Array, day: Day): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const stamp = ((((year - 1980) << 9) | (month << 5) | date) << 16) >>> 0;
  const end = zip.length - END.length;
  let entry = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    view.setUint32(entry + ENTRY.time, stamp, true);
    view.setUint32(view.getUint32(entry + ENTRY.file, true) + FILE.time, stamp, true);
    const sizes = [ENTRY.name, ENTRY.extra, ENTRY.comment];
    const own = sizes.reduce((sum, size) => sum + view.getUint16(entry + size, true), 0);
    entry += ENTRY.length + own;
  }
}
