import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import { detectUtf16 } from '../documents/detect-utf16.ts';
import { guessEncoding } from '../documents/guess-encoding.ts';

/** A line that is longer (in UTF-16 units) is none of a table, but a file of another kind. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of a text that comes in pieces, without their ends (LF, CRLF or CR) and without a byte order mark;
 * UTF-8, or UTF-16 as PowerShell writes it. Throws UsageError for anything else.
 */
export function* readLines(pieces: Iterable<Uint8Array>): Generator<string> {
  let rest = '';
  for (const text of decodePieces(pieces)) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw TOO_LONG;
    yield* lines;
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

function* decodePieces(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: Decoder | undefined;
  for (const bytes of pieces) {
    decoder ??= decoderFor(bytes);
    yield decode(decoder, bytes);
  }
  if (decoder) yield decode(decoder, undefined);
}

type Decoder = InstanceType<typeof TextDecoder>;

function decoderFor(bytes: Uint8Array): Decoder {
  const encoding = { 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be', 'UTF-8': 'utf-8' };
  return new TextDecoder(encoding[detectUtf16(bytes) ?? 'UTF-8'], { fatal: true });
}

/** The text of a piece; without one, of what is left over. */
function decode(decoder: Decoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw otherEncoding(bytes);
  }
}

function otherEncoding(bytes: Uint8Array | undefined): UsageError {
  const guess = bytes && guessEncoding(bytes);
  const found: Text = guess
    ? { ru: ` (похоже, в ${guess})`, en: ` (it looks like ${guess})` }
    : { ru: '', en: '' };
  return new UsageError({
    ru: `Ячейки пришли не в UTF-8${found.ru}: сохраните файл в кодировке UTF-8 и повторите`,
    en: `The cells did not come in UTF-8${found.en}: save the file as UTF-8 and try again`,
  });
}

const TOO_LONG = new UsageError({
  ru: 'Пришёл не список ячеек, а что-то другое: строка слишком длинная; нужна одна ячейка в строке',
  en: 'This is no list of cells: a line is too long; there must be one cell a line',
});
