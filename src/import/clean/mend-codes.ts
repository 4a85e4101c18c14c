import { foldLookAlikes } from '../../core/look-alikes.ts';

/** What is known of the codes of a document. */
export interface KnownCodes {
  /** The codes of its audit, factors' own ones too; empty where it has none. */
  codes: ReadonlySet<string>;
  /** Whether codes are two numbers with a dot there, 4.1, and not single ones. */
  isPaired: boolean;
}

/** A code that was written in another way. */
export interface MendedCode {
  written: string;
  code: string;
  /** Whether nothing speaks against it: it is in the audit, or only a full stop was taken off. */
  isSure: boolean;
}

/** What may be one code or two, and was left as two. */
interface OpenPair {
  written: string;
  code: string;
}

export interface MendedCodes {
  text: string;
  mended: readonly MendedCode[];
  open: readonly OpenPair[];
}

/** Cells of codes are short, in UTF-16 units. */
const LONGEST = 2000;

/** A code in which letters may stand for digits: «9.З», «1О.2». */
const MIXED = /(?<![\p{L}\d.|-])[\p{L}\d|]{1,4}(?:\.[\p{L}\d|]{1,4}){1,3}(?![\p{L}\d|-]|\.\d)/gu;
/** «4. 1», «4 .1»; not what is a part of «1. 4.1» or of «1. 2. 3.». */
const SPACED =
  /(?<![\p{L}\d.,]|\d\.\s{0,3})(\d{1,2})(?:\s{1,3}\.\s{0,3}|\.\s{1,3})(\d{1,2})(?![\p{L}\d]|\s{0,3}\.\s{0,3}\d|,\d)/gu;
/** «8,2»: numbers without dots, parted by commas alone. */
const COMMAS = /(?<![\p{L}\d.-])\d{1,2}(?:,\d{1,2})+(?![\p{L}\d-]|\.\d)/gu;
/** «8, 2» as all that a cell says. */
const LOOSE = /^\s*(\d{1,2})\s{0,3},\s{0,3}(\d{1,2})\s*\.?\s*$/;
const STOPPED = /(?<![\p{L}\d.-])(\d{1,2}\.\d{1,2})\.(?=\s*(?:[,;]|$))/gu;

/**
 * The text of a cell of codes, each code as it is meant: «8,2» is 8.2 and «9.З» is 9.3 if the audit has that code, or
 * if it is the usual form of codes and the halves are none.
 */
export function mendCodes(text: string, known: KnownCodes): MendedCodes {
  if (text.length > LONGEST) return { text, mended: [], open: [] };
  const mended: MendedCode[] = [];
  const open: OpenPair[] = [];
  const mend = (written: string, code: string, isSure = known.codes.has(code)): string => {
    mended.push({ written, code, isSure });
    return code;
  };
  const pair = (written: string, first: string, second: string): string => {
    const code = `${first}.${second}`;
    if (isPair(first, second, known)) return mend(written, code, isSurePair(first, second, known));
    if (!isListed(first, second, known)) open.push({ written, code });
    return written;
  };
  const result = text
    .replace(MIXED, (written) => {
      const code = unmixed(written, known);
      return code === undefined ? written : mend(written, code);
    })
    .replace(SPACED, pair)
    .replace(COMMAS, (written) => {
      const numbers = written.split(',');
      const pairs = pairsOf(numbers);
      const [[first, second] = ['', '']] = pairs;
      if (pairs.length === 1 && numbers.length === 2) return pair(written, first, second);
      const areAll = pairs.length > 0 && pairs.every((one) => isPair(...one, known));
      return areAll
        ? pairs.map(([one, two]) => pair(`${one},${two}`, one, two)).join(', ')
        : written;
    })
    .replace(LOOSE, (written, first: string, second: string) => {
      const isKnown = known.codes.has(`${first}.${second}`) && !isListed(first, second, known);
      return isKnown && /,\s/.test(written)
        ? mend(written.trim(), `${first}.${second}`, false)
        : written;
    })
    .replace(STOPPED, (written, code: string) => mend(written, code, true));
  return { text: result, mended, open };
}

/** Two by two; none where one is left over. */
function pairsOf(numbers: readonly string[]): [string, string][] {
  if (numbers.length % 2 > 0) return [];
  return numbers.flatMap((first, at) =>
    at % 2 === 0 ? [[first, numbers[at + 1] ?? ''] as [string, string]] : [],
  );
}

function isPair(first: string, second: string, known: KnownCodes): boolean {
  if (known.codes.has(`${first}.${second}`)) return true;
  return known.isPaired && !known.codes.has(first) && !known.codes.has(second);
}

/** Whether the audit has the pair and its halves are not both codes too. */
function isSurePair(first: string, second: string, known: KnownCodes): boolean {
  return known.codes.has(`${first}.${second}`) && !isListed(first, second, known);
}

/** Whether both halves are codes of the audit by themselves. */
function isListed(first: string, second: string, { codes }: KnownCodes): boolean {
  return codes.has(first) && codes.has(second);
}

/** Letters that look like digits. */
const DIGITS: Readonly<Record<string, string>> = {
  з: '3',
  З: '3',
  о: '0',
  О: '0',
  o: '0',
  O: '0',
  б: '6',
  l: '1',
  I: '1',
  І: '1',
  і: '1',
  '|': '1',
};

/** The code that letters and digits are meant to be; undefined where it is a code already or no one can tell. */
function unmixed(written: string, { codes, isPaired }: KnownCodes): string | undefined {
  if (codes.has(written) || /^[\d.]+$/.test(written)) return undefined;
  const plain = foldLookAlikes(written);
  const alike = [...codes].filter((code) => foldLookAlikes(code) === plain);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  // A letter behind the number or before it is a part of many a code: 5.1б, А1.2.
  const isOwnForm = /^(?:[А-ЯA-Z]{1,2}\.?)?\d{1,3}(?:\.\d{1,3})*[а-дa-d]?$/.test(written);
  if (!isPaired || (isOwnForm && !/^З\./.test(written))) return undefined;
  const meant = [...written].map((sign) => DIGITS[sign] ?? sign).join('');
  return /\d/.test(written) && /^\d{1,2}\.\d{1,2}$/.test(meant) ? meant : undefined;
}

/** Whether most cells of codes hold codes such as 4.1 and only few a single number. */
export function arePaired(cells: readonly string[]): boolean {
  const pairs = cells.filter((text) => /(?<![\d.])\d{1,2}\.\d{1,2}(?![\d.]*\d)/.test(text)).length;
  const singles = cells.filter((text) => /^\s*\d{1,3}\s*\.?\s*$/.test(text)).length;
  return pairs > 0 && pairs > singles * 2;
}
