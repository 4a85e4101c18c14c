import { HIDDEN_SIGNS } from '../../core/invisible-signs.ts';
import type { BaselineEntry } from './baseline-entry.ts';

/** The version of the file; it goes up when a field changes its meaning. */
const SCHEMA_VERSION = 1;

/** A baseline as it stands in its file. */
export interface Baseline {
  entries: readonly BaselineEntry[];
  text: string;
}

/** What is wrong with a text that should be a baseline. */
export type BaselineProblem = 'conflict' | 'newer' | 'broken';

/** Writes entries, sorted and over several lines each, so that changes of two people can be merged. */
export function writeEntries(entries: readonly BaselineEntry[]): string {
  const findings = entries
    .map(({ file, rule, text, marked, fingerprint }) => ({ file, rule, text, marked, fingerprint }))
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
  const all = { schemaVersion: SCHEMA_VERSION, kind: 'baseline', findings };
  return `${JSON.stringify(all, null, 2).replace(HIDDEN, writeOut)}\n`;
}

/** Signs that nobody sees could make a reviewer read something else. */
const HIDDEN = new RegExp(`[\\u007f-\\u009f${HIDDEN_SIGNS}]`, 'g');

function writeOut(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function sortKey({ file, rule, text, fingerprint }: BaselineEntry): string {
  return [file, rule, text, fingerprint].join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads the text of a baseline. An entry that a merge has doubled counts once. */
export function readEntries(text: string): Baseline | BaselineProblem {
  if (/^(?:<{7}|>{7}) /m.test(text)) return 'conflict';
  const value = parse(text);
  if (!isObject(value)) return 'broken';
  const { schemaVersion, kind = 'baseline', findings } = value;
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) return 'newer';
  if (schemaVersion !== SCHEMA_VERSION || kind !== 'baseline') return 'broken';
  if (!Array.isArray(findings) || !findings.every(isEntry)) return 'broken';
  const entries = new Map(findings.map((one) => [`${one.fingerprint} ${one.file}`, one]));
  return { entries: [...entries.values()], text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const { file, rule, text, marked, fingerprint } = value;
  return [file, rule, text, marked, fingerprint].every((one) => typeof one === 'string');
}
