import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

const FACTORS = `factors:
  - name: Кадры
    code: "4"
    parameters:
      - {code: "4.1", name: Не хватает учителей}
`;

test('a catalogue has factors and parameters as an audit has', async () => {
  const { catalogue, audit } = await planOf('', { audit: FACTORS, catalogue: FACTORS });
  expect(catalogue?.complete).toBe(true);
  expect(catalogue?.at.file).toBe('catalogue.yaml');
  expect(catalogue?.factors).toMatchObject([
    { name: 'Кадры', code: '4', parameters: [{ code: '4.1', name: 'Не хватает учителей' }] },
  ]);
  const names = audit?.factors.map(({ name }) => name);
  expect(catalogue?.factors.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['a factor', 'factors: [5]'],
  ['a code', 'factors: [{name: Кадры, parameters: [{name: Не хватает учителей}]}]'],
  ['everything', 'faktors: []'],
])('where the schema took away %s it is not complete', async (_, catalogue) => {
  expect((await planOf('', { catalogue })).catalogue?.complete).toBe(false);
});

test('without a catalogue there is none', async () => {
  expect((await planOf('')).catalogue).toBeUndefined();
});
