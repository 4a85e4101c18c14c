import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { cellWidth } from '../../src/formats/terminal/cell-width.ts';

test('a text is as wide as its characters are', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'Яё№«»–…─█▒ a1\u00a0„“') });
  fc.assert(
    fc.property(fc.oneof(plain, fc.string({ unit: 'grapheme' })), (text) => {
      expect(cellWidth(text)).toBe(stringWidth(text));
    }),
  );
});
