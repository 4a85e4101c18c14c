import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/formats/sheets/plain-text.ts';
import { hostileText } from './hostile-text.ts';
import { everyBlock, rowOf, tableOf } from './html-page.ts';
import { unzip, workbookOf, xmlFault } from './read-xlsx.ts';

const HOSTILE = {
  'a tag': '<script>alert(1)</script>',
  'an end of CDATA': ']]>',
  'a formula': "=cmd|' /C calc'!A0",
  'a terminal code': '\u001b[2J',
  'an override of direction': '\u202eабв',
  'a long word': 'ж'.repeat(10_000),
  'too many emoji': '😀'.repeat(40_000),
  'no characters': '\ud800\ufffe\uffff',
  'codes of footers': '&L&"Arial,Bold"&99',
  'an end of a sheet name': "']'!A1",
  'a sign by its number': '_x000D_',
  'an error of Excel': '#REF!',
};

describe('a workbook of hostile text', () => {
  test.each(Object.entries(HOSTILE))('stays whole: %s', async (_, text) => {
    const { blocks, more } = everyBlock(text);
    const file = await workbookOf(blocks, more);
    for (const [name, xml] of unzip(file)) {
      expect(xmlFault(xml), name).toBeUndefined();
      expect(xml).not.toMatch(/<f>|<f |<hyperlink| t="e"/);
    }
    const { sheets } = await readXlsx(file);
    expect(sheets.length).toBeGreaterThan(1);
  });

  test('gives the texts back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { minLength: 1, maxLength: 4 }), async (texts) => {
        const file = await workbookOf([
          tableOf(
            ['А'],
            texts.map((text) => rowOf([text])),
          ),
        ]);
        const { sheets } = await readXlsx(file);
        const column = (sheets[0]?.rows ?? []).slice(3).map(([cell]) => cell ?? '');
        const plain = texts.map(plainText);
        expect(plain.map((_, index) => column[index] ?? '')).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});
