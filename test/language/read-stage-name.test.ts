import { describe, expect, test } from 'vitest';
import { readStageName } from '../../src/language/read-stage-name.ts';

describe('the number of a stage', () => {
  test.each([
    ['1 этап', 1],
    ['I этап', 1],
    ['I ЭТАП:', 1],
    ['І этап', 1],
    ['II этап', 2],
    ['П этап', 2],
    ['Ш этап', 3],
    ['первый этап', 1],
    ['Третий этап', 3],
    ['на втором этапе', 2],
    ['1-й этап', 1],
    ['2–ой этап', 2],
    ['1ый этап', 1],
    ['1этап', 1],
    ['этап 2', 2],
    ['Этап № 2', 2],
    ['Этап II.', 2],
    ['Этап-2', 2],
    ['этап первый', 1],
    ['Этап 1. Диагностика', 1],
    ['II (основной) этап', 2],
    ['I подготовительный этап', 1],
    ['Первый, подготовительный этап', 1],
    ['Вторая ступень', 2],
    ['3 фаза', 3],
    ['Основной этап', undefined],
    ['Школьный этап', undefined],
    ['II-й этап', 2],
    ['9 классов этап', undefined],
    ['I и II этапы', undefined],
    ['1, 2 этапы', undefined],
    ['этапы 1-2', undefined],
    ['1)', undefined],
    ['2.', undefined],
    ['1 тур', undefined],
    ['', undefined],
  ])('«%s»', (text, number) => {
    expect(readStageName(text).number).toBe(number);
  });

  test.each([
    ['1. Диагностика', 1],
    ['2) Работа с детьми', 2],
    ['II', 2],
    ['III. Итоги', 3],
    ['I – подготовка', 1],
    ['2. Основной этап', 2],
    ['2022 год', undefined],
    ['9 классы', undefined],
    ['Диагностика', undefined],
  ])('stands at the beginning of a stage’s name: «%s»', (text, number) => {
    expect(readStageName(text, true).number).toBe(number);
  });
});

test.each([
  ['Этап 1. Диагностика', 'диагностика'],
  ['1-й этап: Диагностика', 'диагностика'],
  ['Основной этап (сентябрь)', 'основной'],
  ['Подведение   итогов', 'подведение итогов'],
  ['Ещё этап', 'еще'],
  ['II этап', ''],
  ['(Основной)', 'основной'],
])('the other words of «%s»', (text, words) => {
  expect(readStageName(text).words).toBe(words);
});
