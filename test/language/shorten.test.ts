import { describe, expect, test } from 'vitest';
import { shorten } from '../../src/language/shorten.ts';

describe('shortened texts', () => {
  test('end with a whole word', () => {
    expect(shorten('Диагностика причин, по которым детям трудно', 20)).toBe('Диагностика причин…');
    expect(shorten('  коротко\nи ясно ', 20)).toBe('коротко и ясно');
  });
});
