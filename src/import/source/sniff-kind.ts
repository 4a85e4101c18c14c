import { nameFileKind } from '../../documents/name-file-kind.ts';
import { explainOldOffice } from './explain-old-office.ts';
import { refuse } from './refuse.ts';

const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'] as const;

/** The kinds of files that can be read. */
export type SourceKind = 'docx' | 'html' | 'text';

/**
 * Tells from a file's first bytes what it is; a ZIP archive is taken for a Word document, and looked into later.
 *
 * @throws UsageError for the kinds that can't be read.
 */
export function sniffKind(name: string, bytes: Uint8Array): SourceKind {
  if (bytes.length === 0) throw isEmpty();
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (ZIP_STARTS.some((start) => head.startsWith(start))) return 'docx';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) {
    throw explainOldOffice(bytes);
  }
  // The signs of UTF-16 and the mark before the text would hide how it begins.
  const start = head
    .replaceAll('\u0000', '')
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (isPicture(head)) throw picture();
  refuseOtherPrograms(start, bytes);
  if (looksLikeHtml(start)) return 'html';
  return /\.x?html?$/i.test(name) && /<\/?[a-z]/i.test(start) ? 'html' : 'text';
}

function isEmpty(): Error {
  return refuse(
    'файл пуст: откройте его в той программе, где он сделан, и сохраните ещё раз.',
    'the file is empty: open it in the program that made it and save it again.',
  );
}

function looksLikeHtml(start: string): boolean {
  const page = start.replace(/^(\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)+/, '');
  return /^<(!doctype\s+html|html|head|body|meta|table)\b/i.test(page);
}

function refuseOtherPrograms(start: string, bytes: Uint8Array): void {
  if (start.trimStart().startsWith('{\\rtf')) throw saveAsDocx('документ RTF', 'an RTF document');
  if (start.startsWith('%PDF-')) {
    throw refuse(
      'это PDF, таблиц в нём нет, только строки на бумаге: найдите исходный файл Word или откройте PDF в Word и сохраните как .docx.',
      'this is a PDF, which has no tables but only lines on paper: find the Word file it was made from, or open the PDF in Word and save it as .docx.',
    );
  }
  if (/<\?mso-application|<pkg:package|<w:wordDocument/.test(start)) {
    throw saveAsDocx('документ Word в виде XML', 'a Word document kept as XML');
  }
  if (/^(MIME-Version:|From: <Saved by)/im.test(start) && /multipart\/related/i.test(start)) {
    throw saveAsDocx('веб-архив (.mht)', 'a web archive (.mht)');
  }
  const kind = nameFileKind(bytes);
  if (kind) {
    throw refuse(
      `это ${kind.ru}: распакуйте его и укажите документ Word (.docx), который лежит внутри.`,
      `this is ${kind.en}: unpack it and name the Word document (.docx) in it.`,
    );
  }
}

/** The first bytes of pictures, those of RIFF and of films apart, which say their kind behind a length. */
const PICTURE_STARTS = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'II*\u0000',
  'MM\u0000*',
  '8BPS',
] as const;

function isPicture(head: string): boolean {
  if (PICTURE_STARTS.some((start) => head.startsWith(start))) return true;
  if (head.startsWith('BM') && head.slice(2, 20).includes('\u0000')) return true;
  return head.slice(8, 12) === 'WEBP' || /^ftyp(heic|mif1|avif)/.test(head.slice(4));
}

function picture(): Error {
  return refuse(
    'это рисунок, текста в нём нет: найдите документ, с которого сделан снимок, или наберите таблицу в Word.',
    'this is a picture, it holds no text: find the document it was taken of, or type the table in Word.',
  );
}

/** A document that Word opens, of a kind that karta does not. */
export function saveAsDocx(ru: string, en: string): Error {
  return refuse(
    `это ${ru}: откройте его в Word или LibreOffice и сохраните как .docx.`,
    `this is ${en}: open it in Word or LibreOffice and save it as .docx.`,
  );
}
