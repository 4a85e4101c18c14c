import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { AUDIT, ROADMAP } from './plans-on-disk.ts';

// These run what users run, with the bundle that the build made, and end it in the middle.

const program = resolve('bin/karta.js');
const folder = mkdtempSync(join(tmpdir(), 'karta-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCHOOLS = 60;
const KILLS = 12;

const names = Array.from({ length: SCHOOLS }, (_, number) => `school-${number}`);
const BEFORE = ROADMAP.replace('"4.1"', '4.1').replace('Беседы', '<p>Беседы</p>');

const putAll = (): void => {
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'audit.yaml'), AUDIT);
    writeFileSync(join(folder, name, 'roadmap.yaml'), BEFORE);
  }
};

const start = (): ChildProcess =>
  spawn(process.execPath, [program, 'validate', '.', '--fix', '--today', '2023-04-01'], {
    cwd: folder,
    stdio: 'ignore',
  });
const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((done) => child.once('exit', done));

/** Ends it as soon as the first file that is written shows up beside its place, or a little later. */
async function killWhileWriting(delay: number): Promise<void> {
  const child = start();
  const end = ended(child);
  const timer = setInterval(() => {
    if (readdirSync(join(folder, 'school-0')).length === 2) return;
    clearInterval(timer);
    setTimeout(() => child.kill('SIGKILL'), delay);
  }, 1);
  await end;
  clearInterval(timer);
}

test(`killed ${KILLS} times, it leaves each file old or new, and whole`, async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    putAll();
    await killWhileWriting(kill % 10);
    for (const name of names) {
      expect([BEFORE, ROADMAP]).toContain(readFileSync(join(folder, name, 'roadmap.yaml'), 'utf8'));
    }
  }
  await ended(start());
  for (const name of names) {
    expect(readFileSync(join(folder, name, 'roadmap.yaml'), 'utf8')).toBe(ROADMAP);
  }
}, 300_000);
