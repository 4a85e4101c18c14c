import type { Plain } from './field-change.ts';
import { type InlineStyle, inDoubleQuotes, isList, writeInline, writeKey } from './write-inline.ts';

/** How fields in lines of their own are written. */
export interface BlockStyle {
  /** The column in which the fields stand. */
  column: number;
  /** How much further the items of a list stand. */
  step: number;
  quote?: InlineStyle['quote'];
}

/** A text longer than this is folded, and to that width. */
const LONGEST = 100;
const WIDTH = 90;

/** What stands behind a key: ` value`, or lines that each begin with a line feed. */
export function writeValue(key: string, value: Plain, style: BlockStyle): string {
  const { column, quote } = style;
  const inline = ` ${writeInline(value, { flow: false, quote })}`;
  if (typeof value === 'string') {
    const isLong = column + key.length + inline.length > LONGEST;
    return ((isLong || value.includes('\n')) && blockText(value, column + 2)) || inline;
  }
  if (isList(value) && value.length > 0 && !value.every(isShort)) {
    const item = { ...style, column: column + style.step };
    return value.map((one) => `\n${writeItem(one, item)}`).join('');
  }
  if (typeof value !== 'object' || isList(value) || Object.keys(value).length === 0) return inline;
  return `\n${' '.repeat(column + 2)}${writeFields(value, { ...style, column: column + 2 })}`;
}

/** An item of a list, with its dash in the style's column. */
export function writeItem(value: Plain, { column, step, quote }: BlockStyle): string {
  const dash = `${' '.repeat(column)}- `;
  const inner = { column: column + 2, step, quote };
  if (typeof value !== 'object' || isList(value)) {
    return dash + writeInline(value, { flow: false, quote });
  }
  return dash + writeFields(value, inner);
}

/** Fields below each other; the first stands where the text does. */
function writeFields(value: { readonly [field: string]: Plain }, style: BlockStyle): string {
  return Object.entries(value)
    .map(([key, one]) => `${writeKey(key, { flow: false })}:${writeValue(key, one, style)}`)
    .join(`\n${' '.repeat(style.column)}`);
}

/** Days, numbers and the like, which stand well beside each other. */
function isShort(value: Plain): boolean {
  return typeof value !== 'object' && /^[\p{L}\d.-]{0,20}$/u.test(String(value));
}

/** A text folded or kept in its lines; undefined if only quotes can hold it. */
function blockText(text: string, column: number): string | undefined {
  if (/^\s|[ \t]$|\n\s*$|[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u.test(text)) return undefined;
  const indent = `\n${' '.repeat(column)}`;
  if (!text.includes('\n')) return ` >-${indent}${fold(text, WIDTH - column).join(indent)}`;
  return ` |-${text
    .split('\n')
    .map((line) => (line === '' ? '\n' : indent + line))
    .join('')}`;
}

/** Lines of about `width` signs, cut at single blanks. */
function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** The same text in quotes, for whatever can't be written otherwise. */
export function quotedValue(value: Plain): string {
  return ` ${typeof value === 'string' ? inDoubleQuotes(value) : writeInline(value, { flow: true, json: true })}`;
}
