import { describe, expect, test } from 'vitest';
import { decode } from '../../src/documents/decode.ts';
import { guessEncoding } from '../../src/documents/guess-encoding.ts';
import { placeOf } from './read-text.ts';

const SENTENCE = 'школа: Гимназия № 3\nцель: Помочь ученикам, которым трудно учиться.\n';

/** Russian text in a one-byte encoding, by looking each letter up in what the decoder makes of every byte. */
function encode(text: string, label: string): Uint8Array {
  const all = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (char) => (all.includes(char) ? all.indexOf(char) : 0x3f));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return bytes;
}

function findingOf(bytes: Uint8Array) {
  const decoded = decode('plan.yaml', bytes);
  if ('text' in decoded) throw new Error(`decoded: ${decoded.text}`);
  return decoded.finding;
}

describe('UTF-8', () => {
  test('is read with and without a byte order mark, which is dropped', () => {
    const bytes = new TextEncoder().encode(SENTENCE);
    expect(decode('plan.yaml', bytes)).toEqual({ text: SENTENCE, isUsual: true });
    expect(decode('plan.yaml', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({
      text: SENTENCE,
      isUsual: true,
    });
  });

  test('keeps CR LF, tabs, NEL, emoji and the replacement character', () => {
    const text = 'a: 1\r\nb: "\t\u0085 😀 \ufffd"\r\n';
    expect(decode('plan.yaml', new TextEncoder().encode(text))).toEqual({ text, isUsual: false });
  });

  test('a carriage return alone ends a line too, as in editors', () => {
    const decoded = decode('plan.yaml', new TextEncoder().encode('a: 1\rb: 2\r\n'));
    expect(decoded).toEqual({ text: 'a: 1\nb: 2\r\n', isUsual: true });
  });

  test('a damaged character amid good Russian is shown at its place', () => {
    const good = new TextEncoder().encode(`${SENTENCE}заметка: \ufffd `);
    const finding = findingOf(Uint8Array.of(...good, 0xd0, 0x20));
    expect(finding.data).toMatchObject({ problem: 'damaged-character' });
    expect(placeOf(finding)).toBe('3:12-3:13');
  });

  test.each([
    ['a surrogate on its own', [0xed, 0xa0, 0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a character cut off at the end', [0xf0, 0x9f, 0x98]],
  ])('%s is refused', (_, bytes) => {
    const finding = findingOf(Uint8Array.of(...new TextEncoder().encode('a: '), ...bytes));
    expect(finding.rule).toBe('yaml-syntax');
    expect(placeOf(finding)).toBe('1:4-1:5');
  });
});

describe('other encodings', () => {
  test.each([
    ['windows-1251', 'windows-1251'],
    ['koi8-r', 'KOI8-R'],
    ['ibm866', 'CP866'],
  ])('%s is named, with the way to save the file as UTF-8', (label, name) => {
    const finding = findingOf(encode(SENTENCE, label));
    expect(finding.data).toEqual({ problem: 'encoding', encoding: name });
    expect(finding.message.ru).toContain(name);
    expect(finding.message.ru).toContain('Файл → Сохранить как');
    // The first letters of one encoding can by chance be good UTF-8.
    expect(placeOf(finding)).toMatch(/^1:[12]-/);
  });

  test.each([
    'school: "МБОУ СОШ № 12"\nfactors:\n  - name: Кадры\n',
    'title: План\n',
    'a: мероприятия\n',
    'responsible: Педагог-психолог\n',
  ])('a few Russian words are enough: %j', (text) => {
    expect(guessEncoding(encode(text, 'windows-1251'))).toBe('windows-1251');
    expect(guessEncoding(encode(text, 'koi8-r'))).toBe('KOI8-R');
    expect(guessEncoding(encode(text, 'ibm866'))).toBe('CP866');
  });

  test('bytes that are no Russian in any encoding are not guessed', () => {
    const finding = findingOf(
      Uint8Array.of(...new TextEncoder().encode('note: caf'), 0xb2, 0xb3, 0xb6),
    );
    expect(finding.data).toEqual({ problem: 'encoding', encoding: null });
    expect(finding.message.ru).toContain('строка 1, столбец 10');
  });

  test.each([
    ['UTF-16 LE', true],
    ['UTF-16 BE', false],
  ])('%s is named, with and without a byte order mark', (name, littleEndian) => {
    for (const text of [SENTENCE, `\ufeff${SENTENCE}`, 'kind: audit\nschool: 12\n']) {
      expect(findingOf(utf16(text, littleEndian)).data).toEqual({
        problem: 'encoding',
        encoding: name,
      });
    }
  });
});

describe('what is no text', () => {
  test.each([
    ['PK\u0003\u0004\u0014\u0000', /Word.*ZIP/],
    ['%PDF-1.7\n', /PDF/],
    ['{\\rtf1\\ansi}', /RTF/],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', /Word/],
    ['\u0089PNG\r\n', /PNG/],
  ])('%j is named for what it is', (head, words) => {
    const finding = findingOf(Uint8Array.from(head, (char) => char.charCodeAt(0)));
    expect(finding.message.ru).toMatch(words);
    expect(finding.message.en).toMatch(words);
  });

  test.each([
    ['\u0000', 'U+0000', '2:3-2:4'],
    ['\u001b', 'U+001B', '2:3-2:4'],
    ['\u007f', 'U+007F', '2:3-2:4'],
    ['\ufffe', 'U+FFFE', '2:3-2:4'],
  ])('%j is shown by its code and place', (char, codePoint, place) => {
    const finding = findingOf(new TextEncoder().encode(`title: план\nb ${char}: 1`));
    expect(finding.data).toEqual({ problem: 'control-character', codePoint });
    expect(finding.message.ru).toContain(codePoint);
    expect(placeOf(finding)).toBe(place);
  });
});
