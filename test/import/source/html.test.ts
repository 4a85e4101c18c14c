import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/import/source/read-source.ts';
import { blocksOf, rowsOf, showLine, textsOf } from './show-blocks.ts';

const page = (body: string): string => `<!DOCTYPE html><html><body>${body}</body></html>`;

describe('texts', () => {
  test('are collapsed as a browser does, no-break spaces kept', async () => {
    const html = page('<p> Приказ \n  № <b> 5 </b>\t от&nbsp;1&nbsp;мая </p>');
    expect(textsOf(await blocksOf('a.html', html))).toEqual(['Приказ № 5 от\u00a01\u00a0мая']);
  });

  test('leave out what no reader sees', async () => {
    const html = page(
      '<script>1</script><style>p{}</style><p hidden>a</p><p style="display:none">b</p><!-- c --><p>d<del>e</del><ins>f</ins></p>',
    );
    const { blocks, remarks } = await readSource('a.html', Buffer.from(html));
    expect(textsOf(blocks)).toEqual(['df']);
    expect(remarks).toMatchObject([{ kind: 'doubt' }]);
  });

  test('have headings, line breaks and lists', async () => {
    const html = page(
      '<h2>Цель</h2><p>a<br>b</p><ol start="3"><li>c<ul><li>d</li></ul></li><li value=7>e</li><li>f</li></ol>',
    );
    const blocks = await blocksOf('a.html', html);
    expect(blocks[0]).toEqual({ kind: 'text', text: 'Цель', heading: 2 });
    expect(blocks.slice(1).map((block) => block.kind === 'text' && showLine(block))).toEqual([
      'a',
      'b',
      '3) c',
      '  • d',
      '7) e',
      '8) f',
    ]);
  });

  test('of Word have the numbers of their lists', async () => {
    const item = (sign: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`;
    const blocks = await blocksOf(
      'a.htm',
      page(item('2.', 'a') + item('·', 'b') + item('в)', 'c')),
    );
    expect(blocks.map((block) => block.kind === 'text' && showLine(block))).toEqual([
      '2) a',
      '• b',
      'в)\u00a0\u00a0c',
    ]);
  });
});

describe('tables', () => {
  test('with merged cells and lines', async () => {
    const html = page(
      '<table><thead><tr><th rowspan=2>№<th colspan=2>Фактор</thead><tr><td>a<br>b<td><p>c<p>&nbsp;<p>d</table>',
    );
    expect(await rowsOf('a.html', html)).toEqual([
      ['№', 'Фактор', '←Фактор'],
      ['↑№', 'a¶b', 'c¶¶d'],
    ]);
  });

  test('do not grow by spans that go beyond them', async () => {
    const html = page(
      '<table><tr><td colspan=100000>Раздел<tr><td rowspan=99999>a<td>b<tr><td>c</table>',
    );
    expect(await rowsOf('a.html', html)).toEqual([
      ['Раздел', '←Раздел'],
      ['a', 'b'],
      ['↑a', 'c'],
    ]);
  });

  test('within cells are flattened; a frame of one cell is no table', async () => {
    const inner = '<table><tr><td>b<td>c<tr><td>d</table>';
    expect(await rowsOf('a.html', page(`<table><tr><td>a${inner}<td>e</table>`))).toEqual([
      ['a¶b¶c¶d', 'e'],
    ]);
    expect(await rowsOf('a.html', page(`<table><tr><td>a${inner}</table>`))).toEqual([
      ['b', 'c'],
      ['d', ''],
    ]);
  });
});

describe('encodings', () => {
  const html = page('<meta charset="windows-1251"><p>Дорожная карта школы</p>');
  const old = Buffer.from(
    [...html].map((sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x80 ? code : code - 0x350;
    }),
  );

  test.each([
    ['windows-1251 that the page names', old],
    [
      'windows-1251 that it names wrongly',
      Buffer.from(old.toString('latin1').replace('windows-1251', 'utf-8'), 'latin1'),
    ],
    ['UTF-8 that it names wrongly', Buffer.from(html)],
    ['UTF-16', Buffer.from(`\ufeff${html}`, 'utf16le')],
  ])('%s', async (_, bytes) => {
    expect(textsOf(await blocksOf('a.html', bytes))).toEqual(['Дорожная карта школы']);
  });

  test('a page under the name of a Word document is a page', async () => {
    expect((await readSource('plan.doc', Buffer.from(html))).format).toBe('html');
  });
});
