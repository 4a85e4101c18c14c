import { describe, expect, test } from 'vitest';
import { explainGlobs } from '../../../src/plan/settings/explain-glob.ts';

/** The problems of globs in a list, by their places. */
function problems(...globs: string[]): string[] {
  const all = globs.map((value, index) => ({
    value,
    at: { file: 'karta.config.yaml', path: ['ignore', index] },
  }));
  return explainGlobs(all).map(({ at, data }) => {
    const place = 'path' in at ? at.path.at(-1) : '';
    return `${place} ${'problem' in data ? data.problem : ''}`;
  });
}

describe('globs that mean nothing', () => {
  test.each([
    ['****', 'stars'],
    ['a***b*c', 'stars'],
    ['a*b*c*d*e', 'stars'],
    ['**/a/**/b/**/c/**', 'stars'],
    ['/', 'empty'],
    ['./', 'empty'],
    ['.', 'empty'],
    ['!x', 'no-exception'],
    ['!', 'empty'],
  ])('%s: %s', (glob, problem) => {
    expect(problems(glob)).toEqual([`0 ${problem}`]);
  });

  test.each(['**', '*', 'a*b*c*', '/a', '**/a/**/b/**', '.git', 'a**b*'])('but not %s', (glob) => {
    expect(problems(glob)).toEqual([]);
  });

  test('an exception needs something before it', () => {
    expect(problems('!a', '!b', 'c', '!d')).toEqual(['0 no-exception', '1 no-exception']);
  });
});
