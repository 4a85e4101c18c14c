import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { readBytes } from '../../disk-files.ts';
import { type CacheEntries, keepWhole } from './cache-entry.ts';

const NAME = 'karta-checks.json';

/** What the file begins with, before a hash of the rest. */
const MARK = 'karta-cache 1 ';

/** More groups than the largest region has; the oldest go first. */
const MOST = 100_000;

/** In bytes; a hundred thousand groups need less. */
const LONGEST = 400_000_000;

/**
 * What is written down in a folder. The file begins with a hash of the rest, so that a damaged one, or one that
 * another program has written, counts as none.
 */
export function readCache(folder: string): CacheEntries {
  try {
    const content = readPlainFile(join(folder, NAME));
    const end = content.indexOf('\n');
    const rest = content.subarray(end + 1);
    const isWhole = content.toString('utf8', 0, end) === sumOf(rest);
    return isWhole ? keepWhole(JSON.parse(rest.toString('utf8'))) : {};
  } catch {
    return {};
  }
}

/**
 * Writes it down whole or not at all, and not in the place of another program's file. Of two runs that write at the
 * same time the later wins: what the other has found is found again.
 */
export function writeCache(folder: string, entries: CacheEntries): void {
  const file = join(folder, NAME);
  const unfinished = join(folder, `.${NAME}.${process.pid}.tmp`);
  try {
    if (!existsSync(folder)) {
      makeFolder(folder);
      // Nobody wants it in a repository.
      writeFileSync(join(folder, '.gitignore'), '*\n');
    }
    if (existsSync(file) && startOf(file) !== MARK) return;
    dropUnfinished(folder);
    const text = JSON.stringify(Object.fromEntries(Object.entries(entries).slice(-MOST)));
    writeFileSync(unfinished, `${sumOf(text)}\n${text}`);
    renameSync(unfinished, file);
  } catch {
    drop(unfinished);
  }
}

/** As many characters of a plain file as the mark has. Throws as `readPlainFile` does. */
function startOf(path: string): string {
  return readPlainFile(path).toString('latin1', 0, MARK.length);
}

/** What a plain file holds. Throws if it is none, or can't be read. */
function readPlainFile(path: string): Buffer {
  const bytes = readBytes(path, LONGEST);
  if (typeof bytes === 'string') throw new Error(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Level by level: Node's own way never ends where no folder can be made, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder) || dirname(folder) === folder) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** What runs have begun to write that were killed. */
function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.karta-checks\.json\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) drop(join(folder, name));
  }
}

function drop(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was not there, or nothing can be done.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function sumOf(content: string | Buffer): string {
  return MARK + hash('sha256', content);
}
