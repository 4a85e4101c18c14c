import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Run, runKarta } from '../run-karta.ts';

/** Whether there is a git to try things with. */
export const hasGit = spawnSync('git', ['--version']).status === 0;

/** What programs need of the world; nothing that a CI says of itself. */
const WORLD = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(?:GIT|CI|GITHUB|GITLAB|KARTA)(?:_|$)/.test(name)
      ? []
      : [[name, value] as const],
  ),
);

const SETTINGS = [
  'init.defaultBranch=main',
  'commit.gpgsign=false',
  'core.autocrlf=false',
  'protocol.file.allow=always',
  'user.name=Test',
  'user.email=test@example.org',
].flatMap((setting) => ['-c', setting]);

/** A folder under version control. */
export interface TestRepository {
  folder: string;
  git(...args: string[]): string;
  /** Writes a file by its path in the folder. */
  write(file: string, text: string): void;
  /** Takes a file or folder away. */
  remove(file: string): void;
  /** Commits all that there is; gives the commit. */
  commit(): string;
  /** Runs karta, in the folder or in one below it. */
  karta(args: readonly string[], env?: Record<string, string>, within?: string): Promise<Run>;
}

/** Makes an empty folder; it is no repository before `git('init')`. */
export function makeFolder(): TestRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'karta git-')));
  return openFolder(folder);
}

/** The same for a folder that is there. */
export function openFolder(folder: string): TestRepository {
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', [...SETTINGS, ...args], {
      cwd: folder,
      env: WORLD,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  return {
    folder,
    git,
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    remove: (file) => rmSync(join(folder, file), { recursive: true, force: true }),
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Планы');
      return git('rev-parse', 'HEAD');
    },
    karta: (args, env = {}, within = '') =>
      runKarta(args, {
        cwd: join(folder, within),
        env: { ...WORLD, LANG: 'ru_RU.UTF-8', ...env },
      }),
  };
}

/** An audit and a roadmap with one error in it: whether it was checked is to be seen. */
export const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
`;

export function roadmap(more = ''): string {
  return `kind: roadmap
title: План
school: Школа
period: 2022/2023
${more}activities:
  - {title: Беседы, codes: ["4.1"], when: 14.10.2022, responsible: Психолог}
  - {title: Беседы, codes: ["9.9"], when: 14.10.2022, responsible: Психолог}
`;
}
