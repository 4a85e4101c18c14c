import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

/** The bytes in pieces that may end inside a letter or between CR and LF. */
function inPieces(bytes: Uint8Array, length: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / length);
  return Array.from({ length: count }, (_, index) =>
    bytes.slice(index * length, (index + 1) * length),
  );
}

test('lines are the same however the bytes come', () => {
  const line = fc.stringMatching(/^[а-яa-z 😀«]{0,8}$/u);
  const end = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(fc.array(line), end, fc.integer({ min: 1, max: 9 }), (lines, lineEnd, length) => {
      const bytes = Buffer.from(lines.map((one) => one + lineEnd).join(''));
      expect([...readLines(inPieces(bytes, length))]).toEqual(lines);
    }),
  );
});

test('a carriage return at the very end closes the last line', () => {
  expect([...readLines([Buffer.from('a\rb\r')])]).toEqual(['a', 'b']);
});

test('a letter cut off at the end is no UTF-8', () => {
  expect(() => [...readLines([Buffer.from('окт').subarray(0, 5)])]).toThrow('UTF-8');
});

test('a text without line ends is no list', () => {
  const endless = Array(20).fill(Buffer.from('x'.repeat(65_536)));
  expect(() => [...readLines(endless)]).toThrow('too long');
});
