import { describe, expect, test } from 'vitest';
import { count } from '../../src/language/count.ts';
import { roleKey, splitRoles } from '../../src/language/roles.ts';
import { shorten } from '../../src/language/shorten.ts';

describe('roles', () => {
  test('are parted by commas, semicolons and new lines, never inside a role', () => {
    const text = 'Педагог-психолог, Учителя – предметники;\nзам. по УВР , ';
    const roles = splitRoles(text);
    expect(roles.map((role) => role.text)).toEqual([
      'Педагог-психолог',
      'Учителя – предметники',
      'зам. по УВР',
    ]);
    for (const { text: role, span } of roles) expect(text.slice(span.start, span.end)).toBe(role);
  });

  test('are the same however they are written', () => {
    const keys = [
      'Учителя – предметники',
      'учителя-предметники',
      'Учителя-предметники.',
      'учителя\u00a0-  предметники',
    ];
    expect(new Set(keys.map(roleKey)).size).toBe(1);
    expect(roleKey('Директор')).not.toBe(roleKey('Замдиректора'));
  });
});

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

describe('shortened texts', () => {
  test('end with a whole word', () => {
    expect(shorten('Диагностика причин, по которым детям трудно', 20)).toBe('Диагностика причин…');
    expect(shorten('  коротко\nи ясно ', 20)).toBe('коротко и ясно');
  });
});
