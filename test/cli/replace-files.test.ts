import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type FileChange, replaceFiles } from '../../src/cli/replace-files.ts';
import { UsageError } from '../../src/core/errors.ts';

const { rename } = vi.hoisted(() => ({ rename: vi.fn<(from: string, to: string) => void>() }));
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  rename.mockImplementation(fs.renameSync);
  return { ...fs, renameSync: rename };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const bytes = (text: string): Uint8Array => Buffer.from(text);
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const change = (path: string, before: string | undefined, after: string): FileChange => ({
  path,
  before: before === undefined ? undefined : bytes(before),
  after: bytes(after),
});
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const refusal = (changes: readonly FileChange[]): string => {
  try {
    replaceFiles(changes);
  } catch (error) {
    if (error instanceof UsageError) return error.text.en;
    throw error;
  }
  return '';
};

test('writes all of them, with their permissions, and leaves nothing beside them', () => {
  const path = put('a.yaml', 'old');
  chmodSync(path, 0o640);
  replaceFiles([change(path, 'old', 'new'), change(join(folder, 'b.yaml'), undefined, 'b')]);
  expect([read('a.yaml'), read('b.yaml')]).toEqual(['new', 'b']);
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('changes nothing if one of them has changed, is there already, or has no folder', () => {
  const path = put('a.yaml', 'old');
  const other = put('b.yaml', 'other');
  const good = change(path, 'old', 'new');
  expect(refusal([good, change(other, 'before', 'x')])).toContain('was changed or removed');
  expect(refusal([good, change(join(folder, 'none'), 'x', 'y')])).toContain('changed or removed');
  expect(refusal([good, change(other, undefined, 'x')])).toContain('is there already');
  expect(refusal([good, change(join(folder, 'no', 'c'), undefined, 'x')])).toContain(
    "can't be written",
  );
  expect(refusal([good, change(folder, undefined, 'x')])).toContain('is a folder');
  expect([read('a.yaml'), read('b.yaml')]).toEqual(['old', 'other']);
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
});

test('changes nothing if one of them is read only', () => {
  const path = put('a.yaml', 'old');
  const other = put('b.yaml', 'old');
  chmodSync(other, 0o444);
  const name = 'school/b.yaml';
  expect(refusal([change(path, 'old', 'new'), { ...change(other, 'old', 'new'), name }])).toMatch(
    /^The file school\/b\.yaml is read only/,
  );
  chmodSync(other, 0o644);
  expect([read('a.yaml'), read('b.yaml')]).toEqual(['old', 'old']);
});

test.skipIf(process.platform === 'win32')('follows links and leaves them', () => {
  mkdirSync(join(folder, 'real'));
  put('real/a.yaml', 'old');
  const link = join(folder, 'link.yaml');
  symlinkSync('real/a.yaml', link);
  replaceFiles([change(link, 'old', 'new'), change(join(folder, 'real/a.yaml'), 'old', 'new')]);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(read('real/a.yaml')).toBe('new');
  expect(
    refusal([change(link, 'new', 'one'), change(join(folder, 'real/a.yaml'), 'new', 'two')]),
  ).toContain('are the same file');
  expect(read('real/a.yaml')).toBe('new');
});

test('what is done already is taken back if the next one refuses', () => {
  const path = put('a.yaml', 'old');
  const other = put('b.yaml', 'old');
  rename.mockImplementationOnce(rename.getMockImplementation() ?? (() => undefined));
  rename.mockImplementationOnce(() => {
    expect(read('a.yaml')).toBe('new');
    throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
  });
  const added = change(join(folder, 'c.yaml'), undefined, 'c');
  expect(refusal([change(path, 'old', 'new'), change(other, 'old', 'new'), added])).toContain(
    "can't be written",
  );
  expect([read('a.yaml'), read('b.yaml')]).toEqual(['old', 'old']);
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
});

test.skipIf(process.platform === 'win32')('each name of a file gets what it is to hold', () => {
  const path = put('a.yaml', 'old');
  linkSync(path, join(folder, 'b.yaml'));
  symlinkSync('a.yaml', join(folder, 'c.yaml'));
  const names = ['a.yaml', 'b.yaml', 'c.yaml'];
  replaceFiles(names.map((name) => change(join(folder, name), 'old', 'new')));
  expect(names.map(read)).toEqual(['new', 'new', 'new']);
  expect(lstatSync(join(folder, 'c.yaml')).isSymbolicLink()).toBe(true);
  const other = put('d.yaml', 'old');
  linkSync(other, join(folder, 'e.yaml'));
  const two = [change(other, 'old', 'one'), change(join(folder, 'e.yaml'), 'old', 'other')];
  expect(refusal(two)).toContain('are the same file');
  expect(read('d.yaml')).toBe('old');
});
