import { expect, test } from 'vitest';
import { findLookAlikes, sayLookAlikes } from '../../src/core/look-alikes.ts';

test.each([
  ['сodes', 'codes', 'буква «с» русская, а нужна латинская'],
  ['2.1О', '2.10', 'буква «О» стоит вместо цифры 0'],
  ['2.l', '2.1', 'буква «l» стоит вместо цифры 1'],
  ['A1', 'А1', 'буква «A» латинская, а нужна русская'],
  ['dоnе', 'done', 'буквы о, е русские, а нужны латинские'],
])('%s looks like %s: %s', (written, meant, said) => {
  expect(sayLookAlikes(findLookAlikes(written, meant) ?? []).ru).toBe(said);
});

test.each([
  ['codes', 'codes'],
  ['соdex', 'codes'],
  ['2.11', '2.10'],
  ['done', 'dones'],
])('%s is not a look-alike of %s', (written, meant) => {
  expect(findLookAlikes(written, meant)).toBeUndefined();
});
