import { dirname } from 'node:path';
import process from 'node:process';
import type { Host } from '../host.ts';
import { noGit } from './git-problems.ts';

/** How a call of git ended. */
export interface GitAnswer {
  /** 0 if all went well. */
  code: number;
  out: string;
  err: string;
}

/** Runs git in one folder. Throws UsageError if there is no git. */
export type Git = (...args: readonly string[]) => Promise<GitAnswer>;

/**
 * What no repository's settings may change: names come as they are, and no program of the repository's own is run. A
 * tracked folder that looks like a repository would bring settings of its own, so it counts as none.
 */
const PLAIN = [
  '--no-pager',
  ...['core.quotepath=off', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap(setting),
  ...setting('safe.bareRepository=explicit'),
];

/**
 * Nothing is fetched: git asks the server for what a partial clone has left out, by programs that settings name. Older
 * versions know only the list of protocols that are let pass.
 */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/** The words that make a setting (`name=value`) hold for one call. */
export function setting(text: string): readonly string[] {
  return ['-c', text];
}

/**
 * Runs git in a folder (absolute), without a shell; `settings` are further words for each call. child_process is loaded
 * only when it is asked for.
 */
export function openGit(
  folder: string,
  { env }: Pick<Host, 'env'>,
  settings: readonly string[] = [],
): Git {
  const options = {
    // Windows looks for programs in the current folder first, and what lies there is other people's.
    cwd: dirname(process.execPath),
    env: { ...env, ...OFFLINE, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  };
  return async (...args) => {
    const { execFile } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      execFile(
        'git',
        ['-C', folder, ...PLAIN, ...settings, ...args],
        options,
        (error, out, err) => {
          if (error && typeof error.code !== 'number') reject(noGit());
          else resolve({ code: error ? Number(error.code) : 0, out, err });
        },
      );
    });
  };
}
