import fc from 'fast-check';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { wrap } from '../../src/formats/terminal/wrap.ts';

test('usual texts are wrapped as wrap-ansi does it', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'абвшЖ1.,«»—:№aZ/'),
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(40), (words, more) => {
      const text = words.join(' ');
      const expected = wrapAnsi(text, 14 + more, { hard: true, trim: true }).split('\n');
      expect(wrap(text, 14 + more)).toEqual(expected);
    }),
  );
});
