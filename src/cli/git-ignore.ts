import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ignore } from 'ignore';
import { hasTooManyStars } from '../plan/settings/too-many-stars.ts';
import { wayFrom } from './way-from.ts';

/** What a folder's `.gitignore` leaves out. */
export interface Ignored {
  folder: string;
  patterns: Ignore;
  /** What of it is not heeded. */
  costly: readonly CostlyPattern[];
}

/** A pattern of a `.gitignore` with so many stars that matching it might take for ever. */
export interface CostlyPattern {
  /** The `.gitignore`, absolute. */
  file: string;
  /** From 1. */
  line: number;
}

/** A larger `.gitignore` is none that people wrote. In bytes. */
const LARGEST = 1_000_000;

/** The `.gitignore` files from a repository's root down to above a folder inside it. */
export async function ignoredAbove(folder: string): Promise<Ignored[]> {
  const above: string[] = [];
  for (let one = folder; !existsSync(join(one, '.git')); one = dirname(one)) {
    if (dirname(one) === one) return [];
    above.unshift(dirname(one));
  }
  const ignored = await Promise.all(above.map(readIgnored));
  return ignored.flatMap((one) => one ?? []);
}

/** What the folder's own `.gitignore` leaves out; undefined if it has none that can be read. */
export async function readIgnored(folder: string): Promise<Ignored | undefined> {
  const file = join(folder, '.gitignore');
  const text = readText(file);
  if (text === undefined) return undefined;
  const { default: ignore } = await import('ignore');
  const costly: CostlyPattern[] = [];
  const lines = text.split(/\r?\n/).map((line, index) => {
    const pattern = line.replace(/(?<=^|\/)(?:\*\*\/){2,}/g, '**/');
    if (!hasTooManyStars(pattern)) return pattern;
    costly.push({ file, line: index + 1 });
    // An exception that can't be made of some files is made of all: rather too much is checked than too little.
    return pattern.startsWith('!') ? '!**' : '';
  });
  return { folder, patterns: ignore().add(lines), costly };
}

function readText(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const state = statSync(file);
    return state.isFile() && state.size <= LARGEST ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Whether one of them leaves the path out. */
export function isIgnored(path: string, isFolder: boolean, ignored: readonly Ignored[]): boolean {
  return ignored.some(({ folder, patterns }) => {
    const way = wayFrom(folder, path);
    return patterns.ignores(isFolder ? `${way}/` : way);
  });
}
