import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiagnosticFix } from '../../src/core/diagnostic.ts';
import { findComments } from '../../src/documents/find-comments.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { openScalars } from '../../src/documents/scalar-at.ts';
import { indexLines, rangeBetween } from '../../src/documents/spot.ts';
import { applyFixes } from '../../src/fixes/apply-fixes.ts';

const comment = fc.constantFrom('', '   # заметка', ' #: "x', " # 'y' <p>", ' # {a: 1}');
const alone = fc.constantFrom('', '# строка\n', '\n', '#\n# ещё: "\n');
const scalar = fc.constantFrom(
  ...['один <p>два', '"один <p>два"', "'один <p>два'", '5.10', '"<p>\\tа"', '<p>x', 'ok:<p> нет'],
  ...[
    '[5.10, <p>x]',
    '{a: <p>x, b: 5.10}',
    '|\n  <p>один\n  два <p>\n',
    '>-\n  <p>один\n  <p>два\n',
  ],
);
const line = fc
  .tuple(alone, fc.nat(9), scalar, comment)
  .map(([above, number, value, behind]) =>
    value.endsWith('\n')
      ? `${above}k${number}x: ${value}`
      : `${above}k${number}x: ${value}${behind}\n`,
  );
const text = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((lines) => lines.map((one, index) => one.replace(/k\dx:/, `k${index}:`)).join('# до\n'));
const lineEnd = fc.constantFrom('\n', '\r\n');
const replacement = fc.constantFrom(
  '',
  '"5.10"',
  'слово',
  ': ',
  ' #',
  '"',
  "'",
  '[',
  '\n',
  '- a',
  'k0',
);

interface Case {
  text: string;
  fixes: DiagnosticFix[];
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(text, lineEnd, fc.array(fc.tuple(fc.nat(), replacement), { maxLength: 6 }))
  .map(([plain, end, wishes]) => {
    const whole = plain.replaceAll('\n', end);
    const places = [...whole.matchAll(/<p>|5\.10|k\d(?=:)|# заметка/g)];
    const starts = indexLines(whole);
    const fixes = wishes.flatMap(([number, wanted]) => {
      const place = places[number % Math.max(1, places.length)];
      if (!place) return [];
      const range = rangeBetween(starts, place.index, place.index + place[0].length);
      return [{ title: 'x', safety: 'sure' as const, range, replacement: wanted }];
    });
    return { text: whole, fixes };
  });

const read = async (content: Uint8Array): Promise<unknown> =>
  (await readDocument('a.yaml', content)).document?.value;

test('whatever is asked for: the file stays readable, comments and other lines stay', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ text: before, fixes }) => {
      const { content, made } = await applyFixes('a.yaml', Buffer.from(before), fixes);
      const after = Buffer.from(content).toString();
      if (made.length === 0) {
        expect(after).toBe(before);
        return;
      }
      expect(await read(content)).toBeDefined();
      const scalarAt = openScalars(before);
      const starts = indexLines(before);
      const touched = new Set(made.map(({ range }) => range.start.line));
      const inComments = made.some(({ range: { start, end } }) => {
        const offset = (starts[start.line - 1] ?? 0) + start.column - 1;
        return !scalarAt({ start: offset, end: offset + end.column - start.column });
      });
      const lines = before.split('\n');
      const kept = lines.filter((_, index) => !touched.has(index + 1));
      const left = after.split('\n');
      for (const one of kept) expect(left).toContain(one);
      if (inComments) return;
      expect(left).toHaveLength(lines.length);
      for (const [index, one] of lines.entries()) {
        if (!touched.has(index + 1)) expect(left[index]).toBe(one);
      }
      const comments = (all: string): string[] => findComments(all).map((one) => one.text);
      expect(comments(after)).toEqual(comments(before));
    }),
    { numRuns: 400 },
  );
});
