import { describe, expect, test } from 'vitest';
import { makeWord, wordEntries, wordParagraph, wordTable } from '../make-word.ts';
import { makeZip } from '../make-zip.ts';
import { refusalOf } from './show-blocks.ts';

const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const ole = (stream: string): Uint8Array =>
  Buffer.concat([latin(OLE), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

/** The first file of an .odt says what it is, and is not compressed. */
const odt = makeZip([
  { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', isStored: true },
  { name: 'content.xml', data: '<x/>' },
]);

describe('what is no document that karta reads is named, whatever its name', () => {
  test.each([
    ['old Word', 'plan.docx', ole('WordDocument'), /старого Word/],
    ['a password', 'plan.docx', ole('EncryptedPackage'), /закрыт паролем/],
    ['old Excel', 'plan.xls', ole('Workbook'), /старого Excel/],
    ['RTF', 'plan.doc', latin('{\\rtf1\\ansi x}'), /RTF/],
    ['PDF', 'plan.docx', latin('%PDF-1.7\n'), /это PDF/],
    ['a picture', 'plan.docx', latin('\u0089PNG\r\n\u001a\n'), /рисунок/],
    ['an archive', 'plan.docx', latin('Rar!\u001a'), /архив RAR/],
    ['nothing', 'plan.docx', latin(''), /файл пуст/],
    ['ODT', 'plan.docx', odt, /LibreOffice \(\.odt\)/],
    ['Excel', 'plan.docx', makeZip([{ name: 'xl/workbook.xml', data: '<x/>' }]), /таблица Excel/],
    ['another archive', 'plan.docx', makeZip([{ name: 'a.txt', data: 'a' }]), /архив ZIP/],
    ['bytes', 'plan.txt', latin('\u0000\u0001\u0002\u0003\u0000\u0000\u0007'), /не текст/],
  ])('%s', async (_, name, bytes, sentence) => {
    const said = await refusalOf(name, bytes);
    expect(said).toMatch(sentence);
    expect(said).toMatch(new RegExp(`^${name}: [^.]*?(\\.[a-z]|[^.])*\\.$`));
  });
});

describe('what could do harm is refused', () => {
  const word = wordEntries(wordParagraph('a'));

  test.each([
    ['a truncated archive', makeWord(wordParagraph('a')).slice(0, 300), /повреждён/],
    ['broken XML', makeWord('<w:p><w:r></w:p>'), /повреждён/],
    ['an entity without a name', makeWord(wordParagraph('&nope;')), /повреждён/],
    ['names that lead upwards', makeZip([...word, { name: '../x.xml', data: '' }]), /чужие папки/],
    ['absolute names', makeZip([...word, { name: '/etc/x', data: '' }]), /чужие папки/],
    ['backslashes in names', makeZip([...word, { name: 'a\\b', data: '' }]), /чужие папки/],
    [
      'declared entities',
      makeZip([...word, { name: 'word/theme.xml', data: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }]),
      /объявления/,
    ],
    ['a locked archive', makeZip(word.map((entry) => ({ ...entry, isLocked: true }))), /паролем/],
    [
      'too many parts',
      makeZip([...word, ...Array.from({ length: 1001 }, (_, i) => ({ name: `${i}`, data: '' }))]),
      /1000 частей/,
    ],
    ['a zip bomb', makeWord('<w:p/>'.repeat(4_000_000)), /слишком велик/],
    [
      'a zip bomb that lies of its size',
      makeZip(
        wordEntries('<w:p/>'.repeat(4_000_000)).map((entry) => ({ ...entry, statedSize: 999 })),
      ),
      /повреждён/,
    ],
    ['too many cells', makeWord(wordTable([Array.from({ length: 5001 }, () => '')])), /5000 ячеек/],
    [
      'a table too wide',
      makeWord(wordTable([Array.from({ length: 300 }, () => '<w:p/>')])),
      /столбцов/,
    ],
    ['deep nesting', makeWord('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)), /вложенных/],
  ])('%s', async (_, bytes, sentence) => {
    expect(await refusalOf('plan.docx', bytes)).toMatch(sentence);
  });

  test.each([
    ['formats opened without end', `${'<b id=1><i>'.repeat(500)}${'<p>x'.repeat(90_000)}`],
    ['deep nesting', '<div>'.repeat(100_000)],
    [
      'attributes without end',
      `<p a=">" ${Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ')}>`,
    ],
    [
      'spans over everything',
      `<table>${`<tr>${'<td colspan=99999 rowspan=99999>'.repeat(9)}`.repeat(900)}`,
    ],
  ])('a page with %s', async (_, inner) => {
    expect(await refusalOf('page.html', `<html>${inner}`)).toMatch(/скопируйте/);
  });

  test.each([
    ['columns', 'a\t'.repeat(300)],
    ['lines', 'a\n'.repeat(30_000)],
  ])('a text with too many %s', async (_, text) => {
    expect(await refusalOf('plan.txt', text)).toMatch(/оставьте в нём только таблицы/);
  });
});
