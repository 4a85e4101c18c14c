import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../src/report/report.ts';
import type { Cell } from '../../src/report/table.ts';
import { chartOf, rowOf, tableOf } from './html-page.ts';
import { readBack, unzip, workbookOf, xmlFault } from './read-xlsx.ts';

/** A list of one column with these cells; the sheet begins with its heading. */
const cellsOf = (...cells: (string | Cell)[]): Block[] => [
  {
    ...tableOf(['Код'], []),
    rows: cells.map((cell) => ({ cells: [typeof cell === 'string' ? { text: cell } : cell] })),
  },
];

/** The cells of the first column below the head, as they stand in the file, and the texts that they name. */
async function written(...cells: (string | Cell)[]) {
  const files = unzip(await workbookOf(cellsOf(...cells)));
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  const all = [...sheet.matchAll(/<c r="A\d+"[^>]*?(?:\/>|>.*?<\/c>)/g)].map(([cell]) => cell);
  return { files, sheet, cells: all.slice(-cells.length) };
}

async function texts(...cells: string[]): Promise<unknown[]> {
  const { sheets } = await readBack(cellsOf(...cells));
  return (sheets[0]?.rows ?? []).map(([cell]) => cell).slice(-cells.length);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the cells of an Excel sheet', () => {
  const CODES = [
    '4.10',
    '=1+1',
    '+7 999 123-45-67',
    '@x',
    '-5',
    '1E5',
    '0012',
    '15.04.2022',
    '#N/A',
  ];

  test('keep codes and texts as text', async () => {
    expect(await texts(...CODES)).toEqual(CODES);
    const { cells, sheet } = await written(...CODES);
    for (const cell of cells) expect(cell).toMatch(/ t="(s|inlineStr)"/);
    expect(sheet).not.toMatch(/<f[ >]| t="e"/);
  });

  test('stay text when somebody edits them, and bear no warning', async () => {
    const { files, sheet } = await written('4.10');
    expect(files.get('xl/styles.xml')).toContain('formatCode="@"');
    expect(sheet).toContain('numberStoredAsText="1"');
  });

  test('hold days as dates and numbers as numbers, with their words', async () => {
    const day = { text: '24.04.2023', value: { day: '2023-04-24' } };
    const days = { text: '-12 дней', value: { number: -12 } };
    const part = { text: '0,5', value: { number: 0.5 } };
    const { cells, files } = await written(day, days, part, { text: '', value: { number: 0 } });
    expect(cells.map((cell) => /<v>(.*)<\/v>/.exec(cell)?.[1])).toEqual([
      '45040',
      '-12',
      '0.5',
      '0',
    ]);
    for (const cell of cells) expect(cell).not.toContain(' t=');
    const formats = [...(files.get('xl/styles.xml') ?? '').matchAll(/formatCode="([^"]*)"/g)];
    expect(formats.map(([, format]) => format)).toEqual([
      'dd.mm.yyyy',
      '0&quot; дней&quot;',
      '0.0',
      '0',
    ]);
    const { sheets } = await readBack(cellsOf(day));
    expect(sheets[0]?.rows.at(-1)).toEqual([new Date('2023-04-24')]);
  });

  test('have plain blanks, and write out what steers programs', async () => {
    expect(await texts('№\u00a05,\u202fб', 'а\u001b[31mб', 'а\u202eб', 'а\r\nб', '\0')).toEqual([
      '№ 5, б',
      'а\\u001b[31mб',
      'а\\u202eб',
      'а\nб',
      '\\u0000',
    ]);
  });

  test('keep what Excel would take for a sign by its number', async () => {
    const { files } = await written('_x0041_ _x000a_');
    expect(files.get('xl/sharedStrings.xml')).toContain('_x005F_x0041_ _x005F_x000a_');
    expect(await texts('_x0041_')).toEqual(['_x0041_']);
  });

  test('are cut, and say so, where Excel would not take them', async () => {
    const [text] = await texts('😀'.repeat(20_000));
    expect(text).toMatch(/^(😀)+… \[здесь текст обрезан/u);
    expect(String(text).length).toBeLessThanOrEqual(32_767);
    expect(String(text).length).toBeGreaterThan(32_700);
    const [lines] = await texts('а\n'.repeat(1000));
    expect(String(lines).split('\n')).toHaveLength(250);
    expect(String(lines).match(/а/g)).toHaveLength(1000);
  });

  test('show tones by weight and colour', async () => {
    const { sheets } = await readBack(cellsOf({ text: 'просрочено', tone: 'overdue' }, 'идёт'));
    const fonts = [...(sheets[0]?.cells?.values() ?? [])].slice(-2).map(({ style }) => style?.font);
    expect(fonts[0]).toMatchObject({ bold: true, color: { rgb: expect.any(String) } });
    expect(fonts[1]?.bold).not.toBe(true);
  });
});

describe('the sheet', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Школа № 1' },
    { kind: 'heading', level: 3, text: "Что 'просрочено' сейчас" },
    tableOf(['№', 'Мероприятие'], [rowOf(['1', 'Диагностика']), rowOf(['2', 'Учёба'])]),
    { kind: 'signatures', lines: [{ who: 'Методист', name: 'А. А. Петрова' }] },
  ];

  test('prints on A4 across, one page wide, with numbered pages', async () => {
    const files = unzip(await workbookOf(blocks, { title: 'Дела & сроки' }));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(sheet).toContain('&amp;LДела &amp;&amp; сроки&amp;Rстр. &amp;P из &amp;N');
  });

  test('keeps its head in sight, repeats it on each page and filters the list', async () => {
    const files = unzip(await workbookOf(blocks));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A4:B6"/>');
    expect(files.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Что ''просрочено'' сейчас'!$4:$4<`,
    );
  });

  test('freezes nothing where the texts above would fill a small screen', async () => {
    const long: Block = { kind: 'paragraph', text: 'Цель. '.repeat(500) };
    const sheet = unzip(await workbookOf([long, ...blocks])).get('xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<pane');
  });

  test('lets rows grow when somebody writes into them', async () => {
    const long = [tableOf(['Мероприятие'], [rowOf(['Занятия с учениками '.repeat(20)])])];
    const sheet = unzip(await workbookOf(long)).get('xl/worksheets/sheet1.xml') ?? '';
    const [row] = /<row [^>]*>(?=<c r="A4")/.exec(sheet) ?? [];
    expect(row).toMatch(/ ht="\d+"/);
    expect(row).not.toContain('customHeight');
  });

  test('writes stamps, headings and signatures as lines of text', async () => {
    const stamps: Block = {
      kind: 'stamps',
      stamps: [
        { title: 'СОГЛАСОВАНО', lines: ['Председатель'] },
        { title: 'УТВЕРЖДЕНО', lines: ['Директор', '____ И. И. Иванова'] },
      ],
    };
    const table = tableOf(
      ['№', 'Мероприятие', 'Срок', 'Отметка о выполнении'],
      [rowOf(['1', 'Диагностика причин затруднений обучающихся', 'до 15.04.2022', ''])],
    );
    const { sheets } = await readBack([stamps, ...blocks.slice(0, 2), table, ...blocks.slice(3)]);
    const lines = (sheets[0]?.rows ?? []).map((row) => row.filter((cell) => cell !== null));
    expect(lines).toEqual([
      ['СОГЛАСОВАНО', 'УТВЕРЖДЕНО'],
      ['Председатель', 'Директор'],
      ['____ И. И. Иванова'],
      ['Школа № 1'],
      ["Что 'просрочено' сейчас"],
      [],
      ['№', 'Мероприятие', 'Срок', 'Отметка о выполнении'],
      ['1', 'Диагностика причин затруднений обучающихся', 'до 15.04.2022'],
      [],
      ['Методист', '____________________   А. А. Петрова'],
    ]);
  });

  test.each([
    ['№|Мероприятие', 'Занятия с обучающимися, которым трудно учиться'],
    ['№|Мероприятие|Срок|Ответственные', 'Диагностика'],
    ['№|Мероприятие|Срок|Ответственные', 'Диагностика причин затруднений и беседы '.repeat(4)],
    ['Ответственные', 'Заместитель директора по воспитательной работе'],
  ])('has room for who signs, and lines one under the other: %s', async (titles, text) => {
    const columns = titles.split('|');
    const cells = columns.map((_, index) => (index === 1 || columns.length === 1 ? text : '12'));
    const { sheets } = await readBack([
      tableOf(columns, [rowOf(cells)]),
      {
        kind: 'signatures',
        lines: [{ who: 'План составил(а)' }, { who: 'Классный руководитель', name: 'Ким В. А.' }],
      },
    ]);
    const sheet = sheets[0];
    const places = (sheet?.rows ?? []).flatMap((row, at) =>
      row.flatMap((cell, column) => (/_{20}/.test(String(cell)) ? [[at, column] as const] : [])),
    );
    const firsts = new Map(places.toReversed());
    expect(firsts.size).toBe(2);
    expect(new Set(firsts.values()).size).toBe(1);
    const at = (sheet?.rows ?? []).findIndex(([cell]) => cell === 'План составил(а)');
    const end = sheet?.merges?.find(({ startRow, startCol }) => startRow === at && startCol === 0);
    const widths = (sheet?.columns ?? []).slice(0, (end?.endCol ?? 0) + 1);
    expect(widths.reduce((all, { width = 8 }) => all + width, 0)).toBeGreaterThan(20);
  });

  test('cuts a long title between words at the foot of a page', async () => {
    const title = 'План повышения качества образования '.repeat(10);
    const sheet = unzip(await workbookOf(blocks, { title })).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(
      /&amp;L(План повышения качества образования )+План[^&]*? (План|\p{L}+я|качества)…&amp;R/u,
    );
    const endless = unzip(await workbookOf(blocks, { title: 'а'.repeat(400) }));
    expect(endless.get('xl/worksheets/sheet1.xml')).toMatch(/&amp;Lа{110}…&amp;R/);
  });

  test('shades the bars of a chart beside the list', async () => {
    const bars = [
      { start: '2022-10-10', end: '2022-12-01', state: 'overdue', light: false },
    ] as const;
    const due = [{ start: undefined, end: '2023-05-31', state: 'upcoming', light: false }] as const;
    const { sheets } = await readBack([
      chartOf([
        { label: '1 Диагностика', bars },
        { label: '2 Отчёт', bars: due },
      ]),
    ]);
    const [head, first, second] = (sheets[0]?.rows ?? []).slice(2);
    expect(head).toEqual(
      `Мероприятие|Начало|Окончание|Состояние|сен 22|окт 22|ноя 22|дек 22|янв 23|фев 23|мар 23|апр 23|май 23`.split(
        '|',
      ),
    );
    expect(first?.slice(1, 8)).toEqual([
      new Date('2022-10-10'),
      new Date('2022-12-01'),
      'просрочено',
      null,
      '■',
      '■',
      '■',
    ]);
    expect(second?.at(-1)).toBe('◆');
    const fills = [...(sheets[0]?.cells ?? [])].filter(([, { style }]) => style?.fill);
    expect(fills.filter(([place]) => place.startsWith('3,')).map(([place]) => place)).toEqual([
      '3,5',
      '3,6',
      '3,7',
    ]);
  });

  test('is there even if the report is empty', async () => {
    expect((await readBack([])).sheets).toHaveLength(1);
    const { sheets } = await readBack([{ kind: 'heading', level: 1, text: 'Школа' }]);
    expect(sheets[0]?.rows).toEqual([['Школа']]);
  });
});

describe('the file', () => {
  const blocks = [tableOf(['№'], [rowOf(['1']), rowOf(['#N/A'])]), chartOf([])];

  test('is the same whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2023-01-01T10:00:00Z'));
    const first = await workbookOf(blocks);
    vi.setSystemTime(new Date('2031-07-15T21:13:59Z'));
    expect(Buffer.compare(await workbookOf(blocks), first)).toBe(0);
    const core = unzip(first).get('docProps/core.xml') ?? '';
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([time]) => time)).toEqual([
      '2023-04-24T00:00:00Z',
      '2023-04-24T00:00:00Z',
    ]);
  });

  test('is well-formed and has its parts in the order that Excel wants', async () => {
    const files = unzip(await workbookOf(blocks));
    for (const [name, xml] of files) expect(xmlFault(xml), name).toBeUndefined();
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    const parts = ['sheetPr', 'dimension', 'sheetViews', 'cols', 'sheetData', 'autoFilter'];
    const rest = ['mergeCells', 'pageMargins', 'pageSetup', 'headerFooter', 'ignoredErrors'];
    const places = [...parts, ...rest].map((part) => sheet.indexOf(`<${part}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
