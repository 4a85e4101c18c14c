import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Path } from '../../src/core/location.ts';
import type { SourceDocument } from '../../src/documents/document.ts';
import { checkShape } from '../../src/schema/check-shape.ts';
import { roadmap } from '../../src/schema/validators.js';

type Tree = Record<string | number, unknown>;

const right = parse(
  readFileSync(new URL('right/roadmap/everything.yaml', import.meta.url), 'utf8'),
) as Tree;

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, '', true, 5.1, -1, [], {}, [[]], [null], 'а'.repeat(20_001)),
  fc.constantFrom<unknown>(
    '2022-13-45',
    '8.2',
    '5.5.',
    'выполнено',
    { on: '15.04.2023' },
    { a: {} },
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
);

function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => places((value as Tree)[step], [...path, step]))];
}

/** The file with strange values in some places, and with fields of strange names in some mappings. */
function spoil(changes: readonly [Path, unknown, string | undefined][]): unknown {
  const file = structuredClone(right);
  for (const [path, value, name] of changes) {
    let part: unknown = file;
    for (const step of path.slice(0, -1)) part = (part as Tree | undefined)?.[step];
    const last = path.at(-1);
    if (typeof part !== 'object' || part === null || last === undefined) continue;
    const key = name === undefined || Array.isArray(part) ? last : name;
    Object.defineProperty(part, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return file;
}

function documentOf(value: unknown): SourceDocument {
  const written = async (path: Path) =>
    String(path.reduce<unknown>((part, step) => (part as Tree)[step], value));
  return { file: 'f.yaml', text: '', value, written, locate: () => Promise.reject(new Error()) };
}

/** Lists without the places that were taken out. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutHoles(part)]),
  );
}

test('whatever is wrong, what is left is right but for what is missing', async () => {
  const change = fc.tuple(
    fc.constantFrom(...places(right).slice(1)),
    strange,
    fc.option(fc.constantFrom('__proto__', 'constructor', 'titel', 'срок', ''), { nil: undefined }),
  );
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const file = spoil(list);
      const accepted = roadmap(file);
      const { kind, value, findings } = await checkShape(documentOf(file), 'roadmap');
      if (kind !== 'roadmap') return;
      expect(findings.length === 0).toBe(accepted);
      roadmap(withoutHoles(value));
      const left = (roadmap.errors ?? []).filter(
        ({ keyword }) => keyword !== 'required' && keyword !== 'if',
      );
      const emptied = left.filter(({ keyword }) => keyword !== 'minItems');
      expect(emptied).toEqual([]);
      for (const { message } of findings) {
        expect(`${message.ru} ${message.en}`).not.toMatch(/undefined|NaN|\[object|«»|“”/);
      }
    }),
    { numRuns: 500, seed: 12 },
  );
});
