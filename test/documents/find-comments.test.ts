import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findComments } from '../../src/documents/find-comments.ts';

const textsOf = (text: string): string[] => findComments(text).map((one) => one.text);

describe('comments of a text', () => {
  test.each<[string, string, string[]]>([
    ['behind a value', 'a: 1 # да\n', ['# да']],
    ['on a line of its own', '# да\na: 1\n', ['# да']],
    ['behind a key', 'a: # да\n  b: 1\n', ['# да']],
    ['behind the dash of an item', '- # да\n  a: 1\n', ['# да']],
    ['behind the header of a long text', 'a: | # да\n  # нет\n  нет # нет\n', ['# да']],
    ['below a long text', 'a: |\n  # нет\n# да\n', ['# да']],
    ['within brackets', 'a: [1, # да\n  2] # и да\n', ['# да', '# и да']],
    ['behind quotes', 'a: "# нет" # да\n', ['# да']],
    ['below the end of a text over lines', "a: 'раз\n  # нет'\nb: два\n  # да\n", ['# да']],
    ['with Windows line ends', 'a: 1 # да\r\nb: 2 # и да\r\n', ['# да', '# и да']],
    ['at the end without a line end', 'a: 1\n#да', ['#да']],
    ['not without a blank before', 'a: 1#нет\n', []],
    ['not in an empty text', '', []],
  ])('%s', (_, text, comments) => {
    expect(textsOf(text)).toEqual(comments);
  });

  test('begin where the text has their sign', () => {
    const word = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '# х',
      '|',
      '"',
      "'",
      ': ',
      '- ',
      '[',
      ']',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        for (const { start, text: comment } of findComments(text)) {
          expect(text.slice(start, start + comment.length)).toBe(comment);
          expect(comment).toMatch(/^#.*$/);
        }
      }),
    );
  });
});
