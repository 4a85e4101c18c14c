import { describe, expect, test } from 'vitest';
import { findTwins, meantCodes } from '../../src/plan/mean-codes.ts';

describe('what is meant by codes', () => {
  test.each<[string[], [string, string][]]>([
    [['2.2', '4.1'], []],
    [['2.2', 'З.1'], [['З.1', '3.1']]],
    [
      ['2.2', '5.О', '1O.2', '4.l'],
      [
        ['5.О', '5.0'],
        ['1O.2', '10.2'],
        ['4.l', '4.1'],
      ],
    ],
    [['А.1', 'З.1', 'О.2'], []],
    [['З', 'О'], []],
    [['5.5а', '5.5б', '5.5a'], [['5.5a', '5.5а']]],
    [['5.5a', '5.5d', '5.5а'], [['5.5а', '5.5a']]],
    [['5.5a', '5.5а'], []],
    [['BК-1', 'ПК-2'], [['BК-1', 'ВК-1']]],
    [['ПК-1', 'SQL-2'], []],
  ])('%j', (codes, meant) => {
    expect([...meantCodes(codes)]).toEqual(meant);
  });
});

describe('a code that looks the same', () => {
  test.each<[string, string[], string | undefined]>([
    ['5.5a', ['5.5а', '5.5б'], '5.5а'],
    ['2.1О', ['2.1', '2.10'], '2.10'],
    ['2.10', ['2.10', '2.1'], undefined],
    ['2.2', ['2.3'], undefined],
    ['5.6', ['5.б'], '5.б'],
    ['5.О', ['5.0', '5.O'], undefined],
    ['x', [], undefined],
  ])('%s among %j', (code, known, twin) => {
    expect(findTwins(known)(code)).toBe(twin);
  });
});
