import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path, Span } from '../../src/core/location.ts';
import { findWritten } from '../../src/documents/find-written.ts';
import { locate } from '../../src/documents/locate.ts';
import { parseTree } from '../../src/documents/parse-tree.ts';
import { placePlain } from '../../src/documents/place-plain.ts';
import { placeTree } from '../../src/documents/place-tree.ts';
import { readPlain } from '../../src/documents/read-plain.ts';
import { yamlFile } from './generate-yaml.ts';
import { edited, plainLines } from './heaps.ts';
import { PLAIN_PLAN } from './plan-text.ts';

/** Holds the places of a plain text to those of the exact parser: of all values, of what is absent, of parts. */
function expectSamePlaces(text: string): void {
  const reading = readPlain(text);
  if (!reading) return;
  const [plain, exact] = [placePlain(text), placeTree(parseTree(text).root)];
  for (const path of pathsOf(reading.value)) {
    expect([path, findWritten(plain, path)]).toEqual([path, findWritten(exact, path)]);
    for (const more of [...WAYS, { span: endOf(findWritten(plain, path) ?? '') }]) {
      const at = { file: 'plan.yaml', path, ...more };
      expect([at, locate(text, plain, at)]).toEqual([at, locate(text, exact, at)]);
    }
  }
}

const WAYS: readonly { part?: 'key'; span?: Span }[] = [
  {},
  { part: 'key' },
  { span: { start: 0, end: 1 } },
  { span: { start: 1, end: 3 } },
];

/** The last signs of a text. */
function endOf({ length }: string): Span {
  return { start: Math.max(0, length - 3), end: length };
}

/** The ways to all values, and to some that are not there. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) =>
          pathsOf(one, [...path, Array.isArray(value) ? Number(name) : name]),
        )
      : [];
  return [path, [...path, 'absent'], [...path, 7], ...below];
}

test('in a plan', () => {
  expect(readPlain(PLAIN_PLAN)).toBeDefined();
  expectSamePlaces(PLAIN_PLAN);
  expectSamePlaces(PLAIN_PLAN.replaceAll('\n', '\r\n'));
  expectSamePlaces(PLAIN_PLAN.trimEnd());
});

test('in a plan after random edits', () => {
  fc.assert(fc.property(edited(PLAIN_PLAN), expectSamePlaces), { numRuns: 1000 });
});

test('in heaps of plain lines', () => {
  fc.assert(fc.property(plainLines, expectSamePlaces), { numRuns: 5000 });
});

test('in generated files', () => {
  fc.assert(
    fc.property(yamlFile, ({ text }) => expectSamePlaces(text)),
    { numRuns: 1000 },
  );
});
