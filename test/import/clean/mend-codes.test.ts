import { describe, expect, test } from 'vitest';
import { arePaired, mendCodes } from '../../../src/import/clean/mend-codes.ts';

const AUDIT = { codes: new Set(['1', '4.1', '8.2', '8.4', '9.3', '10.2', '5.1а']), isPaired: true };
const NONE = { codes: new Set<string>(), isPaired: true };

describe('a code of the audit that is written in another way', () => {
  test.each([
    ['8,2', '8.2'],
    ['4. 1', '4.1'],
    ['4 .1', '4.1'],
    ['4 . 1', '4.1'],
    ['8.2.', '8.2'],
    ['4. 1.', '4.1'],
    ['8.2, 8,4', '8.2, 8.4'],
    ['8,2; 8,4', '8.2; 8.4'],
    ['8,2,8,4', '8.2, 8.4'],
    ['4. 1, 8. 2', '4.1, 8.2'],
    ['9.З', '9.3'],
    ['1О.2', '10.2'],
    ['lO.2', '10.2'],
    ['5.1a', '5.1а'],
  ])('%s is %s', (written, meant) => {
    const { text, mended, open } = mendCodes(written, AUDIT);
    expect(text).toBe(meant);
    expect(mended.every(({ isSure }) => isSure)).toBe(true);
    expect(mended).not.toEqual([]);
    expect(open).toEqual([]);
  });

  test('is doubtful with a blank behind the comma', () => {
    const mended = [{ written: '8, 2', code: '8.2', isSure: false }];
    expect(mendCodes('8, 2', AUDIT)).toEqual({ text: '8.2', mended, open: [] });
  });

  test('is doubtful where its halves are codes too', () => {
    const known = { codes: new Set(['1', '2', '1.2']), isPaired: true };
    const mended = [{ written: '1,2', code: '1.2', isSure: false }];
    expect(mendCodes('1,2', known)).toEqual({ text: '1.2', mended, open: [] });
  });
});

test.each(['5.5,8.2', '5.5, 8.2', '8.2 4.1', '1. 4.1 2. 9.3', '4.1-4.3', 'А1', '8.2', ''])(
  '«%s» stays as it is',
  (text) => {
    for (const known of [AUDIT, NONE])
      expect(mendCodes(text, known)).toEqual({ text, mended: [], open: [] });
  },
);

test.each(['1, 2, 3', '1,2,3', '1,2', '1. 2. 3.', '1, 2'])(
  '«%s» stays where the audit has 1, 2, 3',
  (text) => {
    const known = { codes: new Set(['1', '2', '3']), isPaired: false };
    expect(mendCodes(text, known)).toEqual({ text, mended: [], open: [] });
  },
);

describe('without an audit', () => {
  test.each([
    ['8,2', '8.2'],
    ['4. 1', '4.1'],
    ['9.З', '9.3'],
    ['9.О', '9.0'],
    ['1О.2', '10.2'],
    ['З.1', '3.1'],
  ])('%s is %s, with a doubt', (written, code) => {
    expect(mendCodes(written, NONE)).toEqual({
      text: code,
      mended: [{ written, code, isSure: false }],
      open: [],
    });
  });

  test.each(['5.1б', 'А.1', 'О.2', '8, 2', '1,2,3'])('«%s» may be what it says', (text) => {
    expect(mendCodes(text, NONE).text).toBe(text);
  });

  test('two numbers that may be one code are told of', () => {
    const known = { codes: new Set<string>(), isPaired: false };
    const open = [{ written: '8,2', code: '8.2' }];
    expect(mendCodes('8,2', known)).toEqual({ text: '8,2', mended: [], open });
  });
});

test('the usual form is that of most cells', () => {
  expect(arePaired(['4.1', '8.2, 8.4', '8,2', ''])).toBe(true);
  expect(arePaired(['4', '8', '8,2'])).toBe(false);
  expect(arePaired(['1', '2', '1.1', '3.2'])).toBe(false);
  expect(arePaired(['8,2'])).toBe(false);
});
