import { resolveCoreScalar } from '../core-scalars.ts';
import { SPECIAL_BLANK } from '../special-blanks.ts';
import type { TextSort } from './shape.ts';

export type Quote = '"' | "'";

/** Where a text stands. */
export interface TextPlace {
  /** Whether it stands in brackets, where more signs part it from its neighbours. */
  inBrackets: boolean;
  sort: TextSort;
  /** The quotes that it gets if they can hold it; none unless they are needed. */
  quote?: Quote;
}

/** A text on one line: without quotes where all readers of YAML take it for the same text. */
export function writeText(value: string, { inBrackets, sort, quote }: TextPlace): string {
  if (quote === '"') return inDoubleQuotes(value);
  if (quote === "'" && !NEEDS_ESCAPE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (sort === 'word') return value;
  if (sort === 'code' || NEEDS_ESCAPE.test(value)) return inDoubleQuotes(value);
  if (isPlain(value) && !(inBrackets && /[,[\]{}]/.test(value))) return value;
  return /["\\]/.test(value) && !value.includes("'") ? `'${value}'` : inDoubleQuotes(value);
}

/** What other programs, which know older YAML, take for a number, a truth value or something else than text. */
const OTHER_THAN_TEXT = new RegExp(
  [
    'y|yes|n|no|on|off|<<|=',
    '[-+]?(?:0b[01_]+|0x[\\da-f_]+|\\d[\\d_]*(?:\\.[\\d_]*)?(?:e[-+]?\\d+)?)',
    '[-+]?(?:\\.[\\d_]+(?:e[-+]?\\d+)?|\\d[\\d_]*(?::[0-5]?\\d)+(?:\\.\\d*)?)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '^(?:')
    .concat(')$'),
  'i',
);

/** Signs that begin something else than text, end it, or hide at its edges. */
const BREAKS_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`]|^\.\.\.|^\s|\s$|:$|:\s|\s#|\t/;

/** Special blanks beside signs are taken for slips of the keyboard by `find-stray-blanks.ts`. */
const BLANK_BESIDE_SIGN = new RegExp(
  `${SPECIAL_BLANK}(?=[#:'"[\\]{},-])|(?<=[#:'"[\\]{},-])${SPECIAL_BLANK}`,
);

function isPlain(value: string): boolean {
  if (value === '' || BREAKS_PLAIN.test(value) || BLANK_BESIDE_SIGN.test(value)) return false;
  return resolveCoreScalar(value) === undefined && !OTHER_THAN_TEXT.test(value);
}

/** Signs that YAML or UTF-8 doesn't take as they are, that end lines or turn the direction of writing. */
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be escaped
  /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const NEEDS_ESCAPE = new RegExp(`${ESCAPED.source}|^${SPECIAL_BLANK}|${SPECIAL_BLANK}$`);
const EACH_ESCAPED = new RegExp(`["\\\\]|${NEEDS_ESCAPE.source}`, 'g');

/** Whether a text holds signs other than line ends that can only be written as escapes. */
export function needsEscapes(value: string): boolean {
  return ESCAPED.test(value.replaceAll('\n', ''));
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** JSON's escapes are YAML's. */
export function inDoubleQuotes(value: string): string {
  const escaped = (sign: string): string =>
    SHORT_ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${value.replace(EACH_ESCAPED, escaped)}"`;
}
