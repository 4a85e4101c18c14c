import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/language/dates/tokenize.ts';

const texts = (text: string) => tokenize(text).map((token) => token.text);

test('words are compared without case, ё, soft hyphens and Latin lookalikes', () => {
  expect(texts('Трёх СЕН\u00ADТЯБРЯ oктябpя c')).toEqual(['трех', 'сентября', 'октября', 'с']);
  expect(texts('маи\u0306 Ⅳ IV')).toEqual(['май', 'iv', 'iv']);
});

test('blanks of all kinds, quotes, brackets, tags and dots of abbreviations are no tokens', () => {
  expect(texts('<p class="x">«5»\u00a0(мая)&nbsp;2022\u2009г.</p>')).toEqual([
    '5',
    'мая',
    '2022',
    'г',
  ]);
});

test('dashes are alike however long and many', () => {
  expect(texts('1-2–3—4−5&ndash;6--7')).toEqual(texts('1-2-3-4-5-6-7'));
});

test('a closing bracket on its own belongs to a list number', () => {
  expect(tokenize('1) мая').map(({ kind }) => kind)).toEqual(['number', 'close', 'word']);
});

test('tokens know what stands before them', () => {
  expect(tokenize('1 мая\n- 2<br>3').map(({ gap }) => gap)).toEqual([
    'none',
    'blank',
    'line',
    'blank',
    'line',
  ]);
});

test('tokens stand in order at places in the text as written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let end = 0;
      for (const { span } of tokenize(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
