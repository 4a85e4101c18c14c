import { isUtf8 } from 'node:buffer';
import { detectUtf16 } from '../../documents/detect-utf16.ts';
import { guessEncoding } from '../../documents/guess-encoding.ts';
import { refuse } from './refuse.ts';

/**
 * Turns a file's bytes into text: UTF-8 and UTF-16, with or without a byte order mark, and the old Russian encodings.
 *
 * @param declared the encoding that the file itself names; it is believed only where the bytes don't tell.
 * @throws UsageError if it is no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const utf16 = detectUtf16(bytes);
  const text = utf16
    ? new TextDecoder(utf16 === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be').decode(bytes)
    : isUtf8(bytes)
      ? new TextDecoder('utf-8').decode(bytes)
      : decodeOld(bytes, declared);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that no text holds
  if (/[\u0000-\u0006\u000e-\u001a]/.test(text)) throw isNoText();
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function decodeOld(bytes: Uint8Array, declared: string | undefined): string {
  const named = declared === undefined ? undefined : decoderFor(declared);
  if (named) return named.decode(bytes);
  const guess = { 'windows-1251': 'windows-1251', 'KOI8-R': 'koi8-r', CP866: 'ibm866' } as const;
  const encoding = guessEncoding(bytes);
  return new TextDecoder(encoding ? guess[encoding] : 'windows-1251').decode(bytes);
}

/** Bytes that are no UTF-8 can't be what a page claims by mistake; unknown names help no more. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    const decoder = new TextDecoder(label);
    return /^utf-/.test(decoder.encoding) ? undefined : decoder;
  } catch {
    return undefined;
  }
}

function isNoText(): Error {
  return refuse(
    'это не документ Word и не текст: откройте файл в его программе, перенесите таблицу в Word и сохраните как .docx.',
    'this is neither a Word document nor text: open the file in its own program, copy the table into Word and save it as .docx.',
  );
}
