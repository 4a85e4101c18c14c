import { writeXlsx } from 'hucre/xlsx';
import type { Report } from '../report/report.ts';
import type { Format } from './format.ts';
import { plainText } from './sheets/plain-text.ts';
import { sheetsOf } from './sheets/sheets-of.ts';
import { escapeCodes } from './xlsx/cell-text.ts';
import { mendSheet } from './xlsx/mend-sheet.ts';
import { rewriteZip } from './xlsx/rewrite-zip.ts';
import { sheetNames } from './xlsx/sheet-names.ts';
import { FONT } from './xlsx/styles.ts';
import { type WrittenSheet, writeSheet } from './xlsx/write-sheet.ts';

/**
 * A workbook of Excel: lists to filter, sort and print on A4. Codes and texts are text, days are days. No clock is
 * asked, so that the same report gives the same bytes: the day in the properties is the day of the report.
 */
export const xlsx: Format<Report> = {
  async render(report, { today }) {
    const { title, language } = report;
    const sheets = sheetsOf(report);
    const names = sheetNames(sheets, { ru: 'Лист', en: 'Sheet' }[language]);
    const footer = footerOf(report);
    const written = sheets.map((sheet, index) =>
      writeSheet(names[index] ?? '', sheet, footer, language),
    );
    const day = new Date(today);
    const file = await writeXlsx({
      sheets: written.map(({ sheet }) => sheet),
      namedRanges: written.flatMap(({ titles }) => titles ?? []),
      defaultFont: FONT,
      properties: { title: plainText(title), creator: 'karta', created: day, modified: day },
    });
    return rewriteZip(file, new Map(written.flatMap(mending)));
  },
};

function mending({ place }: WrittenSheet, index: number): [string, (xml: string) => string][] {
  if (!place) return [];
  return [[`xl/worksheets/sheet${index + 1}.xml`, (xml) => mendSheet(xml, place)]];
}

/** The title and the page: «стр. 2 из 5». An ampersand begins a code there. */
function footerOf({ title, language }: Report): string {
  const name = escapeCodes(plainText(title).replaceAll('&', '&&').replaceAll('\n', ' '));
  const page = { ru: 'стр. &P из &N', en: 'page &P of &N' }[language];
  return `&L${cutName(name)}&R${page}`;
}

/** More would run into the number of the page; Excel takes 255 signs in all. */
const LONGEST_NAME = 110;

/** Cut between words, if there are any. */
function cutName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const start = name.slice(0, LONGEST_NAME);
  const blank = start.lastIndexOf(' ');
  const words = blank > LONGEST_NAME / 2 ? start.slice(0, blank) : start;
  return `${words.replace(/[\ud800-\udbff]$|[\s&,;.–—-]+$/, '')}…`;
}
