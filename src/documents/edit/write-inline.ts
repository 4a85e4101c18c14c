import { resolveCoreScalar } from '../core-scalars.ts';
import type { Plain } from './field-change.ts';

/** How a value is to be written on one line. */
export interface InlineStyle {
  /** Whether it stands between brackets, where commas and brackets part values. */
  flow: boolean;
  /** The quotes that texts around it have; where none are needed there are none unless told. */
  quote?: '"' | "'" | undefined;
  /** Whether keys are quoted too, as in JSON. */
  json?: boolean | undefined;
}

/** A value on one line. */
export function writeInline(value: Plain, style: InlineStyle): string {
  const inner = { ...style, flow: true };
  if (typeof value === 'string') return writeText(value, style);
  if (isList(value)) return `[${value.map((one) => writeInline(one, inner)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const fields = Object.entries(value).map(
    ([key, one]) => `${writeKey(key, style)}: ${writeInline(one, inner)}`,
  );
  return `{${fields.join(', ')}}`;
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function writeKey(key: string, { json, flow }: InlineStyle): string {
  return json || !isPlain(key, flow) ? inDoubleQuotes(key) : key;
}

function writeText(text: string, { flow, quote, json }: InlineStyle): string {
  if (json || quote === '"') return inDoubleQuotes(text);
  if (quote === "'" && isOneLine(text)) return `'${text.replaceAll("'", "''")}'`;
  return isPlain(text, flow) ? text : inDoubleQuotes(text);
}

/** JSON's escapes are YAML's; what no file may hold or nobody would see is escaped as well. */
export function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether a text means itself without quotes, for karta and for programs that know YAML 1.1 only. */
export function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || !isOneLine(text)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)|^[=<]+$/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  if (flow && (/[,[\]{}]/.test(text) || /^[-?:]/.test(text))) return false;
  if (/^(?:y|n|yes|no|on|off)$/i.test(text)) return false;
  return resolveCoreScalar(text) === undefined && !/^[-+]?[\d_]+(?::[\d.]+)*[.,]?$/.test(text);
}

function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text);
}
