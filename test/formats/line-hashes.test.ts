import { expect, test } from 'vitest';
import { lineHashes } from '../../src/formats/sarif/line-hashes.ts';

// What github/codeql-action reckons for these texts in its own tests.
test.each([
  ['', ['c129715d7a2bc9a3:1']],
  [
    ' a\nb\n  \t\tc\n d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  ],
  [
    ' a\r\nb\r\n  \t\tc\r d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  ],
])('the hashes of the lines of %j are those of GitHub', (text, hashes) => {
  const hashOf = lineHashes(text);
  expect(hashes.map((_, index) => hashOf(index + 1))).toEqual(hashes);
  expect(hashOf(hashes.length + 1)).toBeUndefined();
});

test('lines that go on alike are counted', () => {
  const hashOf = lineHashes(`${'x'.repeat(200)}\n${'x'.repeat(200)}\n`);
  const [first = '', second = ''] = [hashOf(1), hashOf(2)];
  expect(first.split(':')[0]).toBe(second.split(':')[0]);
  expect([first, second].map((hash) => hash.split(':')[1])).toEqual(['1', '2']);
});
