import { hash } from 'node:crypto';
import type { Day } from '../../../core/day.ts';
import type { Files } from '../../../documents/files.ts';
import type { StampedFiles } from '../../disk-files.ts';

/** All that a verdict on a group depends on, besides karta itself, the language and where the folder lies. */
export interface Trace {
  /** What was read and looked for among the plans. */
  plans: SeenFiles;
  /** The nearest config of each file, null where there is none. */
  configs: Readonly<Record<string, string | null>>;
  /** What was read and looked for to settle what these configs say. */
  settings: SeenFiles;
  /** The day that the check looked at; undefined if it made no difference. */
  today: Day | undefined;
}

/** Files by path: those read with a hash of their bytes or the problem, those looked for with the answer. */
export interface SeenFiles {
  read: Readonly<Record<string, SeenContent>>;
  exists: Readonly<Record<string, boolean | 'outside'>>;
}

/** A hash of a file's bytes, or its problem; and the stamp that it had, if it had one. */
export type SeenContent = readonly [hash: string, stamp?: string];

/** Files that note down what is asked of them and what comes of it. */
export interface TracedFiles extends Files {
  /** What was seen since it was asked last. */
  take(): SeenFiles;
  /** What was seen of these files, at any time. */
  seenOf(files: Iterable<string>): SeenFiles;
}

/** The same files, with notes on what is asked of them. */
export function traceFiles(files: StampedFiles): TracedFiles {
  const all = {
    read: new Map<string, SeenContent>(),
    exists: new Map<string, boolean | 'outside'>(),
  };
  // Not in objects: a file may be called `__proto__`.
  const read = new Map<string, SeenContent>();
  const exists = new Map<string, boolean | 'outside'>();
  const { look, rootOf } = files;
  return {
    ...(look && { look }),
    ...(rootOf && { rootOf }),
    async read(file, maxBytes) {
      // Before it is read: if it is written to at the same time, the stamp is the old one.
      const stamp = files.stamp(file);
      const content = await files.read(file, maxBytes);
      const seen: SeenContent = stamp === undefined ? [hashOf(content)] : [hashOf(content), stamp];
      all.read.set(file, seen);
      read.set(file, seen);
      return content;
    },
    async exists(file) {
      const state = await files.exists(file);
      all.exists.set(file, state);
      exists.set(file, state);
      return state;
    },
    take() {
      const seen = { read: Object.fromEntries(read), exists: Object.fromEntries(exists) };
      read.clear();
      exists.clear();
      return seen;
    },
    seenOf(names) {
      const wanted = [...names];
      return { read: pick(all.read, wanted), exists: pick(all.exists, wanted) };
    },
  };
}

function pick<Value>(
  from: ReadonlyMap<string, Value>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A hash of a file's bytes, or the problem that there is instead of them. */
export function hashOf(content: Awaited<ReturnType<Files['read']>>): string {
  return typeof content === 'string' ? `!${content}` : hash('sha256', content, 'base64');
}
