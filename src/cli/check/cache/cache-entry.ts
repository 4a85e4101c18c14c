import type { GroupVerdict } from '../group-check.ts';
import type { Trace } from './trace.ts';

/** A verdict as it is written down, with what it depends on. */
export interface CacheEntry {
  verdict: Omit<GroupVerdict, 'lines' | 'trace'> & {
    lines: readonly (readonly [string, readonly (readonly [number, string])[]])[];
  };
  trace: Trace;
  /** Of its roadmaps, where that is known. */
  named: readonly NamedAudits[];
}

/** A roadmap, the stamp that it had, and the audits that it names. */
export type NamedAudits = readonly [file: string, stamp: string, audits: readonly string[]];

/** Verdicts by the version of karta and the group's files. */
export type CacheEntries = Record<string, CacheEntry>;

/** Those entries of what a file holds that have all that is needed: anybody may have written it. */
export function keepWhole(content: unknown): CacheEntries {
  if (!isObject(content)) return {};
  return Object.fromEntries(
    Object.entries(content).filter((entry): entry is [string, CacheEntry] => isEntry(entry[1])),
  );
}

function isEntry(value: unknown): value is CacheEntry {
  if (!isObject(value) || !isObject(value.verdict) || !isObject(value.trace)) return false;
  const { verdict, trace } = value;
  const { plans, files, unreadable, findings, lines, suppressed, unknownYears } = verdict;
  return (
    [plans, findings].every((one) => isListOf(one, isObject)) &&
    [files, unreadable].every((one) => isListOf(one, isText)) &&
    isListOf(lines, (one) => isPair(one) && isText(one[0]) && isListOf(one[1], isPair)) &&
    typeof suppressed === 'number' &&
    isObject(unknownYears) &&
    [unknownYears.transfers, unknownYears.breaks].every(Array.isArray) &&
    isObject(trace.configs) &&
    [trace.plans, trace.settings].every(isSeen) &&
    isListOf(value.named, isNamed)
  );
}

function isNamed(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [file, stamp, audits] = value;
  return isText(file) && isText(stamp) && isListOf(audits, isText);
}

function isSeen(value: unknown): boolean {
  return isObject(value) && isObject(value.read) && isObject(value.exists);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isRight);
}

function isPair(value: unknown): value is [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
