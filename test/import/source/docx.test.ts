import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/import/source/read-source.ts';
import { makeWord, wordParagraph, wordTable } from '../make-word.ts';
import { blocksOf, rowsOf, showLine, textsOf } from './show-blocks.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const LISTS = `
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

const item = (text: string, list: number, level = 0): string =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('paragraphs', () => {
  test('keep no-break spaces, soft hyphens and double spaces; a tab stays a tab', async () => {
    const body = `<w:p><w:r><w:t>№\u00a012  и</w:t><w:softHyphen/><w:t>де\u00adло</w:t><w:tab/><w:t>x</w:t><w:noBreakHyphen/></w:r></w:p>`;
    expect(textsOf(await blocksOf('a.docx', makeWord(body)))).toEqual([
      '№\u00a012  и\u00adде\u00adло\tx\u2011',
    ]);
  });

  test('are parted by line breaks, joined over runs, links and fields', async () => {
    const body = `<w:p>${run('при')}<w:hyperlink r:id="x">${run('каз')}</w:hyperlink><w:r><w:br/></w:r><w:fldSimple>${run('№ 5')}</w:fldSimple></w:p>`;
    expect(textsOf(await blocksOf('a.docx', makeWord(body)))).toEqual(['приказ', '№ 5']);
  });

  test('are headings by their style, or the one that it is based on, or their place in the outline', async () => {
    const styles =
      '<w:style w:styleId="1"><w:name w:val="heading 2"/></w:style><w:style w:styleId="x"><w:name w:val="Раздел"/><w:basedOn w:val="1"/></w:style>';
    const body =
      wordParagraph('a', '<w:pStyle w:val="1"/>') +
      wordParagraph('b', '<w:pStyle w:val="x"/>') +
      wordParagraph('c', '<w:outlineLvl w:val="0"/>') +
      wordParagraph('d');
    const blocks = await blocksOf('a.docx', makeWord(body, { styles }));
    expect(blocks.map((block) => block.kind === 'text' && block.heading)).toEqual([
      2,
      2,
      1,
      undefined,
    ]);
  });
});

describe('text boxes', () => {
  const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;

  test('are read once, though Word keeps them twice, and told apart', async () => {
    const twice = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box(wordParagraph('УТВЕРЖДАЮ'))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box(wordParagraph('УТВЕРЖДАЮ'))}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${run('до')}<w:r>${twice}</w:r></w:p>${wordParagraph('после')}`;
    expect(await blocksOf('a.docx', makeWord(body))).toEqual([
      { kind: 'text', text: 'до' },
      { kind: 'text', text: 'УТВЕРЖДАЮ', isBoxed: true },
      { kind: 'text', text: 'после' },
    ]);
  });

  test('are read where only the new kind is kept, and so are frames', async () => {
    const body = `<w:p><w:r><w:drawing>${box(wordParagraph('a'))}</w:drawing></w:r></w:p>${wordParagraph('b', '<w:framePr w:w="3000"/>')}`;
    expect(await blocksOf('a.docx', makeWord(body))).toMatchObject([
      { text: 'a', isBoxed: true },
      { text: 'b', isBoxed: true },
    ]);
  });
});

describe('lists', () => {
  test('go on over cells, and an empty cell has its number', async () => {
    const table = wordTable([
      [item('', 1), wordParagraph('дело')],
      [item('', 1), wordParagraph('дело')],
      [item('', 1), item('сбор', 2) + item('итог', 2)],
    ]);
    expect(await rowsOf('a.docx', makeWord(table, { numbering: LISTS }))).toEqual([
      ['1)', 'дело'],
      ['2)', 'дело'],
      ['3)', '• сбор¶• итог'],
    ]);
  });

  test('count their levels, begin anew where they say so, and go on behind another list', async () => {
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 1),
      item('d', 2),
      item('e', 1),
      item('f', 1, 1),
      item('g', 3),
    ].join('');
    const blocks = await blocksOf('a.docx', makeWord(body, { numbering: LISTS }));
    expect(blocks.map((block) => block.kind === 'text' && showLine(block))).toEqual([
      '1) a',
      '  1) b',
      '  2) c',
      '• d',
      '2) e',
      '  1) f',
      '1) g',
    ]);
  });

  test('whose number has two parts write it into a cell that is empty otherwise', async () => {
    const table = wordTable([[item('', 1) + item('', 1, 1)], [item('', 1, 1)]]);
    expect(await rowsOf('a.docx', makeWord(table, { numbering: LISTS }))).toEqual([
      ['1)¶1.1'],
      ['1.2'],
    ]);
  });

  test('of a style are counted too', async () => {
    const styles =
      '<w:style w:styleId="n"><w:name w:val="Нумерация"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      wordParagraph('a', '<w:pStyle w:val="n"/>') + wordParagraph('b', '<w:pStyle w:val="n"/>');
    const blocks = await blocksOf('a.docx', makeWord(body, { numbering: LISTS, styles }));
    expect(blocks).toMatchObject([{ list: { number: 1 } }, { list: { number: 2 } }]);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
  const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  test('say which merged cell covers a place, also where bookmarks stand between cells', async () => {
    const mark = '<w:bookmarkStart w:id="1" w:name="x"/>';
    const body = table(
      row(cell('№', '<w:vMerge w:val="restart"/>'), cell('Фактор', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), mark, cell('a'), cell('b')),
    );
    expect(await rowsOf('a.docx', makeWord(body))).toEqual([
      ['№', 'Фактор', '←Фактор'],
      ['↑№', 'a', 'b'],
    ]);
  });

  test('keep empty paragraphs within a cell, and none at its ends', async () => {
    const texts = ['', 'a', '', '', 'b', ''].map((text) => wordParagraph(text)).join('');
    expect(await rowsOf('a.docx', makeWord(wordTable([[texts]])))).toEqual([['a¶¶¶b']]);
  });

  test('flatten tables in their cells', async () => {
    const inner = wordTable([
      [wordParagraph('b'), wordParagraph('c')],
      [wordParagraph('d'), wordParagraph('')],
    ]);
    const body = wordTable([[wordParagraph('a') + inner + wordParagraph('e'), wordParagraph('f')]]);
    expect(await rowsOf('a.docx', makeWord(body))).toEqual([['a¶b¶c¶d¶e', 'f']]);
  });

  test('put in the cells that a row leaves out at its start', async () => {
    const body = table(
      row(cell('1'), cell('2'), cell('3')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}${cell('c')}</w:tr>`,
    );
    expect(await rowsOf('a.docx', makeWord(body))).toEqual([
      ['1', '2', '3'],
      ['', 'b', 'c'],
    ]);
  });
});

describe('documents in work', () => {
  test('keep insertions, drop deletions, and say so', async () => {
    const body = `<w:p>${run('до ')}<w:del><w:r><w:delText>15</w:delText></w:r></w:del><w:ins>${run('20')}</w:ins>${run(' мая')}</w:p>`;
    const { blocks, remarks } = await readSource('a.docx', makeWord(body));
    expect(textsOf(blocks)).toEqual(['до 20 мая']);
    expect(remarks).toMatchObject([{ kind: 'doubt', message: { ru: /исправления/ } }].map(ruOf));
  });

  test('drop deleted rows, which no list counts', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${item('', 1)}</w:tc></w:tr>`;
    const kept = `<w:tr><w:tc>${item('', 1)}</w:tc></w:tr>`;
    const word = makeWord(`<w:tbl>${kept}${deleted}${kept}</w:tbl>`, { numbering: LISTS });
    expect(await rowsOf('a.docx', word)).toEqual([['1)'], ['2)']]);
  });

  test('name comments and footnotes, and leave them out', async () => {
    const body = `<w:p>${run('a')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const { blocks, remarks } = await readSource('a.docx', makeWord(body));
    expect(textsOf(blocks)).toEqual(['a']);
    expect(remarks.map(({ kind }) => kind)).toEqual(['doubt', 'left-out']);
  });
});

/** What a remark must match. */
function ruOf({ kind, message }: { kind: string; message: { ru: RegExp } }): object {
  return { kind, message: { ru: expect.stringMatching(message.ru) } };
}
