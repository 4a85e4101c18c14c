import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { refuse } from '../refuse.ts';
import { saveAsDocx } from '../sniff-kind.ts';
import { declares } from './xml-tree.ts';

const MOST_ENTRIES = 1000;
/** In bytes, unzipped. */
const LARGEST_PART = 30 * 1024 * 1024;
const LARGEST_WHOLE = 60 * 1024 * 1024;
/** How many times an entry may grow; Word's XML grows up to 60 times, and small entries don't matter. */
const MOST_GROWTH = 400;
const SMALL = 8 * 1024 * 1024;

/** The XML parts of a Word document, by their names in it. Pictures and other parts are not unzipped. */
export type Package = ReadonlyMap<string, Buffer>;

/**
 * Unzips a document's XML parts, within bounds: what the archive says of sizes is checked while it is unzipped.
 *
 * @throws UsageError if the archive is broken, no Word document, too large, or could do harm.
 */
export async function readPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await openZip(bytes);
  const entries = await listEntries(zip);
  refuseOtherArchives(entries, bytes);
  const parts = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries) {
    total += checkSize(entry);
    if (total > LARGEST_WHOLE) throw tooLarge();
  }
  for (const entry of entries) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    const part = await unzip(zip, entry);
    // Of two parts of one name Word opens neither: whoever looks would see another document than karta.
    if (crc32(part) !== entry.crc32 || parts.has(entry.fileName)) throw damaged();
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw declares();
    parts.set(entry.fileName, part);
  }
  return parts;
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  // Bundled, what a CommonJS package exports is all in its default.
  const { default: yauzl } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, options, (error, zip) => (error ? reject(damaged()) : resolve(zip)));
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) return Promise.reject(tooMany());
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) reject(tooMany());
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(explainZipError(error)));
    zip.readEntry();
  });
}

/** yauzl refuses names that lead out of the folder; it says so in these words. */
function explainZipError({ message }: Error): Error {
  return /relative path|absolute path|invalid characters in fileName/.test(message)
    ? refuse(
        'имена внутри документа ведут в чужие папки, Word так не пишет, и файл может быть опасен: откройте его в Word и сохраните заново как .docx.',
        'names inside the document lead to other folders, which Word never writes, and it may be dangerous: open it in Word and save it again as .docx.',
      )
    : damaged();
}

function refuseOtherArchives(entries: readonly Entry[], bytes: Uint8Array): void {
  const names = new Set(entries.map(({ fileName }) => fileName));
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (start.includes('opendocument.text')) {
    throw saveAsDocx('документ LibreOffice (.odt)', 'a LibreOffice document (.odt)');
  }
  if (names.has('xl/workbook.xml') || start.includes('opendocument.spreadsheet')) {
    throw refuse(
      'это таблица Excel: выделите в ней таблицу, вставьте в новый документ Word и сохраните как .docx, или сохраните лист как текст с табуляциями (.txt).',
      'this is an Excel workbook: copy the table into a new Word document and save that as .docx, or save the sheet as text with tabs (.txt).',
    );
  }
  if (names.has('ppt/presentation.xml')) {
    throw refuse(
      'это презентация: скопируйте таблицу плана со слайда в новый документ Word и сохраните как .docx.',
      'this is a presentation: copy the plan’s table from the slide into a new Word document and save it as .docx.',
    );
  }
  if (!names.has('_rels/.rels') && !names.has('word/document.xml')) {
    throw refuse(
      'это архив ZIP, а не документ Word: распакуйте его и укажите файл .docx, который лежит внутри.',
      'this is a ZIP archive, not a Word document: unpack it and name the .docx file in it.',
    );
  }
}

/** What the archive says of an entry's size, in bytes. */
function checkSize(entry: Entry): number {
  if (entry.isEncrypted()) throw locked();
  const isPart = /\.(xml|rels)$/i.test(entry.fileName);
  if (isPart && entry.uncompressedSize > LARGEST_PART) throw tooLarge();
  const growth = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > SMALL && growth > MOST_GROWTH) throw tooLarge();
  return entry.uncompressedSize;
}

/** The stream fails as soon as it gives more or less than the archive says. */
function unzip(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged());
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= LARGEST_PART) return;
        stream.destroy();
        reject(tooLarge());
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', () => reject(damaged()));
    });
  });
}

function damaged(): Error {
  return refuse(
    'файл повреждён или скачан не до конца: скачайте его ещё раз или откройте в Word и сохраните заново как .docx.',
    'the file is damaged or was not downloaded to its end: download it again, or open it in Word and save it again as .docx.',
  );
}

function locked(): Error {
  return refuse(
    'архив внутри файла закрыт паролем: снимите пароль и сохраните документ заново.',
    'the archive inside the file is locked with a password: remove the password and save the document again.',
  );
}

function tooMany(): Error {
  return refuse(
    `внутри файла больше ${MOST_ENTRIES} частей, у плана столько не бывает: скопируйте его таблицы в новый документ Word.`,
    `the file has more than ${MOST_ENTRIES} parts, which no plan has: copy its tables into a new Word document.`,
  );
}

function tooLarge(): Error {
  return refuse(
    'в распакованном виде документ слишком велик: удалите из него рисунки или скопируйте таблицы плана в новый документ Word.',
    'unpacked, the document is too large: remove its pictures or copy the plan’s tables into a new Word document.',
  );
}
