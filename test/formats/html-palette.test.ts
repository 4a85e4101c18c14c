import { describe, expect, test } from 'vitest';
import {
  type ColorName,
  darkPalette,
  lightPalette,
  textColors,
} from '../../src/formats/html/palette.ts';
import { contrastOf } from './html-contrast.ts';

test('contrast is reckoned as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('the %s palette', (_, palette) => {
  const backgrounds: readonly ColorName[] = ['paper', 'band'];

  test.each(textColors)('%s can be read: AA asks for 4.5 to 1', (name) => {
    for (const background of backgrounds) {
      expect(contrastOf(palette[name], palette[background])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the edges of fields and bars can be seen: AA asks for 3 to 1', () => {
    for (const background of backgrounds) {
      expect(contrastOf(palette.border, palette[background])).toBeGreaterThanOrEqual(3);
    }
  });
});
