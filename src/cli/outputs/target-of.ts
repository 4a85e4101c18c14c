import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What an output's name stands for. */
export interface Target {
  /** Absolute, without links, also if there is no file yet. */
  path: string;
  /** Undefined if there is no file yet. */
  stats: BigIntStats | undefined;
  /** The same for all names of one file. */
  key: string;
  /** A device, a pipe, or what this process itself has open: it has no place to rename anything to. */
  isStream: boolean;
}

/** So many links may lead from one to the other, as Linux has it. */
const MOST_LINKS = 40;

/** Follows links to what is written to in the end. Throws what the system says of names that nothing can have. */
export function targetOf(path: string): Target {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats) {
    const end = endOfLinks(path);
    return { path: end, stats, key: end, isStream: false };
  }
  // What is open may have no other name, such as the other end of a pipe.
  const isStream = !stats.isFile() || /^\/(?:proc\/|dev\/(?:fd\/|std))/.test(path);
  const key = `${stats.dev}:${stats.ino}`;
  return { path: isStream ? path : realpathSync(path), stats, key, isStream };
}

/** Where the file will lie: a link may lead to what isn't there yet. */
function endOfLinks(path: string): string {
  let end = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const next = linkIn(end);
    if (next === undefined) break;
    end = resolve(dirname(end), next);
  }
  const folder = dirname(end);
  return statSync(folder, { throwIfNoEntry: false })
    ? join(realpathSync(folder), basename(end))
    : end;
}

function linkIn(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
