import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../src/report/report.ts';
import { docxOf } from '../formats/docx-file.ts';
import { chartOf, everyBlock, rowOf, tableOf } from '../formats/html-page.ts';
import { officeMissing, printedPages } from './convert-office.ts';

const TITLES = [
  ...['№', 'Мероприятие', 'Форма', 'Код', 'Участники', 'Место', 'Срок', 'Ответственные'],
  ...['Итоговый документ', 'Отметка о выполнении'],
];

const ROW = [
  'Реализация индивидуальных образовательных маршрутов обучающихся с трудностями в обучении',
  'Индивидуальные занятия',
  '8.2, 9.3',
  'Педагоги, обучающиеся',
  'Учебные кабинеты',
  '01.09–28.09.2022\n07.10–29.12.2022',
  'Педагог-психолог, классные руководители',
  'Аналитическая справка',
  '',
];

const rows = Array.from({ length: 30 }, (_, index) => rowOf([String(index + 1), ...ROW]));

const plan: Block[] = [
  {
    kind: 'stamps',
    stamps: [
      { title: 'РАССМОТРЕНО', lines: ['Педагогический совет'] },
      { title: 'УТВЕРЖДЕНО', lines: ['Директор МБОУ «СОШ № 12»', '________ И. И. Иванова'] },
    ],
  },
  { kind: 'heading', level: 1, text: 'Дорожная карта', align: 'center' },
  tableOf(TITLES, rows),
  {
    kind: 'signatures',
    lines: Array.from({ length: 12 }, (_, index) => ({ who: `Подписант ${index + 1}` })),
  },
];

const print = async (blocks: readonly Block[], more: Partial<Report> = {}): Promise<string[]> =>
  printedPages(await docxOf(blocks, more), 'docx');

/** The lines on which a text stands. */
const linesWith = (page: string | undefined, text: string): string[] =>
  (page ?? '').split('\n').filter((line) => line.includes(text));

describe.skipIf(officeMissing)(`a docx file in LibreOffice${officeMissing ?? ''}`, () => {
  test('prints as a plan that can be signed', { timeout: 120_000 }, async () => {
    const pages = await print(plan, { caption: 'Показано только: 2 четверть' });
    const count = pages.length;
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThan(8);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`стр. ${index + 1} из ${count}`);
      expect(page).toContain('Показано только: 2 четверть');
    }
    expect(linesWith(pages[0], 'УТВЕРЖДЕНО')[0]).toMatch(/РАССМОТРЕНО {10,}УТВЕРЖДЕНО/);
    // The head stands on each page with rows, and no word of it is torn.
    for (const page of pages.filter((one) => one.includes('индивидуальных'))) {
      expect(linesWith(page, 'Мероприятие')).toHaveLength(1);
      for (const word of ['Ответственные', 'выполнении']) expect(page).toContain(word);
    }
    const all = pages.join('\n');
    for (const word of ['образовательных', '07.10–29.12.2022', 'классные']) {
      expect(all.split(word).length - 1).toBe(rows.length);
    }
    const signed = pages.filter((page) => page.includes('Подписант'));
    expect(signed).toHaveLength(1);
    expect(signed[0]?.match(/Подписант \d+/g)).toHaveLength(12);
  });

  test('never leaves those who sign on a page without work', { timeout: 120_000 }, async () => {
    // However far the table reaches, some of it stands where people sign.
    const sheets = Array.from({ length: 12 }, (_, index): Block[] => [
      { kind: 'heading', level: 2, text: `Лист ${index}` },
      tableOf(
        ['№', 'Мероприятие'],
        Array.from({ length: 24 + index }, (__, at) => rowOf([`${at}`, 'Занятие'])),
      ),
      { kind: 'paragraph', text: 'Ознакомлен(а):' },
      { kind: 'signatures', lines: [{ who: 'Методист' }] },
      { kind: 'page-break' },
    ]);
    const pages = await print(sheets.flat());
    const signed = pages.filter((page) => page.includes('Ознакомлен(а):'));
    expect(signed).toHaveLength(sheets.length);
    for (const page of signed) {
      expect(page).toContain('Занятие');
      expect(page).toContain('Методист');
    }
  });

  test('prints the approval at the right of the first of four stamps', async () => {
    const titles = ['РАССМОТРЕНО', 'СОГЛАСОВАНО', 'СОГЛАСОВАНО', 'УТВЕРЖДЕНО'];
    const stamps = titles.map((title) => ({ title, lines: ['Кто', '________'] }));
    const [page] = await print([{ kind: 'stamps', stamps }]);
    expect(linesWith(page, 'УТВЕРЖДЕНО')[0]).toMatch(/РАССМОТРЕНО +СОГЛАСОВАНО +УТВЕРЖДЕНО/);
  }, 120_000);

  test('prints every kind of block, charts with their signs', { timeout: 120_000 }, async () => {
    const { blocks, more } = everyBlock('Слово');
    const bars = [
      { start: '2022-09-01', end: '2022-09-30', state: 'done' as const, light: false },
      { start: undefined, end: '2022-11-01', state: 'overdue' as const, light: false },
    ];
    const chart = chartOf([{ label: 'Диагностика', bars }]);
    const endless = tableOf(['А', 'Б'], [rowOf(['х'.repeat(3000), 'у'])]);
    const pages = await print([chart, { kind: 'page-break' }, endless, ...blocks], more);
    const [first = ''] = pages;
    expect(linesWith(first, 'Диагностика')[0]).toMatch(/\+ +◆!/);
    expect(linesWith(first, 'сен')[0]).toMatch(/сен +окт +ноя +дек +янв +фев +мар +апр +май/);
    expect(first).toContain('выполнено');
    expect(pages[1]?.match(/х/g)?.length).toBeGreaterThan(500);
    expect(pages.join('').match(/х/g)).toHaveLength(3000);
    expect(pages.at(-1)).toContain('Слово');
  });
});
