import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, docxOf, partOf, partsOf, tableFaults } from './docx-file.ts';
import { hostileText } from './hostile-text.ts';
import { everyBlock, rowOf, tableOf } from './html-page.ts';
import { findAll, readXml, type XmlElement } from './read-xml.ts';

/** How often each element stands in a document. */
function elementsOf(document: XmlElement): Map<string, number> {
  const counts = new Map<string, number>();
  const count = ({ name, children }: XmlElement): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    children.forEach(count);
  };
  count(document);
  return counts;
}

describe('texts from strangers', () => {
  test('make no XML of their own and leave every part in order', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), async (text) => {
        const { blocks, more } = everyBlock(text);
        const file = await docxOf(blocks, more);
        for (const part of partsOf(file).values()) readXml(part);
        expect(tableFaults(partOf(file))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['<script>alert(1)</script>', ']]>', '=cmd|calc!A1', '&amp;', '"\'`$1%1%'])(
    '%s stays text',
    async (text) => {
      const document = await documentOf([tableOf(['А'], [rowOf([text])])]);
      const plain = await documentOf([tableOf(['А'], [rowOf(['текст'])])]);
      expect(findAll(document, 'w:tc').at(-1)?.text).toBe(text);
      expect(elementsOf(document)).toEqual(elementsOf(plain));
    },
  );

  test.each([
    ['\u001b[31m', '\\u001b[31m'],
    ['\0', '\\u0000'],
    ['\u202e', '\\u202e'],
    ['\ufffe', '\\ufffe'],
    ['\uffff', '\\uffff'],
    ['\ud800', '\\ud800'],
    ['а\udc00', 'а\\udc00'],
    ['😀', '😀'],
  ])('%j is written out where XML or a reader would stumble over it', async (text, shown) => {
    const file = await docxOf(
      [
        { kind: 'heading', level: 1, text },
        { kind: 'code', text },
      ],
      { title: text, caption: text },
    );
    const texts = findAll(partOf(file), 'w:t').map((one) => one.text);
    expect(texts).toEqual([shown, shown]);
    expect(findAll(partOf(file, 'docProps/core.xml'), 'dc:title')[0]?.text).toBe(shown);
    expect(partOf(file, 'word/header1.xml').text).toBe(shown);
  });

  test('ends of lines of all kinds part paragraphs', async () => {
    const document = await documentOf([tableOf(['А'], [rowOf(['а\r\nб\rв\nг'])])]);
    const cell = findAll(document, 'w:tc').at(-1);
    expect(cell?.children.filter(({ name }) => name === 'w:p').map(({ text }) => text)).toEqual([
      'а',
      'б',
      'в',
      'г',
    ]);
  });

  test('a word without end is kept whole, in columns that fit the page', async () => {
    const word = 'х'.repeat(10_000);
    const { blocks, more } = everyBlock(word);
    const file = await docxOf(blocks, more);
    const document = partOf(file);
    expect(document.text).toContain(word);
    expect(tableFaults(document)).toEqual([]);
    for (const grid of findAll(document, 'w:tblGrid')) {
      const width = grid.children.reduce((sum, one) => sum + Number(one.attributes['w:w']), 0);
      expect(width).toBeLessThanOrEqual(15137);
    }
    // A caption as long would push all else off every page.
    expect(partOf(file, 'word/header1.xml').text.length).toBeLessThan(500);
  });
});
