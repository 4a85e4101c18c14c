import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import { documentOf, docxOf, partOf, partsOf, tableFaults, textsOf, valOf } from './docx-file.ts';
import { orderFaults } from './docx-order.ts';
import { chartOf, everyBlock, rowOf, tableOf } from './html-page.ts';
import { childrenOf, findAll, readXml, type XmlElement } from './read-xml.ts';

const firstTable = (document: XmlElement): XmlElement =>
  findAll(document, 'w:tbl')[0] as XmlElement;
const rowsOf = (table: XmlElement): XmlElement[] => childrenOf(table, 'w:tr');
const cellsOf = (row: XmlElement | undefined): XmlElement[] => (row ? childrenOf(row, 'w:tc') : []);
const paragraphsOf = (document: XmlElement): XmlElement[] =>
  findAll(findAll(document, 'w:body')[0] as XmlElement, 'w:p');
const has = (within: XmlElement | undefined, name: string): boolean =>
  within !== undefined && findAll(within, name).length > 0;

describe('a docx file', () => {
  test('is made of XML that is in order, and its tables fill their grids', async () => {
    const { blocks, more } = everyBlock('Текст & «знаки» <b>');
    const file = await docxOf(blocks, more);
    const parts = partsOf(file);
    for (const [path, text] of parts) expect(() => readXml(text), path).not.toThrow();
    expect([...parts.keys()]).toContain('[Content_Types].xml');
    expect(tableFaults(partOf(file))).toEqual([]);
    for (const path of ['word/document.xml', 'word/styles.xml', 'word/header1.xml']) {
      expect(orderFaults(partOf(file, path)), path).toEqual([]);
    }
  });

  test('is A4 landscape in Times New Roman 12, spelled in Russian', async () => {
    const file = await docxOf([{ kind: 'paragraph', text: 'Текст' }]);
    const [size] = findAll(partOf(file), 'w:pgSz');
    expect(size?.attributes).toEqual({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    const [usual] = findAll(partOf(file, 'word/styles.xml'), 'w:rPrDefault');
    expect(valOf(usual, 'w:lang')).toBe('ru-RU');
    expect(valOf(usual, 'w:sz')).toBe('24');
    expect(findAll(usual as XmlElement, 'w:rFonts')[0]?.attributes['w:hAnsi']).toBe(
      'Times New Roman',
    );
  });

  test('has a title, the caption above each page and the number of the page below', async () => {
    const file = await docxOf([], { title: 'План на <май>', caption: 'Показано\nтолько: май' });
    expect(partsOf(file).get('docProps/core.xml')).toContain('<dc:title>План на &lt;май&gt;<');
    expect(partOf(file, 'word/header1.xml').text).toBe('Показано только: май');
    expect(partOf(file, 'word/footer1.xml').text).toBe('стр. PAGE из NUMPAGES');
    const english = await docxOf([], { language: 'en' });
    expect(partOf(english, 'word/footer1.xml').text).toBe('page PAGE of NUMPAGES');
    expect(partsOf(english).has('word/header1.xml')).toBe(false);
  });

  test('has headings that Word finds, and paragraphs with line breaks and tones', async () => {
    const document = await documentOf([
      { kind: 'heading', level: 1, text: 'Школа', align: 'center' },
      { kind: 'heading', level: 3, text: 'Часть' },
      { kind: 'paragraph', text: 'одна\nдве', tone: 'overdue' },
    ]);
    const [school, part, text] = paragraphsOf(document);
    expect([valOf(school, 'w:pStyle'), valOf(school, 'w:jc')]).toEqual(['Heading1', 'center']);
    expect(valOf(part, 'w:pStyle')).toBe('Heading3');
    expect([has(text, 'w:br'), has(text, 'w:b')]).toEqual([true, true]);
  });

  test('breaks pages between blocks only, once', async () => {
    const stop: Block = { kind: 'page-break' };
    const one: Block = { kind: 'paragraph', text: 'один' };
    const table = tableOf(['А'], [rowOf(['1'])]);
    const document = await documentOf([stop, one, stop, stop, table, stop, table, stop]);
    const breaks = findAll(document, 'w:pageBreakBefore');
    expect(breaks).toHaveLength(2);
  });

  test('parts tables that follow each other, and does not end with one', async () => {
    const table = tableOf(['А'], [rowOf(['1'])]);
    const body = findAll(await documentOf([table, table]), 'w:body')[0];
    const names = body?.children.map(({ name }) => name);
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});

describe('a table', () => {
  test('repeats its head, keeps rows whole, and writes lines as paragraphs', async () => {
    const rows = [rowOf(['1', 'Диагностика\nБеседы']), rowOf(['2', 'слово '.repeat(1500)])];
    const table = firstTable(await documentOf([tableOf(['№', 'Мероприятие'], rows)]));
    const [head, short, long] = rowsOf(table);
    expect([head, short, long].map((row) => has(row, 'w:tblHeader'))).toEqual([true, false, false]);
    expect([head, short, long].map((row) => has(row, 'w:cantSplit'))).toEqual([true, true, false]);
    expect(textsOf(table)[1]).toEqual(['1', 'Диагностика\nБеседы']);
  });

  test('merges the cells of a group in a first column', async () => {
    const rows = ['А', 'А', 'Б', 'В', 'В'].map((group, index) => rowOf([`${index}`], { group }));
    const table = firstTable(
      await documentOf([{ ...tableOf(['Мероприятие'], rows), groupTitle: 'Задача' }]),
    );
    expect(textsOf(table).map(([first]) => first)).toEqual(['Задача', 'А', '', 'Б', 'В', '']);
    const merges = rowsOf(table).map((row) => {
      const [merge] = findAll(cellsOf(row)[0] as XmlElement, 'w:vMerge');
      return merge && (merge.attributes['w:val'] ?? 'continue');
    });
    expect(merges).toEqual([undefined, 'restart', 'continue', undefined, 'restart', 'continue']);
  });

  test('writes groups over the whole width where a column for them finds no room', async () => {
    const word = 'индивидуальных';
    const rows = ['А', 'А', undefined].map((group) =>
      rowOf(
        Array.from({ length: 10 }, () => word),
        group === undefined ? {} : { group },
      ),
    );
    const titles = Array.from({ length: 10 }, (_, index) => `Столбец ${index}`);
    const document = await documentOf([{ ...tableOf(titles, rows), groupTitle: 'Задача' }]);
    const table = firstTable(document);
    expect(textsOf(table).map((texts) => texts[0])).toEqual([
      'Столбец 0',
      'А',
      word,
      word,
      '—',
      word,
    ]);
    expect(tableFaults(document)).toEqual([]);
  });

  test('is printed in 12 points, or smaller with many columns, the same in the whole document', async () => {
    const wide = Array.from({ length: 10 }, () => 'Ответственные');
    const sizes = async (...blocks: Block[]): Promise<(string | undefined)[]> =>
      findAll(await documentOf(blocks), 'w:tbl').map((table) =>
        valOf(rowsOf(table)[1], 'w:pStyle'),
      );
    const small = tableOf(['А'], [rowOf(['1'])]);
    expect(await sizes(small)).toEqual(['Cell12']);
    expect(await sizes(small, tableOf(wide, [rowOf(wide)]))).toEqual(['Cell10', 'Cell10']);
  });

  test('has the same widths as others with the same heads', async () => {
    const tables = ['Диагностика', 'Занятия по индивидуальным маршрутам для детей'].map((text) =>
      tableOf(['№', 'Что', 'Кто'], [rowOf(['1', text, 'Методист'])]),
    );
    const grids = findAll(await documentOf(tables), 'w:tblGrid').map((grid) =>
      grid.children.map(({ attributes }) => attributes['w:w']),
    );
    expect(grids).toHaveLength(2);
    expect(grids[0]).toEqual(grids[1]);
  });

  test('leaves out what is for spreadsheets', async () => {
    const table = tableOf(['Срок', 'Начало'], [rowOf(['до мая', '01.05.2022'])]);
    const columns = [{ title: 'Срок' }, { title: 'Начало', forSpreadsheet: true }];
    const document = await documentOf([{ ...table, columns }]);
    expect(textsOf(firstTable(document))).toEqual([['Срок'], ['до мая']]);
  });

  test('shows tones, sides, and steps as parts of the row above, on one page with the first', async () => {
    const table = {
      ...tableOf(['А', 'Б'], []),
      columns: [{ title: 'А' }, { title: 'Б', align: 'right' as const }],
      rows: [
        { cells: [{ text: '1' }, { text: '2', tone: 'overdue' as const }] },
        rowOf(['1.1', ''], { isPart: true }),
      ],
    };
    const [, row, part] = rowsOf(firstTable(await documentOf([table])));
    const [first, second] = cellsOf(row);
    expect([has(first, 'w:b'), has(second, 'w:b')]).toEqual([false, true]);
    expect([valOf(first, 'w:jc'), valOf(second, 'w:jc')]).toEqual([undefined, 'right']);
    expect(has(row, 'w:keepNext')).toBe(true);
    expect(has(part, 'w:keepNext')).toBe(false);
    expect(valOf(findAll(part as XmlElement, 'w:tcBorders')[0], 'w:top')).toBe('dotted');
  });

  test('comes in parts if it has more columns than a page or Word can take', async () => {
    const titles = ['Кто', ...Array.from({ length: 100 }, (_, index) => `м${index}`)];
    const document = await documentOf([tableOf(titles, [rowOf(titles.map((_, at) => `${at}`))])]);
    const heads = findAll(document, 'w:tbl').map((table) => textsOf(table)[0] ?? []);
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.every(([first]) => first === 'Кто')).toBe(true);
    expect(heads.flatMap((texts) => texts.slice(1))).toEqual(titles.slice(1));
    expect(tableFaults(document)).toEqual([]);
  });

  test('lets words be parted only where they find no room', async () => {
    const hyphenation = async (length: number): Promise<string | undefined> => {
      const titles = Array.from({ length }, () => 'высококвалифицированными');
      const file = await docxOf([tableOf(titles, [rowOf(titles)])]);
      return valOf(partOf(file, 'word/settings.xml'), 'w:autoHyphenation');
    };
    expect(await hyphenation(3)).toBe('false');
    expect(await hyphenation(7)).not.toBe('false');
  });

  test('may have no rows or no columns', async () => {
    const document = await documentOf([tableOf(['А'], []), tableOf([], [])]);
    expect(findAll(document, 'w:tbl')).toHaveLength(1);
    expect(tableFaults(document)).toEqual([]);
  });
});

describe('a matrix', () => {
  const matrixOf = (labels: readonly string[]): Block => ({
    kind: 'matrix',
    heads: ['Код', 'Параметр'],
    groupTitle: 'Фактор',
    columnsTitle: 'Мероприятия',
    columns: labels.map((label) => ({ label, title: label })),
    rows: ['5.5', '5.6'].map((code) => ({
      heads: [code, 'Стаж'],
      group: 'Кадры',
      signs: new Map([[1, { sign: '●' }]]),
    })),
  });
  const numbers = (length: number): string[] => Array.from({ length }, (_, at) => `${at + 1}`);

  test('has a narrow column for each of up to thirty columns, else lists them', async () => {
    const table = firstTable(await documentOf([matrixOf(numbers(30))]));
    const widths = findAll(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths).toHaveLength(33);
    expect(new Set(widths.slice(3)).size).toBe(1);
    expect(textsOf(table)[1]?.slice(0, 6)).toEqual(['Кадры', '5.5', 'Стаж', '', '●', '']);
    const list = firstTable(await documentOf([matrixOf(numbers(31))]));
    expect(textsOf(list)[1]).toEqual(['Кадры', '5.5', 'Стаж', '2\u00a0●']);
  });

  test('writes long labels upwards, and lists the longest', async () => {
    const table = firstTable(await documentOf([matrixOf(['Д-2022-1', 'Д-2022-2'])]));
    expect(valOf(table, 'w:textDirection')).toBe('btLr');
    const list = firstTable(await documentOf([matrixOf(['x'.repeat(99), 'y'.repeat(99)])]));
    expect(textsOf(list)[0]).toEqual(['Фактор', 'Код', 'Параметр', 'Мероприятия']);
  });
});

describe('stamps and signatures', () => {
  const stamp = (title: string) => ({ title, lines: ['Директор', '____ И. И. Иванова'] });

  test.each([
    [1, ['', '0']],
    [2, ['0', '', '1']],
    [3, ['0', '', '1', '', '2']],
  ])('%i stamps stand side by side, the last at the right', async (count, titles) => {
    const stamps = Array.from({ length: count }, (_, index) => stamp(`${index}`));
    const document = await documentOf([{ kind: 'stamps', stamps }]);
    const [row = []] = textsOf(firstTable(document));
    expect(row.slice(-titles.length).map((text) => text.split('\n')[0])).toEqual(titles);
    expect(tableFaults(document)).toEqual([]);
    expect(valOf(findAll(document, 'w:tblBorders')[0], 'w:top')).toBe('none');
  });

  test.each([
    [4, [['0', '1'], ['2'], ['3']]],
    [5, [['0', '1'], ['2', '3'], ['4']]],
    [6, [['0', '1', '2'], ['3', '4'], ['5']]],
  ])(
    'of %i stamps the last stands at the right on top, the others in order before it',
    async (count, titles) => {
      const stamps = Array.from({ length: count }, (_, index) => stamp(`${index}`));
      const document = await documentOf([{ kind: 'stamps', stamps }]);
      const rows = textsOf(firstTable(document));
      expect(rows).toHaveLength(1);
      const [row = []] = rows;
      const shown = row.map((text) => text.split('\n').filter((line) => /^\d$/.test(line)));
      expect(shown).toEqual([titles[0], [], titles[1], [], titles[2]]);
      expect(row.at(-1)?.startsWith(String(count - 1))).toBe(true);
      expect(tableFaults(document)).toEqual([]);
    },
  );

  const toSign: Block[] = [
    { kind: 'paragraph', text: 'Ознакомлены:' },
    { kind: 'signatures', lines: [{ who: 'Директор', name: 'И. И. Иванова' }, { who: 'Завуч' }] },
  ];

  test('signatures have lines to sign, stay together, and with the words above them', async () => {
    const document = await documentOf(toSign);
    expect(has(paragraphsOf(document)[0], 'w:keepNext')).toBe(true);
    const rows = rowsOf(firstTable(document));
    expect(rows.map((row) => has(row, 'w:keepNext'))).toEqual([true, true, true, false]);
    const lines = rows.map((row) => findAll(row, 'w:tcBorders').length);
    expect(lines).toEqual([1, 0, 2, 0]);
  });

  test.each([
    ['ru', 'подпись', 'расшифровка подписи'],
    ['en', 'signature', 'name'],
  ] as const)(
    'in %s small words below the lines say what to write on them',
    async (language, sign, name) => {
      const file = await docxOf(toSign, { language });
      const table = firstTable(partOf(file));
      const texts = textsOf(table).map((row) => row.filter(Boolean));
      expect(texts).toEqual([['Директор', 'И. И. Иванова'], [sign], ['Завуч'], [sign, name]]);
      const row = rowsOf(table)[1];
      const styles = new Set(
        findAll(row as XmlElement, 'w:pStyle').map((one) => one.attributes['w:val']),
      );
      expect([...styles]).toEqual(['UnderLine']);
      const style = findAll(partOf(file, 'word/styles.xml'), 'w:style').find(
        ({ attributes }) => attributes['w:styleId'] === 'UnderLine',
      );
      expect(valOf(style, 'w:sz')).toBe('14');
    },
  );

  test.each([
    ['with words between', toSign],
    ['without', toSign.slice(1)],
  ])('signatures stay on one page with the last row of the table above, %s', async (_, blocks) => {
    const rows = ['А', 'Б', 'Б'].map((group, index) => rowOf([`${index}`, 'а\nб'], { group }));
    const table = { ...tableOf(['№', 'Что'], rows), groupTitle: 'Задача' };
    const body = findAll(await documentOf([table, ...blocks]), 'w:body')[0] as XmlElement;
    const keeps = (within: XmlElement | undefined): boolean[] =>
      findAll(within as XmlElement, 'w:p').map((one) => has(one, 'w:keepNext'));
    const [, ...made] = rowsOf(body.children[0] as XmlElement).map(keeps);
    expect(made.map((row) => row.includes(true))).toEqual([false, false, true]);
    expect(made[2]).toEqual([true, true, true, true]);
    const signed = body.children.findIndex((one, at) => at > 0 && one.name === 'w:tbl');
    const between = body.children.slice(1, signed);
    expect(between.map((one) => has(one, 'w:keepNext'))).toEqual(between.map(() => true));
    const alone = firstTable(await documentOf([table]));
    expect(
      rowsOf(alone)
        .slice(1)
        .some((row) => has(row, 'w:keepNext')),
    ).toBe(false);
  });
});

describe('a chart', () => {
  const bar = (start: string | undefined, end: string, state: 'done' | 'overdue' | 'upcoming') => ({
    start,
    end,
    state,
    light: false,
  });

  test('has years, months and weeks in its head, merged over their columns', async () => {
    const rows = [{ label: '1', bars: [bar('2022-09-01', '2022-09-30', 'done')] }];
    const document = await documentOf([chartOf(rows)]);
    const table = firstTable(document);
    const [years = [], months = [], days = []] = textsOf(table);
    expect(years).toEqual(['Мероприятие', '2022', '2023']);
    expect(months.slice(1)).toEqual('сен окт ноя дек янв фев мар апр май'.split(' '));
    expect(days.slice(1, 6)).toEqual(['1', '5', '12', '19', '26']);
    expect(rowsOf(table).filter((row) => has(row, 'w:tblHeader'))).toHaveLength(3);
    expect(tableFaults(document)).toEqual([]);
  });

  test('draws bars as one grey cell with a sign, due dates with another, and marks today', async () => {
    const rows = [
      { label: '1', bars: [bar('2022-09-01', '2022-09-30', 'done')] },
      { label: '2', bars: [bar(undefined, '2022-10-05', 'overdue')] },
      { label: '3', bars: [bar('2022-10-31', '2022-11-30', 'upcoming')] },
    ];
    const document = await documentOf([chartOf(rows)]);
    const [done, due, across] = rowsOf(firstTable(document)).slice(3);
    const signs = (row: XmlElement | undefined): string[] =>
      cellsOf(row)
        .slice(1)
        .map(({ text }) => text)
        .filter(Boolean);
    expect([signs(done), signs(due), signs(across)]).toEqual([['+'], ['◆!'], ['○']]);
    expect(valOf(cellsOf(done)[1], 'w:gridSpan')).toBe('5');
    expect(findAll(cellsOf(done)[1] as XmlElement, 'w:shd')).toHaveLength(1);
    // Cut in three by the lines around today.
    expect(findAll(across as XmlElement, 'w:shd')).toHaveLength(3);
    expect(document.text).toContain('10.11.2022');
  });

  test('shows what is late above what is done, and work of the whole period below all', async () => {
    const bars = [
      bar('2022-10-03', '2022-10-09', 'overdue'),
      bar('2022-10-03', '2022-10-16', 'done'),
      { ...bar('2022-09-01', '2023-05-31', 'upcoming'), light: true },
    ];
    const row = rowsOf(firstTable(await documentOf([chartOf([{ label: '1', bars }])])))[3];
    const signs = cellsOf(row).map(({ text }) => text);
    expect(signs.slice(1).filter(Boolean)).toEqual(['···', '!', '+', '···']);
  });

  test.each([
    ['2022-09-01', '2022-09-30'],
    ['2022-09-01', '2023-08-31'],
    ['2022-01-01', '2023-12-31'],
    ['2020-05-17', '2024-12-31'],
    ['2000-05-17', '2030-12-31'],
    ['1990-01-01', '2100-12-31'],
    ['2022-09-30', '2022-09-30'],
  ])('from %s to %s fits the page', async (from, to) => {
    const rows = [{ label: '1', bars: [bar(from, to, 'done')] }];
    const document = await documentOf([chartOf(rows, { from, to, today: from })]);
    expect(tableFaults(document)).toEqual([]);
    const widths = findAll(document, 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    );
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(15137);
    expect(widths[0]).toBeGreaterThan(2800);
    expect(widths.length).toBeLessThan(56);
  });

  test('leaves out days beyond it, and heads its groups', async () => {
    const rows = [{ label: '1', group: 'Школа', bars: [bar('2024-01-01', '2024-02-01', 'done')] }];
    const table = firstTable(await documentOf([chartOf(rows, { today: '2025-01-01' })]));
    expect(textsOf(table)[3]).toEqual(['Школа']);
    expect(rowsOf(table)[4] && findAll(rowsOf(table)[4] as XmlElement, 'w:shd')).toEqual([]);
    expect(has(table, 'w:gridSpan')).toBe(true);
  });
});
