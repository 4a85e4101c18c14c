import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { AUDIT, ROADMAP } from './plans-on-disk.ts';

// These run what users run, with the bundle that the build made, and end it in the middle.

const program = resolve('bin/karta.js');
const folder = mkdtempSync(join(tmpdir(), 'karta-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCHOOLS = 60;
const KILLS = 100;

for (let number = 0; number < SCHOOLS; number += 1) {
  const school = join(folder, `school-${number}`);
  mkdirSync(school);
  writeFileSync(join(school, 'audit.yaml'), AUDIT);
  writeFileSync(join(school, 'roadmap.yaml'), ROADMAP.replace('4.1', number % 9 ? '4.1' : '4.7'));
}

const call = (output: string): string[] => [
  ...[program, 'validate', '.', '--today', '2023-04-01', '--lang', 'ru', '--workers', '2'],
  ...['--cache-folder', 'cache', '--output', output],
];

/** Runs karta and ends it after a while; gives whether it had come to its end before. */
function runAndKill(output: string, delay: number, signal: NodeJS.Signals): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, call(output), { cwd: folder, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill(signal), delay);
    child.once('exit', (code) => {
      clearTimeout(timer);
      done(code !== null && code !== 130);
    });
  });
}

test(`killed ${KILLS} times, it leaves no half of a result, and no cache that misleads`, async () => {
  const started = Date.now();
  spawnSync(process.execPath, call('whole.json'), { cwd: folder });
  const usual = Date.now() - started;
  const whole = readFileSync(join(folder, 'whole.json'), 'utf8');
  expect(JSON.parse(whole).summary).toMatchObject({ plans: SCHOOLS, errors: 7 });
  let finished = 0;
  const killMany = async (worker: number): Promise<void> => {
    for (let kill = worker; kill < KILLS; kill += 2) {
      // Every other one begins without a cache.
      if (kill % 4 < 2) rmSync(join(folder, 'cache'), { recursive: true, force: true });
      const output = `result-${worker}.json`;
      const delay = Math.random() * usual * 1.2;
      if (await runAndKill(output, delay, kill % 3 === 0 ? 'SIGINT' : 'SIGKILL')) finished += 1;
      const file = join(folder, output);
      if (existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(whole);
      rmSync(file, { force: true });
    }
  };
  await Promise.all([killMany(0), killMany(1)]);
  expect(finished).toBeLessThan(KILLS);
  spawnSync(process.execPath, call('after.json'), { cwd: folder });
  expect(readFileSync(join(folder, 'after.json'), 'utf8')).toBe(whole);
  // The next cache that is written takes away what was begun.
  rmSync(join(folder, 'cache', 'karta-checks.json'), { force: true });
  spawnSync(process.execPath, call('after.json'), { cwd: folder });
  expect(readdirSync(join(folder, 'cache')).sort()).toEqual(['.gitignore', 'karta-checks.json']);
}, 300_000);
