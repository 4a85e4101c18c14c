import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BaselineEntry, describeFindings } from '../../src/cli/baseline/baseline-entry.ts';
import { readEntries, writeEntries } from '../../src/cli/baseline/baseline-text.ts';
import { matchEntries } from '../../src/cli/baseline/match-entries.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { pickLines } from '../../src/core/source-lines.ts';

/** Lines of a plan; a word that begins with `!` is a finding of the rule that it names. */
function entriesOf(lines: readonly string[], file = 'a.yaml'): BaselineEntry[] {
  const findings = lines.flatMap((line, index) =>
    [...line.matchAll(/!(\w+)/g)].map(
      (found): Diagnostic => ({
        rule: found[1] ?? '',
        severity: 'error',
        message: 'x',
        file,
        range: {
          start: { line: index + 1, column: found.index + 1 },
          end: { line: index + 1, column: found.index + 1 + found[0].length },
        },
        path: [],
        data: {},
        related: [],
      }),
    ),
  );
  return describeFindings(
    findings,
    pickLines(findings, new Map([[file, lines.join('\n')]])),
    (name) => name,
  );
}

const fresh = (
  now: readonly BaselineEntry[],
  before: readonly BaselineEntry[],
): BaselineEntry[] => {
  const { entryOf } = matchEntries(now, before);
  return now.filter((_, index) => entryOf[index] === undefined);
};

const line = fc
  .array(fc.constantFrom('!a', '!b', 'да', 'нет', '!c'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const lines = fc.array(line, { maxLength: 12 });
const quiet = fc.array(fc.constantFrom('', 'новое', '# так'), { maxLength: 12 });

/** The lines with others between them. */
function weave(one: readonly string[], two: readonly string[]): string[] {
  return one.flatMap((each, index) => [...two.slice(index, index + 1), each]);
}

describe('findings stay matched', () => {
  test('when lines are moved and others come between', () => {
    fc.assert(
      fc.property(
        lines.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        quiet,
        ([before, moved], more) => {
          const { entryOf, left } = matchEntries(entriesOf(weave(moved, more)), entriesOf(before));
          expect(entryOf).not.toContain(undefined);
          expect(left).toEqual([]);
        },
      ),
    );
  });

  test('when something else on their lines changes', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(' ', ' ещё ', ' # так '), (before, word) => {
        const changed = before.map((one) => `${word}${one.replaceAll(/да|нет/g, 'иначе')}`);
        expect(fresh(entriesOf(changed), entriesOf(before))).toEqual([]);
      }),
    );
  });
});

describe('what is new is never swallowed', () => {
  test('beyond the number of old ones like it, whatever has changed', () => {
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const [old, present] = [entriesOf(before), entriesOf(now)];
        const { entryOf, left } = matchEntries(present, old);
        const used = entryOf.filter((index) => index !== undefined);
        expect(new Set(used).size).toBe(used.length);
        expect(new Set([...used, ...left]).size).toBe(old.length);
        for (const rule of ['a', 'b', 'c']) {
          const count = (some: readonly BaselineEntry[]): number =>
            some.filter((one) => one.rule === rule).length;
          // The marked words say nothing but the rule here, so that old ones are known by number alone.
          expect(count(fresh(present, old))).toBe(Math.max(0, count(present) - count(old)));
        }
      }),
    );
  });

  test.each([
    ['in another file', entriesOf(['!a'], 'b.yaml')],
    ['of another rule', entriesOf(['!b'])],
    ['of other words', entriesOf(['!ab']).map((one) => ({ ...one, rule: 'a' }))],
  ])('%s', (_, now) => {
    expect(fresh(now, entriesOf(['!a']))).toEqual(now);
  });
});

describe('a baseline as text', () => {
  test('comes back as it was, in an order of its own', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const entries = entriesOf(some);
        const text = writeEntries(entries);
        const baseline = readEntries(text);
        if (typeof baseline === 'string') throw new Error(baseline);
        expect(writeEntries([...baseline.entries].reverse())).toBe(text);
        expect(fresh(entries, baseline.entries)).toEqual([]);
      }),
    );
  });

  test('says no line numbers, and nothing that nobody sees', () => {
    const [entry] = entriesOf(['\u202e!a \u001b[31m']);
    const text = writeEntries(entry ? [entry] : []);
    expect(text).toContain('"text": "\\u202e!a \\u001b[31m"');
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/"line"/);
  });

  test('long lines are cut, and not in the middle of a sign', () => {
    const [entry] = entriesOf([`!a ${'😀'.repeat(1000)}`]);
    expect(entry?.text.length).toBeLessThanOrEqual(100);
    expect(entry?.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test('an entry that a merge has doubled counts once', () => {
    const [entry] = JSON.parse(writeEntries(entriesOf(['!a']))).findings;
    const doubled = JSON.stringify({ schemaVersion: 1, findings: [entry, entry] });
    expect(readEntries(`\ufeff${doubled}`)).toMatchObject({ entries: [entry] });
  });

  test.each<[string, string]>([
    ['', 'broken'],
    ['null', 'broken'],
    ['[]', 'broken'],
    ['{"schemaVersion": 1}', 'broken'],
    ['{"schemaVersion": 1, "findings": [{"file": "a"}]}', 'broken'],
    ['{"schemaVersion": 1, "kind": "check", "findings": []}', 'broken'],
    ['{"schemaVersion": 2, "findings": []}', 'newer'],
    ['{\n<<<<<<< HEAD\n}', 'conflict'],
  ])('%j is none', (text, problem) => {
    expect(readEntries(text)).toBe(problem);
  });
});
