import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/apply-edits.ts';
import { decode } from '../../src/documents/decode.ts';
import { editBytes, encodeLike } from '../../src/documents/encode-like.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (content: Uint8Array): string => Buffer.from(content).toString();
const read = (content: Uint8Array): string => {
  const decoded = decode('a.yaml', content);
  if (!('text' in decoded)) throw new Error('not readable');
  return decoded.text;
};

test.each([
  ['a: 1\n', 'a: 2\n', 'a: 2\n'],
  ['\ufeffa: 1\n', 'a: 2\n', '\ufeffa: 2\n'],
  ['a: 1\r\n', 'a: 2\nb: 3\n', 'a: 2\r\nb: 3\r\n'],
  ['\ufeffa: 1\rb: 1\r', 'a: 2\nb: 1\n', '\ufeffa: 2\rb: 1\r'],
  ['a\r\nb\nc\n', 'a\r\nB\nc\n', 'a\r\nB\nc\n'],
  ['a\rb\nc\rd\n', 'a\nB\nc\nd\n', 'a\rB\nc\rd\n'],
  ['', 'a: 1\n', 'a: 1\n'],
  ['x', 'a\r\nb\n', 'a\r\nb\n'],
])('%j, changed to %j, is written %j', (original, changed, written) => {
  expect(text(encodeLike(bytes(original), changed))).toBe(written);
});

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const content = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.tuple(fc.constantFrom('', 'a', 'яж', '😀'), lineEnd), { maxLength: 8 }),
  )
  .map(([mark, lines]) => bytes(mark + lines.flat().join('')));

test('an unchanged text gives the same bytes', () => {
  fc.assert(
    fc.property(content, (original) => {
      expect(text(encodeLike(original, read(original)))).toBe(text(original));
      expect(text(editBytes(original, []))).toBe(text(original));
    }),
  );
});

test('edits change what they name and not a byte more', () => {
  fc.assert(
    fc.property(content, fc.nat(), fc.nat(), (original, one, other) => {
      const before = read(original);
      const places = [one, other].map((place) => place % (before.length + 1)).sort((a, b) => a - b);
      const [start = 0, end = 0] = places;
      fc.pre(places.every((place) => !/^(\r\n|[\ud800-\udbff])/.test(before.slice(place - 1))));
      const edits = [{ span: { start, end }, replacement: 'новое' }];
      const edited = editBytes(original, edits);
      expect(read(edited).replace(/\r\n/g, '\n')).toBe(
        applyEdits(before, edits).replace(/\r\n/g, '\n'),
      );
      const mark = text(original).startsWith('\ufeff') ? 1 : 0;
      expect(text(edited).slice(0, start + mark)).toBe(text(original).slice(0, start + mark));
      const rest = text(original).slice(end + mark);
      expect(text(edited).endsWith(rest)).toBe(true);
    }),
  );
});

test('what is put in ends its lines as the file does', () => {
  const edits = [{ span: { start: 6, end: 6 }, replacement: 'b: 2\n' }];
  expect(text(editBytes(bytes('a: 1\r\nc: 3\n'), edits))).toBe('a: 1\r\nb: 2\r\nc: 3\n');
});
