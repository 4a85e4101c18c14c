import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { quoteLine } from '../../src/formats/pretty/quote-line.ts';

/** Quotes a line and underlines the word in it that `place` names, as a terminal shows it. */
function underline(line: string, place: string, width = 80): string {
  const start = line.indexOf(place) + 1;
  const range = {
    start: { line: 1, column: start },
    end: { line: 1, column: start + place.length },
  };
  const quote = quoteLine(line, range, width);
  return `${quote.line}\n${' '.repeat(quote.indent)}${'^'.repeat(quote.width)}`;
}

describe('the underline stands under the place', () => {
  test('in plain text', () => {
    expect(underline('codes: ["1.2"]', '"1.2"')).toBe('codes: ["1.2"]\n        ^^^^^');
  });

  test('behind a tab', () => {
    expect(underline('\tcodes: x', 'codes')).toBe(' codes: x\n ^^^^^');
  });

  test('behind wide characters', () => {
    expect(underline('日本 код', 'код')).toBe('日本 код\n     ^^^');
  });

  test('behind combining marks', () => {
    expect(underline('и\u0306ога код', 'код')).toBe('и\u0306ога код\n     ^^^');
  });

  test('under what is written out', () => {
    expect(underline('a\u202eb код', 'код')).toBe('a\\u202eb код\n         ^^^');
  });

  test('in a line that is far too long', () => {
    const line = `${'слово '.repeat(5000)}ОШИБКА${' слово'.repeat(5000)}`;
    const [quoted = '', marks = ''] = underline(line, 'ОШИБКА', 60).split('\n');
    expect(stringWidth(quoted)).toBeLessThanOrEqual(60);
    expect(quoted.slice(marks.indexOf('^'), marks.length)).toBe('ОШИБКА');
  });

  test('at the end of a line, where there is nothing', () => {
    expect(
      quoteLine('abc', { start: { line: 1, column: 4 }, end: { line: 1, column: 4 } }, 80),
    ).toEqual({ line: 'abc', indent: 3, width: 1 });
  });
});
