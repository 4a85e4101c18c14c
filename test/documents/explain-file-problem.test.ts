import { describe, expect, test } from 'vitest';
import type { FileProblem } from '../../src/documents/files.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { MAX_BYTES } from '../../src/documents/too-large.ts';

describe('a file that gives no bytes', () => {
  const problems: readonly [FileProblem, string, RegExp][] = [
    ['missing', 'yaml-syntax', /нет/],
    ['directory', 'yaml-syntax', /папка/],
    ['forbidden', 'yaml-syntax', /права/],
    ['too-large', 'too-large', /5 МБ/],
    ['link-loop', 'yaml-syntax', /ссылк/],
    ['outside', 'yaml-syntax', /вне/],
    ['unreadable', 'yaml-syntax', /не удаётся прочитать/],
  ];
  test.each(problems)('%s gives one finding in plain words', async (problem, rule, words) => {
    const { document, findings } = await readDocument('audit.yaml', problem);
    expect(document).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule, severity: 'error' });
    expect(findings[0]?.message.ru).toMatch(words);
    expect(findings[0]?.message.en).toMatch(/\.$/);
    expect(findings[0]?.at.file).toBe('audit.yaml');
  });
});

describe('the size limit', () => {
  test('a file of 50 MB of spaces is one finding', async () => {
    const { document, findings } = await readDocument(
      'a.yaml',
      new Uint8Array(50_000_000).fill(32),
    );
    expect(document).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['too-large']);
  });

  test('a file of exactly 5 MiB is read, one byte more is not', async () => {
    const bytes = new Uint8Array(MAX_BYTES + 1).fill(32);
    expect((await readDocument('a.yaml', bytes.subarray(1))).findings).toEqual([]);
    expect((await readDocument('a.yaml', bytes)).findings).toHaveLength(1);
  });

  test('a small file with very many values is too large as well', async () => {
    const text = `[${'[],'.repeat(300_000)}]`;
    const { findings } = await readDocument('a.yaml', new TextEncoder().encode(text));
    expect(findings.map(({ rule }) => rule)).toEqual(['too-large']);
  });
});
