import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** Shells as CI systems call them for a script: GitHub's `shell: bash`, and GitLab's two, by what an image has. */
export const SHELLS = {
  github: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'],
  gitlab: ['bash', '-eo', 'pipefail', '-c'],
  plain: ['sh', '-e', '-c'],
} as const;

export type ShellName = keyof typeof SHELLS;

/** Whether there is a shell as POSIX has it; Windows has none of its own. */
export const hasShell =
  process.platform !== 'win32' && spawnSync('bash', ['-c', 'exit 0']).status === 0;

export interface ScriptRun {
  code: number | null;
  out: string;
  err: string;
}

/** A folder with a copy of the region, and beside it programs of its own. */
export interface Job {
  /** The copy; scripts run here. */
  folder: string;
  /** A folder for what is none of the repository's. */
  temporary: string;
  /** Puts a program of that name before all others; the text is a shell script. */
  install(name: string, script: string): void;
  run(shell: ShellName, script: string, env: Record<string, string>, within?: string): ScriptRun;
  remove(): void;
}

/** Makes ready what a CI job finds: the region, and the built karta as a program. */
export function openJob(): Job {
  const home = mkdtempSync(join(tmpdir(), 'karta ci-'));
  const [folder, temporary, programs] = ['region', 'temporary', 'programs'].map((name) =>
    join(home, name),
  ) as [string, string, string];
  for (const one of [temporary, programs]) mkdirSync(one);
  cpSync('examples/region', folder, { recursive: true });
  const install = (name: string, script: string): void => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  };
  install('karta', `exec "${process.execPath}" "${resolve('bin/karta.js')}" "$@"`);
  return {
    folder,
    temporary,
    install,
    run: (shell, script, env, within = '') => {
      const [file, ...args] = SHELLS[shell];
      const { status, stdout, stderr } = spawnSync(file, [...args, script], {
        cwd: join(folder, within),
        env: {
          PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
          HOME: home,
          KARTA_TODAY: '2022-11-14',
          KARTA_LANG: 'en',
          ...env,
        },
        encoding: 'utf8',
      });
      return { code: status, out: stdout, err: stderr };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A karta that only tells what it was called with, one argument a line. */
export const TELL_ARGUMENTS = `printf '%s\\n' "$@"`;
