import { describe, expect, test } from 'vitest';
import { count } from '../../src/language/count.ts';

describe('numbers with nouns', () => {
  test('have the right form', () => {
    const noun = { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] };
    expect([0, 1, 2, 5, 11, 21, 22, 112].map((number) => count(number, noun, 'ru'))).toEqual([
      '0 ошибок',
      '1 ошибка',
      '2 ошибки',
      '5 ошибок',
      '11 ошибок',
      '21 ошибка',
      '22 ошибки',
      '112 ошибок',
    ]);
    expect([1, 2].map((number) => count(number, noun, 'en'))).toEqual(['1 error', '2 errors']);
  });
});
