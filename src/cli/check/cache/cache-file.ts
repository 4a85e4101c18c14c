import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { GroupVerdict } from '../group-check.ts';
import type { Trace } from './trace.ts';

/** A verdict as it is written down, with what it depends on. */
export interface CacheEntry {
  verdict: Omit<GroupVerdict, 'lines' | 'trace'> & {
    lines: readonly (readonly [string, readonly (readonly [number, string])[]])[];
  };
  trace: Trace;
}

/** Verdicts by the version of karta and the group's files. */
export type CacheEntries = Record<string, CacheEntry>;

const NAME = 'checks.json';

/** More groups than the largest region has; the oldest go first. */
const MOST = 100_000;

/**
 * What is written down in a folder. The file begins with a hash of the rest, so that a damaged one, or one that
 * another program has written, counts as none.
 */
export function readCache(folder: string): CacheEntries {
  try {
    const text = readFileSync(join(folder, NAME), 'utf8');
    const end = text.indexOf('\n');
    const rest = text.slice(end + 1);
    return text.slice(0, end) === sumOf(rest) ? (JSON.parse(rest) as CacheEntries) : {};
  } catch {
    return {};
  }
}

/**
 * Writes it down whole or not at all. Of two runs that write at the same time the later wins: what the other has
 * found is found again.
 */
export function writeCache(folder: string, entries: CacheEntries): void {
  const unfinished = join(folder, `.${NAME}.${process.pid}.tmp`);
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      // Nobody wants it in a repository.
      writeFileSync(join(folder, '.gitignore'), '*\n');
    }
    dropUnfinished(folder);
    const text = JSON.stringify(Object.fromEntries(Object.entries(entries).slice(-MOST)));
    writeFileSync(unfinished, `${sumOf(text)}\n${text}`);
    renameSync(unfinished, join(folder, NAME));
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/** What runs have begun to write that were killed. */
function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.checks\.json\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function sumOf(text: string): string {
  return `karta-cache 1 ${hash('sha256', text)}`;
}
