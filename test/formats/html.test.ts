import { createHash } from 'node:crypto';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Matrix } from '../../src/report/report.ts';
import { chartOf, everyBlock, pageOf, rowOf, tableOf } from './html-page.ts';

/** What stands between the tags of an element that is there once. */
const contentOf = (page: string, name: string): string =>
  new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? '';

/** The page without its style and script, which hold nothing from plans. */
const markupOf = (page: string): string =>
  page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, (_, name) => `<${name}></${name}>`);

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('texts from strangers', () => {
  const TAG = /<(!DOCTYPE|\/?[a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z:-]+(?:="[^"<>]*")?)*)\/?>/g;

  /** The names of the tags, and those of their attributes. */
  const namesOf = (page: string): Set<string> => {
    const tags = [...markupOf(page).matchAll(TAG)];
    return new Set(
      tags.flatMap(([, name = '', attributes = '']) => [
        name,
        ...attributes
          .replace(/="[^"]*"/g, '')
          .split(' ')
          .filter(Boolean),
      ]),
    );
  };

  const pageWith = (text: string): string => {
    const { blocks, more } = everyBlock(text);
    return pageOf(blocks, more);
  };

  const calm = namesOf(pageWith('слово') + pageWith('слово '.repeat(200)));

  const expectCalm = (page: string): void => {
    expect(markupOf(page).replace(TAG, '')).not.toMatch(/[<>]/);
    expect([...namesOf(page)].filter((name) => !calm.has(name))).toEqual([]);
  };

  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style></script><b>',
    ']]><!-- -->',
    '=cmd|’/C calc’!A0',
    '\u001b[31mred\u0007\u0000',
    'abc\u202edcba\u2066\u200f',
    'x'.repeat(10_000),
    'data-filter="" &lt;&#60;',
  ];

  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('stay texts: %j', (_, text) => {
    const page = pageWith(text);
    expectCalm(page);
    expect(/[\p{Cc}\p{Bidi_Control}]/u.test(page.replaceAll('\n', ''))).toBe(false);
  });

  test('make no tags and no attributes, whatever they are', () => {
    const nasty = constantFrom(...'<>"\'&/=`!-]x \n\u2028\ud800;scriptonload');
    assert(
      property(string({ unit: nasty, maxLength: 30 }), (text) => expectCalm(pageWith(text))),
      { numRuns: 60 },
    );
  });
});

describe('a page', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Школа' },
    tableOf(['№'], [rowOf(['1'], { facets: { state: 'done' } })]),
    chartOf([]),
  ];

  test('allows its own style and script by their hashes, and nothing else', () => {
    const page = pageOf(blocks);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf(contentOf(page, 'style'))}; ` +
        `script-src ${hashOf(contentOf(page, 'script'))}; base-uri 'none'; form-action 'none'`,
    );
  });

  test('asks for nothing from elsewhere and has no styles or handlers in tags', () => {
    const page = pageOf(blocks);
    expect(page).not.toMatch(/https?:|\/\/[a-z]|@import|url\(/);
    expect(markupOf(page)).not.toMatch(/ (style|src|on\w+)=| href="(?!#)/);
  });

  test('has the language and the title of the report', () => {
    expect(pageOf(blocks, { language: 'en', title: 'A & B' })).toMatch(
      /<html lang="en">[\s\S]*<title>A &amp; B<\/title>/,
    );
  });

  test('is the same each time', () => {
    expect(pageOf(blocks)).toBe(pageOf(blocks));
  });

  test('has a script only if rows can be chosen', () => {
    const plain = pageOf([tableOf(['№'], [rowOf(['1'])])]);
    expect(plain).not.toContain('<script');
    expect(plain).not.toContain('script-src');
    expect(pageOf(blocks)).toContain('<script>');
  });

  test('says what it is cut down to, and what it is about, but no title twice', () => {
    const said = pageOf(blocks, { caption: 'Показано только: Методист' });
    expect(said).toContain('<p class="title">Отчёт</p>');
    expect(said).toContain('<p class="caption">Показано только: Методист</p>');
    expect(pageOf(blocks, { title: 'Школа' })).not.toContain('class="title"');
  });

  test('is set like a document if it has stamps or its title in the middle', () => {
    const title: Block = { kind: 'heading', level: 1, text: 'План', align: 'center' };
    const stamps: Block = {
      kind: 'stamps',
      stamps: [{ title: 'УТВЕРЖДЕНО', lines: ['Директор'] }],
    };
    expect(pageOf([stamps, title])).toContain('<body class="paper">');
    expect(pageOf([title])).toContain('<body class="paper">');
    expect(pageOf(blocks)).toContain('<body>');
  });

  test('begins a new sheet at each page break, and none without blocks', () => {
    const word: Block = { kind: 'paragraph', text: 'слово' };
    const stop: Block = { kind: 'page-break' };
    expect(pageOf([stop, word, stop, stop, word, stop]).match(/<section/g)).toHaveLength(2);
  });
});

describe('a table', () => {
  test('has a part for each group, named by its head', () => {
    const rows = [
      rowOf(['1'], { group: 'Учить' }),
      rowOf(['2'], { group: 'Учить' }),
      rowOf(['3'], { group: 'Задача 2' }),
    ];
    const page = pageOf([{ ...tableOf(['№'], rows), groupTitle: 'Задача' }]);
    expect(page.match(/<tbody class="whole">/g)).toHaveLength(2);
    expect(page).toContain('colspan="1"><span class="kind">Задача:</span> Учить</th>');
    expect(page).toContain('colspan="1">Задача 2</th>');
  });

  test('keeps a group together only if it fits a page', () => {
    const rows = Array.from({ length: 80 }, () => rowOf(['слово'], { group: 'Учить' }));
    expect(pageOf([tableOf(['№'], rows)])).toContain('<tbody>');
  });

  test('leaves out columns for spreadsheets, shows lines, tones and numbers', () => {
    const page = pageOf([
      {
        kind: 'table',
        columns: [
          { title: 'Дней', align: 'right' },
          { title: 'Начало', forSpreadsheet: true },
          { title: 'Кто' },
        ],
        rows: [
          { cells: [{ text: '5', tone: 'overdue' }, { text: '01.02.2022' }, { text: 'а\nб' }] },
        ],
      },
    ]);
    expect(page).toContain('<td class="number overdue">5</td><td>а<br>б</td>');
    expect(page).not.toContain('Начало');
  });

  test('gives rows what they can be chosen by; a part has that of its row', () => {
    const facets = { state: 'soon' as const, roles: ['Методист', 'Завуч\nшколы'], codes: ['5.10'] };
    const rows = [rowOf(['1'], { facets }), rowOf(['1.1'], { isPart: true })];
    const page = pageOf([tableOf(['№'], rows)]);
    const attributes = 'data-state="soon" data-role="Методист\nЗавуч школы" data-code="5.10"';
    expect(page).toContain(`<tr ${attributes}>`);
    expect(page).toContain(`<tr class="part" ${attributes}>`);
  });

  test('has the columns of other tables with the same heads', () => {
    const page = pageOf([
      tableOf(['№', 'Мероприятие'], [rowOf(['1', 'коротко'])]),
      tableOf(['№', 'Мероприятие'], [rowOf(['100', 'очень долгий рассказ '.repeat(20)])]),
    ]);
    const columns = page.match(/<colgroup>.*<\/colgroup>/g) ?? [];
    expect(columns).toHaveLength(2);
    expect(columns[0]).toBe(columns[1]);
  });
});

describe('ranges of numbers in cells', () => {
  const cellOf = (text: string): string =>
    /<td>([\s\S]*?)<\/td>/.exec(pageOf([tableOf(['Что'], [rowOf([text])])]))?.[1] ?? '';

  test('are not torn', () => {
    expect(cellOf('для 5–9 классов,\n3–14 апреля 2022–2023')).toBe(
      'для <span class="whole">5–9</span> классов,<br>' +
        '<span class="whole">3–14</span> апреля <span class="whole">2022–2023</span>',
    );
    expect(cellOf('(5–9)')).toBe('(<span class="whole">5–9</span>)');
    expect(pageOf([])).toContain('span.whole { white-space: nowrap; }');
  });

  test.each([
    '01.09–28.09.2022',
    '1–2–3',
    '5 – 9',
    `${'1'.repeat(30)}–2`,
    `2–${'1'.repeat(30)}`,
    `${'1–'.repeat(5000)}2`,
  ])('days, chains and long tokens stay as they are: %.30s', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test('show hostile texts as texts', () => {
    expect(cellOf("<b>5–9'6–7")).toBe(
      '&lt;b&gt;<span class="whole">5–9</span>&#39;<span class="whole">6–7</span>',
    );
  });
});

describe('a line to sign', () => {
  const blocks: Block[] = [{ kind: 'signatures', lines: [{ who: 'Завуч' }] }];

  test('says what is written on its rules', () => {
    expect(pageOf(blocks)).toContain(
      '<span class="rule"><small>подпись</small></span>' +
        '<span class="signer rule"><small>расшифровка подписи</small></span>',
    );
    expect(pageOf(blocks, { language: 'en' })).toMatch(/<small>signature<.*<small>name</);
  });

  test('asks for no name that is printed', () => {
    const page = pageOf([{ kind: 'signatures', lines: [{ who: 'Завуч', name: 'А. Б.' }] }]);
    expect(page).toContain('<small>подпись</small>');
    expect(page).not.toContain('расшифровка');
  });
});

describe('a matrix', () => {
  const matrixOf = (width: number): Matrix => ({
    kind: 'matrix',
    heads: ['Код', 'Параметр'],
    columnsTitle: 'Мероприятия',
    columns: Array.from({ length: width }, (_, index) => ({
      label: String(index + 1),
      title: `Мероприятие ${index + 1}`,
    })),
    rows: [{ heads: ['5.5', 'Стаж'], signs: new Map([[1, { sign: '●' }]]) }],
  });

  test('has a column for each of a few', () => {
    const page = pageOf([matrixOf(3)]);
    expect(page).toContain('<abbr title="Мероприятие 2">2</abbr>');
    expect(page).toContain('<th scope="row">5.5</th><th scope="row">Стаж</th>');
    expect(page).toContain('<td></td><td>●</td><td></td>');
  });

  test('lists many', () => {
    const page = pageOf([matrixOf(60)]);
    expect(page).not.toContain('<abbr');
    expect(page).toContain('<td>2\u00a0●</td>');
  });
});

describe('a chart', () => {
  const page = pageOf([
    chartOf(
      [
        {
          label: '1 Этапы',
          facets: { state: 'done', roles: ['Методист'] },
          bars: [
            { start: '2022-09-01', end: '2022-09-10', state: 'done', light: false },
            { start: undefined, end: '2022-09-15', state: 'overdue', light: false },
          ],
        },
        {
          label: `2 ${'весь год '.repeat(40)}`,
          bars: [{ start: '2022-09-01', end: '2022-11-29', state: 'running', light: true }],
        },
      ],
      { to: '2022-11-29', today: '2022-09-10' },
    ),
  ]);

  test('says in words what its bars show', () => {
    expect(page).toContain('<th scope="row">1 Этапы</th>');
    expect(page).toContain(
      '<li>01.09–10.09.2022 — выполнено</li><li>до 15.09.2022 — просрочено</li>',
    );
    expect(page).toContain('<title>до 15.09.2022 — просрочено</title>');
  });

  test('draws bars and due dates where their days are: 90 days wide', () => {
    expect(page).toContain('<rect x="0%" width="11.11%" y="-7" height="14"/>');
    expect(page).toContain('href="#due-overdue" x="16.11%"');
    expect(page).toContain('<g class="bar light">');
  });

  test('lets rows be chosen by the state of any of their bars', () => {
    expect(page).toContain('<tr data-state="done\noverdue" data-role="Методист">');
    expect(page).toContain('<tr data-state="running">');
  });

  test('cuts long labels, and keeps them to be read in full', () => {
    const [, full, shown] = /<th scope="row" title="(2 [^"]*)">(2 [^<]*)<\/th>/.exec(page) ?? [];
    expect(full).toHaveLength(2 + 40 * 'весь год '.length);
    expect(shown).toMatch(/^2 (весь год ?){20,}(весь)?…$/);
  });

  test('explains the signs that it has, and no others', () => {
    const legend = contentOf(page, 'ul class="legend"');
    expect(page).toContain('</svg> просрочено</li>');
    expect(page).toContain('</svg> весь период</li>');
    expect(page).toContain('</svg> сегодня</li>');
    expect(legend).not.toContain('отменено');
    expect(page).not.toContain('</svg> скоро</li>');
  });

  test('has a ruler that says which days it shows', () => {
    expect(page).toContain('<desc>01.09.2022 – 29.11.2022</desc>');
    expect(page).toContain('>сегодня 10.09.2022</text>');
  });
});
