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

/** What no repository's settings may change: names come as they are, without colours or programs of their own. */
const PLAIN = ['--no-pager', '-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false'];

/** Runs git in a folder (absolute), without a shell. child_process is loaded only when it is asked for. */
export function openGit(folder: string, { env }: Pick<Host, 'env'>): Git {
  const options = {
    // Windows looks for programs in the current folder first, and what lies there is other people's.
    cwd: dirname(process.execPath),
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  };
  return async (...args) => {
    const { execFile } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      execFile('git', ['-C', folder, ...PLAIN, ...args], options, (error, out, err) => {
        if (error && typeof error.code !== 'number') reject(noGit());
        else resolve({ code: error ? Number(error.code) : 0, out, err });
      });
    });
  };
}
