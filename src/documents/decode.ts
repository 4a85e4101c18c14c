import { isUtf8, transcode } from 'node:buffer';
import type { Finding, Spot } from '../core/diagnostic.ts';
import type { Text } from '../core/text.ts';
import { hasUsualSigns } from '../core/usual-signs.ts';
import { detectUtf16 } from './detect-utf16.ts';
import { findControlCharacter } from './find-control-character.ts';
import { guessEncoding } from './guess-encoding.ts';
import { nameFileKind } from './name-file-kind.ts';
import { fileSpot, spotAt } from './spot.ts';
import { syntaxFinding } from './syntax-finding.ts';

/** A file's text. */
export interface DecodedText {
  text: string;
  /** Whether it has usual signs alone (see `hasUsualSigns`). */
  isUsual: boolean;
}

/**
 * Turns a file's bytes into text: UTF-8, with or without a byte order mark, which is dropped. Anything else
 * gives one finding. A carriage return that stands alone becomes a line feed: both end a line in YAML and in
 * editors, and so no later step has to know of it.
 */
export function decode(file: string, bytes: Uint8Array): DecodedText | { finding: Finding } {
  const kind = nameFileKind(bytes);
  if (kind) return { finding: notText(file, kind) };
  const utf16 = detectUtf16(bytes);
  if (utf16) return { finding: otherEncoding(fileSpot(file), utf16) };
  const raw = decodeUtf8(bytes);
  if (raw === undefined) return { finding: explainBadUtf8(file, bytes) };
  const text = withLineFeeds(raw);
  const isUsual = hasUsualSigns(text);
  const finding = isUsual ? undefined : findControlCharacter(file, text);
  return finding ? { finding } : { text, isUsual };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** By way of UTF-16, which for Russian takes a third of the time that a decoder takes. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function explainBadUtf8(file: string, bytes: Uint8Array): Finding {
  const text = withLineFeeds(new TextDecoder('utf-8').decode(bytes));
  const at = firstDamage(text, bytes);
  const spot = spotAt(file, text, at, at + 1);
  const letters = text.match(/[а-яё]/gi)?.length ?? 0;
  const damages = text.match(/\ufffd/g)?.length ?? 0;
  // A few bad bytes amid many good Russian letters: UTF-8 that was damaged, not another encoding.
  if (letters > 4 * damages) return damagedUtf8(spot);
  return otherEncoding(spot, guessEncoding(bytes));
}

/** The offset of the first replacement character that does not stand for itself in the file. */
function firstDamage(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let byte = mark;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    byte += encoder.encode(text.slice(from, at)).length;
    if (!(bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd)) return at;
    byte += 3;
    from = at + 1;
  }
  return 0;
}

function otherEncoding(spot: Spot, encoding: string | undefined): Finding {
  const { line, column } = spot.range.start;
  const found: Text = encoding
    ? { ru: `похоже, в ${encoding}`, en: `it looks like ${encoding}` }
    : {
        ru: `первый непонятный знак — строка ${line}, столбец ${column}`,
        en: `the first unreadable character is on line ${line}, column ${column}`,
      };
  const message: Text = {
    ru: `Файл сохранён не в UTF-8 (${found.ru}): откройте его в Блокноте, выберите «Файл → Сохранить как», поставьте «Кодировка: UTF-8» и сохраните.`,
    en: `The file is not saved as UTF-8 (${found.en}): open it in Notepad, choose “File → Save as”, set “Encoding: UTF-8” and save.`,
  };
  return syntaxFinding(spot, message, { problem: 'encoding', encoding: encoding ?? null });
}

function damagedUtf8(spot: Spot): Finding {
  const message: Text = {
    ru: 'Этот знак в файле повреждён и не читается: наберите его заново и сохраните файл в кодировке UTF-8.',
    en: 'This character is damaged and cannot be read: type it again and save the file as UTF-8.',
  };
  return syntaxFinding(spot, message, { problem: 'damaged-character' });
}

function notText(file: string, kind: Text): Finding {
  const message: Text = {
    ru: `Это не текст, а ${kind.ru} под именем файла YAML: откройте его в его программе и перенесите содержание в новый текстовый файл.`,
    en: `This is not text but ${kind.en} under the name of a YAML file: open it in its own program and copy the contents into a new text file.`,
  };
  return syntaxFinding(fileSpot(file), message, { problem: 'not-text', kind: kind.en });
}
