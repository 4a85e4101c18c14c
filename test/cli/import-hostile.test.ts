import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Run, runKarta } from '../run-karta.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-import-hostile-'));
  writeFileSync(
    join(folder, 'план.txt'),
    'Мероприятие\tСрок\tОтветственные\nБеседа\tдо 15.11.2022\tДиректор\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const karta = (...args: string[]): Promise<Run> => runKarta(args, { cwd: folder });
const has = (): string[] => readdirSync(folder).sort();

/** One sentence on one line, and wrong usage rather than a bug. */
async function refusal(...args: string[]): Promise<string> {
  const { code, err } = await karta(...args);
  expect({ code, lines: err.split('\n').length - 1 }).toEqual({ code: 2, lines: 1 });
  return err;
}

describe('a folder that can’t be written to is named, and nothing is left behind', () => {
  test('a file is in its place, or in that of one above it', async () => {
    writeFileSync(join(folder, 'file'), 'x');
    const before = has();
    expect(await refusal('import', 'план.txt', '--out', 'file')).toMatch(/file.*лежит файл/);
    expect(await refusal('import', 'план.txt', '--out', 'file/a/b')).toMatch(/file.*лежит файл/);
    expect(await refusal('import', 'план.txt', '--out', 'план.txt')).toMatch(/лежит файл/);
    expect(has()).toEqual(before);
  });

  test('a file stands where the schemas are to go', async () => {
    writeFileSync(join(folder, '.karta'), 'x');
    const before = has();
    expect(await refusal('import', 'план.txt')).toMatch(/\.karta.*лежит файл/);
    expect(has()).toEqual(before);
  });

  test('its name is longer than names can be', async () => {
    const err = await refusal('import', 'план.txt', '--out', 'x'.repeat(5000));
    expect(err.length).toBeLessThan(1500);
    expect(has()).toEqual(['план.txt']);
  });

  test('one of two files can’t be written', async () => {
    symlinkSync('roadmap.yaml', join(folder, 'audit.yaml'));
    await refusal('import', 'план.txt');
    expect(has()).toEqual(['audit.yaml', 'план.txt'].sort());
  });
});

describe('links and folders by the names of plans', () => {
  test('a link that leads nowhere makes no file there', async () => {
    mkdirSync(join(folder, 'other'));
    mkdirSync(join(folder, 'plans'));
    symlinkSync('../other/new', join(folder, 'plans', 'roadmap.yaml'));
    expect(await refusal('import', 'план.txt', '--out', 'plans')).toMatch(/не открыть/);
    expect(readdirSync(join(folder, 'other'))).toEqual([]);
    expect(lstatSync(join(folder, 'plans', 'roadmap.yaml')).isSymbolicLink()).toBe(true);
  });

  test('a folder named roadmap.yaml', async () => {
    mkdirSync(join(folder, 'roadmap.yaml'));
    expect(await refusal('import', 'план.txt')).toMatch(/roadmap\.yaml не открыть/);
  });
});

describe('documents that are none', () => {
  test('an empty name, a name without end, steering signs in a name', async () => {
    expect(await refusal('import', '')).toMatch(/Имя файла пустое/);
    expect((await refusal('import', 'x'.repeat(100_000))).length).toBeLessThan(1000);
    expect(await refusal('import', 'a\u001b[2J\u202eb\nc')).toContain('a\\u001b[2J\\u202eb');
  });

  test('a file larger than 50 MB is said to be so', async () => {
    writeFileSync(join(folder, 'план.docx'), Buffer.alloc(50 * 1024 * 1024 + 1));
    expect(await refusal('import', 'план.docx')).toMatch(/больше 50 МБ/);
  });
});

test('of more remarks than anybody reads the first are shown; JSON has all', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `Беседа ${at}\tкогда-нибудь ${at}\tКто-то`);
  writeFileSync(join(folder, 'a.txt'), ['Мероприятие\tСрок\tЧто-то', ...rows].join('\n'));
  const { out: shown } = await karta('import', 'a.txt', '--dry-run', '--format', 'markdown');
  const { out } = await karta('import', 'a.txt', '--dry-run', '--format', 'json');
  const { findings } = JSON.parse(out);
  expect(findings.length).toBeGreaterThan(300);
  expect(shown).toContain(`и ещё ${findings.length - 200}`);
});
