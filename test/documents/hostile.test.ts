import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { PLAN } from './plan-text.ts';
import { documentOf, readText } from './read-text.ts';

describe('hostile files', () => {
  test('an alias bomb is refused before anything is expanded', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`,
    );
    const { document, findings } = await readText(`a0: &a0 x\n${lines.join('\n')}\n`);
    expect(document).toBeUndefined();
    expect(findings.map(({ data }) => 'problem' in data && data.problem).sort()).toEqual([
      'alias',
      'anchor',
    ]);
  });

  test('keys that mean something to JavaScript are ordinary keys', async () => {
    const text = '__proto__: {admin: true}\nconstructor: {prototype: {x: 1}}\ntoString: x\n';
    for (const one of [text, text.replace('x\n', 'x\t\n')]) {
      const { value } = await documentOf(one);
      expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(({} as { admin?: unknown }).admin).toBeUndefined();
    }
  });

  test.each([
    ['one line of a megabyte', `a: ${'x'.repeat(1_000_000)}\n`],
    ['a megabyte of quotes', '"'.repeat(1_000_000)],
    ['a megabyte of colons', ':'.repeat(1_000_000)],
    ['a megabyte of stars', '*'.repeat(1_000_000)],
    ['a megabyte of ampersands', '&'.repeat(1_000_000)],
    ['a megabyte of backslashes', `"${'\\'.repeat(1_000_000)}`],
    ['keys of a megabyte', `*${'x'.repeat(1_000_000)}: 1\n*${'x'.repeat(1_000_000)}: 1\n`],
    ['long keys twice', `"${'x'.repeat(900)}": 1\n`.repeat(2)],
    ['a hundred thousand keys twice', 'a: 1\n'.repeat(100_000)],
    ['fifty thousand documents', '---\n'.repeat(50_000)],
    ['fifty thousand tags', '- !t x\n'.repeat(50_000)],
    ['fifty thousand fields in a line', `{${'x: 1 y'.repeat(50_000)}`],
    ['ten thousand unclosed brackets', 'a: [\n'.repeat(10_000)],
    ['a staircase', Array.from({ length: 2000 }, (_, at) => ' '.repeat(at)).join('x:\n')],
  ])('%s gives a document or findings', async (_, text) => {
    const { document, findings } = await readText(text);
    expect(document === undefined).toBe(findings.length > 0);
    expect(findings.length).toBeLessThanOrEqual(110);
    expect(findings.filter(({ message }) => message.ru.length > 400)).toEqual([]);
    await document?.locate({ file: 'plan.yaml', path: ['a', 0, 'b'] });
  });
});

describe('whatever a file holds, it is read or explained', () => {
  test('any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), expectAnswer), {
      numRuns: 500,
    });
  });

  test('any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(fc.asyncProperty(text.map(bytesOf), expectAnswer), { numRuns: 500 });
  });

  test('heaps of YAML signs', async () => {
    const heap = fc.string({
      unit: fc.constantFrom(...' \n\n\t\r[]{}:,-?"\'#|>&*!%@\\.<0aб'),
      maxLength: 60,
    });
    await fc.assert(fc.asyncProperty(heap.map(bytesOf), expectAnswer), { numRuns: 2000 });
  });

  test('plans with pieces cut out, moved and doubled', async () => {
    const cut = fc.tuple(fc.nat(PLAN.length), fc.nat(40), fc.nat(PLAN.length));
    const mutants = fc.array(cut, { minLength: 1, maxLength: 5 }).map((cuts) =>
      cuts.reduce((text, [from, length, to]) => {
        const rest = text.slice(0, from) + text.slice(from + length);
        return rest.slice(0, to) + text.slice(from, from + length) + rest.slice(to);
      }, PLAN),
    );
    await fc.assert(fc.asyncProperty(mutants.map(bytesOf), expectAnswer), { numRuns: 400 });
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A document without findings, or findings that stand inside the file and say something in both languages. */
async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const { document, findings } = await readDocument('plan.yaml', bytes);
  expect(document === undefined).toBe(findings.length > 0);
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  for (const { at, message } of findings) {
    expect(message.ru).toMatch(/[а-яё].*\.$/s);
    expect(message.en).toMatch(/[a-z].*\.$/s);
    if (!('range' in at)) throw new Error('a place without a line');
    for (const { line, column } of [at.range.start, at.range.end]) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
  }
  await document?.locate({ file: 'plan.yaml', path: ['activities', 0, 'title'], part: 'key' });
}
