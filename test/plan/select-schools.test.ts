import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { schoolsAsked } from '../../src/plan/selection/asked-schools.ts';
import { planOf } from './plan-of.ts';

const SCHOOLS = [
  '"МБОУ «СОШ № 12»"',
  '"МБОУ «СОШ №112»"',
  '{name: Лицей 3 имени Пушкина, id: lesnoy-3, municipality: Лесной район}',
  '{name: МКОУ «Берёзовская СОШ», id: "12", municipality: Лесной район}',
];

const plans = (): Promise<Plan[]> =>
  Promise.all(
    SCHOOLS.map((school) => planOf(`school: ${school}\nactivities:\n  - {title: А, when: май}\n`)),
  );

async function found(...texts: string[]): Promise<string[]> {
  const { named } = schoolsAsked(await plans(), texts);
  return named.map((name) => name.replace(/[А-Я]{2,4}ОУ /, ''));
}

describe('a school', () => {
  test.each([
    ['сош 12', ['«СОШ № 12»']],
    ['СОШ №12', ['«СОШ № 12»']],
    ['сош№ 12', ['«СОШ № 12»']],
    ['"СОШ № 12"', ['«СОШ № 12»']],
    ['школа 12', ['«СОШ № 12»']],
    ['112', ['«СОШ №112»']],
    ['березовская', ['«Берёзовская СОШ»']],
    ['берёз', ['«Берёзовская СОШ»']],
    ['COШ 12', ['«СОШ № 12»']],
    ['lesnoy-3', ['Лицей 3 имени Пушкина']],
    ['лесной', ['Лицей 3 имени Пушкина', '«Берёзовская СОШ»']],
    ['лесной 3', ['Лицей 3 имени Пушкина']],
    ['сош 12, лицей', ['«СОШ № 12»', 'Лицей 3 имени Пушкина']],
  ])('is found by %s', async (text, names) => expect(await found(text)).toEqual(names));

  test('has its id before a number of its name', async () => {
    expect(await found('12')).toEqual(['«Берёзовская СОШ»']);
  });

  test('may be one of several', async () => {
    expect(await found('112', 'лицей')).toEqual(['«СОШ №112»', 'Лицей 3 имени Пушкина']);
  });
});

test('what is no school is told', async () => {
  expect(schoolsAsked(await plans(), ['сош 1, 112', '№'])).toMatchObject({
    named: ['МБОУ «СОШ №112»'],
    missing: ['сош 1', '№'],
  });
});
