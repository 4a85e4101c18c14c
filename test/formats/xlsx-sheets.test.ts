import { describe, expect, test } from 'vitest';
import type { List, Sheet } from '../../src/formats/sheets/sheet.ts';
import { listsOf, sheetsOf, wholeList } from '../../src/formats/sheets/sheets-of.ts';
import type { Block, Heading, Matrix } from '../../src/report/report.ts';
import { chartOf, rowOf, tableOf } from './html-page.ts';
import { reportOf } from './read-xlsx.ts';

const heading = (level: Heading['level'], text: string): Heading => ({
  kind: 'heading',
  level,
  text,
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const rowsOf = (list: List | undefined): string[] =>
  list
    ? [
        list.columns.map(({ title }) => title).join('|'),
        ...list.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')),
      ]
    : [];

const linesOf = (blocks: Sheet['above']): string[] =>
  blocks.map((block) => ('text' in block ? block.text : block.kind));

/** A sheet as lines: its name, what stands above, the list, what stands below. */
const shown = (sheets: readonly Sheet[]): string[][] =>
  sheets.map(({ names, above, list, below }) => [
    `[${names[0]}]`,
    ...linesOf(above),
    ...rowsOf(list),
    ...linesOf(below),
  ]);

/** What one role has to do. */
const duties = (role: string, ...titles: string[]): Block[] => [
  heading(3, role),
  tableOf(
    ['Срок', 'Мероприятие'],
    titles.map((title) => rowOf(['до 15.04', title])),
  ),
];

describe('the sheets of a report', () => {
  test('put tables of the same columns into one list, told apart by what their headings say', () => {
    const report = reportOf(
      [
        heading(1, 'Школа № 1'),
        heading(2, 'План'),
        ...duties('Методист', 'Учёба', 'Курсы'),
        ...duties('Директор', 'Приказ'),
        heading(3, 'Загрузка'),
        tableOf(['Кто', 'апр', 'всего'], [rowOf(['Методист', '2', '2'])]),
      ],
      { title: 'Кто за что отвечает', caption: 'Показано только: Методист' },
    );
    expect(shown(sheetsOf(report))).toEqual([
      [
        '[Кто за что отвечает]',
        'Школа № 1',
        'План',
        'Показано только: Методист',
        'Раздел|Срок|Мероприятие',
        'Методист|до 15.04|Учёба',
        'Методист|до 15.04|Курсы',
        'Директор|до 15.04|Приказ',
      ],
      [
        '[Загрузка]',
        'Школа № 1',
        'План',
        'Загрузка',
        'Показано только: Методист',
        'Кто|апр|всего',
        'Методист|2|2',
      ],
    ]);
  });

  test('put schools together, and unite the columns that each of them has', () => {
    const load = (school: string, ...months: string[]): Block[] => [
      heading(1, school),
      heading(2, `План школы ${school}`),
      heading(3, 'Загрузка'),
      tableOf(['Кто', ...months, 'всего'], [rowOf(['Завуч', ...months, 'много'])]),
    ];
    const report = reportOf([...load('А', 'сен', 'дек'), ...load('Б', 'сен', 'окт', 'дек')]);
    expect(shown(sheetsOf(report))).toEqual([
      [
        '[Загрузка]',
        'Загрузка',
        'Школа|Кто|сен|окт|дек|всего',
        'А|Завуч|сен||дек|много',
        'Б|Завуч|сен|окт|дек|много',
      ],
    ]);
  });

  test('name the plan where a school has two', () => {
    const plan = (school: string, title: string): Block[] => [
      heading(1, school),
      heading(2, title),
      tableOf(['№'], [rowOf(['1'])]),
    ];
    const report = reportOf([
      ...plan('А', 'Первый'),
      ...plan('А', 'Второй'),
      ...plan('Б', 'Третий'),
    ]);
    const [first] = sheetsOf(report);
    expect(rowsOf(first?.list)).toEqual(['Школа|План|№', 'А|Первый|1', 'А|Второй|1', 'Б|Третий|1']);
  });

  test('keep apart what begins with another column', () => {
    const report = reportOf([
      tableOf(['Опоздание', 'Срок'], [rowOf(['5 дней', '1.04'])]),
      tableOf(['Осталось', 'Срок'], [rowOf(['2 дня', '26.04'])]),
    ]);
    expect(sheetsOf(report)).toHaveLength(2);
  });

  test('have the group of a row as a column, and no column for the one heading that only some have', () => {
    const table = tableOf(
      ['№', 'Отметка'],
      [rowOf(['1', ''], { group: 'Учёба' }), rowOf(['2', ''])],
    );
    const report = reportOf([
      heading(1, 'План'),
      { ...table, groupTitle: 'Задача' },
      heading(3, 'Без срока'),
      tableOf(['№', 'Отметка'], [rowOf(['3', ''])]),
      { kind: 'signatures', lines: [{ who: 'Методист' }] },
    ]);
    expect(shown(sheetsOf(report))).toEqual([
      ['[Отчёт]', 'План', 'Задача|№|Отметка', 'Учёба|1|', '|2|', '|3|', 'signatures'],
    ]);
  });

  test('have two headings that only some tables have as the last column', () => {
    const table = (code: string): Block => tableOf(['№'], [rowOf([code])]);
    const [sheet] = sheetsOf(
      reportOf([table('1'), heading(3, 'Позже'), table('2'), heading(3, 'Без срока'), table('3')]),
    );
    expect(rowsOf(sheet?.list)).toEqual(['№|Раздел', '1|', '2|Позже', '3|Без срока']);
  });

  test('leave texts with the tables that they are about, and list the others', () => {
    const school = (name: string): Block[] => [
      heading(1, name),
      paragraph(`Охват: ${name}`),
      tableOf(['Код'], [rowOf(['4.1'])]),
      paragraph(`Знаки: ${name}`),
      heading(3, 'Не охвачено'),
      tableOf(['№', 'Почему'], [rowOf(['1', 'нет кода'])]),
    ];
    expect(shown(sheetsOf(reportOf(school('А'))))).toEqual([
      ['[Отчёт]', 'А', 'Охват: А', 'Код', '4.1', 'Знаки: А'],
      ['[Не охвачено]', 'А', 'Не охвачено', '№|Почему', '1|нет кода'],
    ]);
    const both = sheetsOf(reportOf([paragraph('О районе'), ...school('А'), ...school('Б')]));
    expect(shown(both)).toEqual([
      ['[Отчёт]', 'Отчёт', 'О районе', 'Школа|Код', 'А|4.1', 'Б|4.1'],
      ['[Не охвачено]', 'Не охвачено', 'Школа|№|Почему', 'А|1|нет кода', 'Б|1|нет кода'],
      ['[Пояснения]', 'Школа|Пояснение', 'А|Охват: А', 'А|Знаки: А', 'Б|Охват: Б', 'Б|Знаки: Б'],
    ]);
  });

  test('make a report of mere text one sheet of text', () => {
    const report = reportOf([
      heading(1, 'А'),
      paragraph('Всё в срок'),
      heading(1, 'Б'),
      paragraph('Тоже'),
    ]);
    expect(shown(sheetsOf(report))).toEqual([['[Отчёт]', 'А', 'Всё в срок', 'Б', 'Тоже']]);
  });
});

describe('papers, which begin new pages', () => {
  const paper = (number: number): Block[] => [
    { ...heading(1, 'План работы'), align: 'center' },
    { kind: 'paragraph', text: `Школа № ${number}\nПериод: 2022/2023`, align: 'center' },
    tableOf(['№'], [rowOf(['1'])]),
  ];
  const papers = (count: number): Block[] =>
    Array.from({ length: count }, (_, index): Block[] => [
      ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
      ...paper(index + 1),
    ]).flat();

  test('have sheets of their own, with the names of their schools', () => {
    const sheets = sheetsOf(reportOf(papers(2)));
    expect(shown(sheets)[1]).toEqual([
      '[План работы]',
      'План работы',
      'Школа № 2',
      'Период: 2022/2023',
      '№',
      '1',
    ]);
    expect(sheets.map(({ names }) => names[1])).toEqual(['Школа № 1', 'Школа № 2']);
  });

  test('become one list if there are too many, or where there are no sheets', () => {
    const line = 'План работы, Школа № 41, Период: 2022/2023|1';
    expect(rowsOf(sheetsOf(reportOf(papers(41)))[0]?.list).at(-1)).toBe(line);
    const [list, ...others] = listsOf(reportOf(papers(2)));
    expect(others).toEqual([]);
    expect(rowsOf(list?.list)[0]).toBe('Документ|№');
  });
});

describe('matrices and charts', () => {
  const matrix = (...labels: string[]): Matrix => ({
    kind: 'matrix',
    heads: ['Код'],
    columnsTitle: 'Мероприятия',
    columns: labels.map((label) => ({ label, title: label })),
    rows: [{ heads: ['4.1'], group: 'Кадры', signs: new Map([[1, { sign: '●' }]]) }],
    groupTitle: 'Фактор',
  });

  test('one matrix is a wide table; several, or one that no page holds, are lists', () => {
    expect(rowsOf(sheetsOf(reportOf([matrix('1', '2', '3')]))[0]?.list)).toEqual([
      'Фактор|Код|1|2|3',
      'Кадры|4.1||●|',
    ]);
    const two = sheetsOf(
      reportOf([heading(1, 'А'), matrix('1', '2'), heading(1, 'Б'), matrix('7', '8')]),
    );
    expect(two.map(({ list }) => rowsOf(list))).toEqual([
      ['Школа|Фактор|Код|Мероприятия', 'А|Кадры|4.1|2\u00a0●', 'Б|Кадры|4.1|8\u00a0●'],
    ]);
    const many = matrix(...Array.from({ length: 61 }, (_, index) => String(index)));
    expect(sheetsOf(reportOf([many]))[0]?.list?.columns).toHaveLength(3);
  });

  const bar = { start: '2022-10-03', end: '2022-10-14', state: 'running', light: false } as const;
  const titlesOf = (from: string, to: string): string[] => {
    const chart = chartOf([{ label: 'А', bars: [bar] }], { from, to });
    return (
      rowsOf(sheetsOf(reportOf([chart]))[0]?.list)[0]
        ?.split('|')
        .slice(4) ?? []
    );
  };

  test('the columns of a chart are weeks, months, quarters or years', () => {
    expect(titlesOf('2022-09-01', '2022-09-20')).toEqual(['29.08', '05.09', '12.09', '19.09']);
    expect(titlesOf('2022-12-31', '2023-04-01')).toHaveLength(14);
    expect(titlesOf('2022-11-30', '2023-05-01')).toEqual([
      'ноя 22',
      'дек 22',
      'янв 23',
      'фев 23',
      'мар 23',
      'апр 23',
      'май 23',
    ]);
    expect(titlesOf('2022-05-01', '2026-12-31').slice(0, 3)).toEqual([
      '2 кв. 22',
      '3 кв. 22',
      '4 кв. 22',
    ]);
    expect(titlesOf('2001-05-01', '2023-12-31').slice(0, 2)).toEqual(['2001', '2002']);
    expect(titlesOf('1990-01-01', '2100-12-31').length).toBeLessThan(120);
  });
});

describe('the list for programs', () => {
  test('is one table with every heading and every column', () => {
    const report = reportOf([
      heading(1, 'Школа № 1'),
      ...duties('Методист', 'Учёба'),
      paragraph('Текст'),
      heading(1, 'Школа № 2'),
      tableOf(['№'], [rowOf(['1'])]),
    ]);
    expect(rowsOf(wholeList(report))).toEqual([
      'Школа|Раздел|Срок|Мероприятие|№',
      'Школа № 1|Методист|до 15.04|Учёба|',
      'Школа № 2||||1',
    ]);
    expect(wholeList(reportOf([paragraph('Текст')]))).toBeUndefined();
  });

  test('has no title twice, and no column for what the report is called', () => {
    const table = tableOf(['Школа', 'Раздел', 'Раздел'], [rowOf(['А', 'Б', 'В'])]);
    const report = reportOf([heading(1, 'Сводка'), heading(3, 'Итог'), table], { title: 'Сводка' });
    expect(rowsOf(wholeList(report))).toEqual(['Заголовок|Школа|Раздел|Раздел 2', 'Итог|А|Б|В']);
    const other = wholeList({ ...report, title: 'Другое' });
    expect(rowsOf(other)[0]).toBe('Заголовок|Заголовок 2|Школа|Раздел|Раздел 2');
  });

  test('has one column for what is a group here and a column there', () => {
    const report = reportOf([
      { ...tableOf(['Код'], [rowOf(['4.1'], { group: 'Кадры' })]), groupTitle: 'Фактор' },
      tableOf(['Фактор', '№'], [rowOf(['Оснащение', '1'])]),
    ]);
    expect(rowsOf(wholeList(report))).toEqual(['Код|Фактор|№', '4.1|Кадры|', '|Оснащение|1']);
  });
});
