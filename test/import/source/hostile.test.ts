import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/core/errors.ts';
import { parseXml } from '../../../src/import/source/docx/xml-tree.ts';
import { readSource } from '../../../src/import/source/read-source.ts';
import { makeWord, wordEntries, wordParagraph, wordTable } from '../make-word.ts';
import { makeZip, type ZipEntry } from '../make-zip.ts';
import { blocksOf, refusalOf, textsOf } from './show-blocks.ts';

const damaged = /повреждён/;
const isPart = ({ name }: ZipEntry): boolean => name === 'word/document.xml';

describe('archives that show Word one document and karta another are refused', () => {
  const word = wordEntries(wordParagraph('a'));

  test('two parts of one name', async () => {
    const twice = makeZip([...word, ...wordEntries(wordParagraph('b')).filter(isPart)]);
    expect(await refusalOf('a.docx', twice)).toMatch(damaged);
  });

  test('a part that is not what was packed', async () => {
    const stored = makeZip(word.map((entry) => ({ ...entry, isStored: true })));
    const place = Buffer.from(stored).indexOf('>a<') + 1;
    expect(await refusalOf('a.docx', stored)).toBeUndefined();
    expect(await refusalOf('a.docx', stored.with(place, 0x62))).toMatch(damaged);
  });
});

describe('lists without end', () => {
  const levels = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  const lists = (count: number, inner: string): string =>
    Array.from(
      { length: count },
      (_, id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${inner}</w:num>`,
    ).join('');
  const item = wordParagraph('a', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>');

  test('that are not used cost nothing, and those that are used are counted', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${levels.repeat(5000)}</w:abstractNum>${lists(5000, '')}`;
    const blocks = await blocksOf('a.docx', makeWord(item + item, { numbering }));
    expect(blocks).toMatchObject([{ list: { number: 1 } }, { list: { number: 2 } }]);
  });

  test('of all parts together are bounded', async () => {
    const numbering = '<a/>'.repeat(399_990);
    const word = makeWord(item.repeat(20), { numbering });
    expect(await refusalOf('a.docx', word)).toMatch(/слишком велик/);
  });
});

describe('XML is read in time that grows with its length alone', () => {
  const attributeNames = [
    'w:val',
    'w:val '.repeat(3),
    'w:val = '.repeat(3),
    `w:val${' '.repeat(50)}`,
  ];

  test.each(attributeNames)('an attribute without a value, as in %s', async (names) => {
    const body = `<w:p><w:pPr><w:pStyle ${names.repeat(20_000)}/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`;
    expect(textsOf(await blocksOf('a.docx', makeWord(body)))).toEqual(['a']);
  });

  test('a budget of elements holds for all parts', () => {
    const budget = { elements: 5 };
    parseXml('<a><b/><c/></a>', budget);
    expect(budget.elements).toBe(2);
    expect(() => parseXml('<a><b/><c/></a>', budget)).toThrow(UsageError);
  });
});

describe('documents of which nothing could be made in some seconds are refused, whatever they come in', () => {
  const row = (...cells: string[]): string => cells.join('\t');
  const long = 'слово '.repeat(10_000);

  test.each([
    ['a cell', makeWord(wordTable([[wordParagraph(long)]])), /длиннее 32767 знаков/],
    ['a paragraph', makeWord(wordParagraph(long)), /длиннее 32767 знаков/],
    ['a cell of lines', makeWord(wordTable([[wordParagraph('a').repeat(1001)]])), /1000 строк/],
    ['all texts', makeWord(wordParagraph('слово '.repeat(5000)).repeat(70)), /2 миллионов знаков/],
    [
      'merged cells',
      makeWord(wordTable(Array(600).fill([`<w:tcPr><w:gridSpan w:val="99"/></w:tcPr><w:p/>`]))),
      /объединённые ячейки/,
    ],
  ])('a Word document: %s', async (_, bytes, sentence) => {
    expect(await refusalOf('a.docx', bytes)).toMatch(sentence);
  });

  test.each([
    [
      'cells',
      Array.from({ length: 3400 }, (_, at) => row('a', `b${at}`, 'c')).join('\n'),
      /10000 ячеек/,
    ],
    ['paragraphs', 'a\n'.repeat(8001), /8000 абзацев/],
    ['a cell', `a\tb\n${long}\tb\n`, /длиннее 32767 знаков/],
  ])('a text: %s', async (_, text, sentence) => {
    expect(await refusalOf('a.txt', text)).toMatch(sentence);
  });

  test.each([
    ['line breaks', `<pre>${'\n'.repeat(200_001)}</pre>`],
    ['styles of lists', `<p style="${'mso-list:'.repeat(20_000)}">${long}</p>`],
  ])('a page: %s', async (_, inner) => {
    expect(await refusalOf('a.html', `<html>${inner}`)).toMatch(/слишком велика|длиннее/);
  });
});

test('a Word document spoilt anywhere is read or refused', async () => {
  const cell = (text: string): string =>
    `<w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${wordParagraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}`;
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const entries = wordEntries(wordTable([[cell('Мероприятие'), cell('Срок')]]), {
    numbering,
    styles: '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>',
  });
  const sign = fc.constantFrom(...'<>/"\'&=[]!?;: wx1\u0000\u00ff');
  const change = fc.tuple(fc.nat(entries.length - 1), fc.nat(), sign, fc.nat(3));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const texts = entries.map(({ data }) => String(data));
      for (const [part, place, char, length] of changes) {
        const text = texts[part] ?? '';
        const at = place % (text.length + 1);
        texts[part] = text.slice(0, at) + char + text.slice(at + length);
      }
      const spoilt = makeZip(entries.map(({ name }, part) => ({ name, data: texts[part] ?? '' })));
      await readSource('a.docx', spoilt).catch((error: unknown) => {
        if (!(error instanceof UsageError)) throw error;
      });
    }),
    { numRuns: 300 },
  );
}, 60_000);
