/** The codes that a cell names. */
export interface CellCodes {
  codes: readonly string[];
  /** Pieces that can't be codes. */
  unread: readonly string[];
  /** A comma stands where codes have a dot: «2,2». */
  commaAsDot: boolean;
}

/** As the schema has it. */
const CODE = /^[0-9A-Za-zА-Яа-яЁё](?:[.-]?[0-9A-Za-zА-Яа-яЁё])*$/;
const LONGEST = 20;
const COMMA_CODE = /^\d{1,2},\d{1,2}$/;
const WORDS = /(?<![А-Яа-яЁё])(?:код[а-я]*|параметр[а-я]*|п\.)\s*[:№]?\s*/gi;

/** Reads the codes of a cell's lines, as they are written; what parts them is a comma, a semicolon or a blank. */
export function readCodes(lines: readonly string[]): CellCodes {
  const text = lines.join('\n').replace(WORDS, '').trim();
  if (COMMA_CODE.test(text))
    return { codes: [text.replace(',', '.')], unread: [], commaAsDot: true };
  const pieces = text
    .split(/[\s,;]+(?:и\s+)?/)
    .map((piece) => piece.replace(/[.:)]+$/, ''))
    .filter((piece) => piece !== '' && !/^[–—-]$/.test(piece));
  const codes = pieces.filter(isCode);
  return { codes, unread: pieces.filter((piece) => !isCode(piece)), commaAsDot: false };
}

/** A word is no code: codes have a digit, or are one letter. */
function isCode(piece: string): boolean {
  return piece.length <= LONGEST && CODE.test(piece) && (/\d/.test(piece) || piece.length === 1);
}

/** The code that stands before a text: «2.2. Наличие …», «4. Кадровые ресурсы». */
export function cutCode(text: string): { code: string; rest: string } | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:\.\s*|\)\s*|\s+[–—-]?\s*)(?=[А-ЯЁA-Zа-яё«"])/.exec(
    text,
  );
  if (!match) return undefined;
  return { code: match[1] ?? '', rest: text.slice(match[0].length) };
}
