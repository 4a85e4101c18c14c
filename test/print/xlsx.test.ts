import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import type { Block } from '../../src/report/report.ts';
import { everyBlock, rowOf, tableOf } from '../formats/html-page.ts';
import { reportOf, workbookOf } from '../formats/read-xlsx.ts';
import { convertFile, officeMissing, printedPages } from './convert-office.ts';

const TIME = 120_000;

const TITLES = [
  '№',
  'Мероприятие',
  'Форма',
  'Код',
  'Срок',
  'Ответственные',
  'Отметка о выполнении',
];

const plan = (count: number): Block[] => [
  {
    kind: 'stamps',
    stamps: [{ title: 'УТВЕРЖДЕНО', lines: ['Директор', '________ И. И. Иванова'] }],
  },
  { kind: 'heading', level: 1, text: 'План работы', align: 'center' },
  tableOf(
    TITLES,
    Array.from({ length: count }, (_, index) =>
      rowOf([
        String(index + 1),
        `Занятия с обучающимися, которым трудно учиться, и беседы с их родителями, группа ${index + 1}`,
        'Индивидуальные и групповые занятия, тестирование, анкетирование',
        `5.${index + 1}`,
        'с 01.09.2022 по 31.05.2023',
        'Педагог-психолог\nклассные руководители\nзаместитель директора по УВР',
        '',
      ]),
    ),
  ),
  { kind: 'signatures', lines: [{ who: 'Методист', name: 'А. А. Петрова' }] },
];

describe.skipIf(officeMissing)(`a workbook in LibreOffice${officeMissing ?? ''}`, () => {
  test(
    'prints one page wide, with its head and number on each page and all of its text',
    async () => {
      const pages = await printedPages(await workbookOf(plan(40)), 'xlsx');
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.length).toBeLessThan(8);
      pages.slice(0, -1).forEach((page, index) => {
        // A head that were parted from its columns by a page's right edge would miss some of them.
        for (const title of TITLES) expect(page).toContain(title.split(' ')[0]);
        expect(page).toContain(`стр. ${index + 1} из ${pages.length}`);
      });
      expect(pages[0]).toMatch(/УТВЕРЖДЕНО[\s\S]*Иванова[\s\S]*План работы[\s\S]*Мероприятие/);
      const all = pages.join('\n');
      for (let number = 1; number <= 40; number += 1) {
        expect(all).toMatch(new RegExp(`\\s5\\.${number}\\s`));
        expect(all).toMatch(new RegExp(`группа\\s[^№]*?\\b${number}\\b`));
      }
      expect(all.match(/психолог/g)).toHaveLength(40);
      expect(pages.at(-1)).toMatch(/Методист\s+_+\s+А\. А\. Петрова/);
    },
    TIME,
  );

  test(
    'is read whole, whatever stands in the plan',
    async () => {
      for (const text of ["=cmd|' /C calc'!A0", ']]><script>', '#REF!', '\ud800\uffff\u0001']) {
        const { blocks, more } = everyBlock(text);
        const pages = await printedPages(await workbookOf(blocks, more), 'xlsx');
        expect(pages.length).toBeGreaterThan(1);
        if (/^[=#]/.test(text)) expect(pages[0]).toContain(text);
      }
    },
    TIME,
  );
});

/** Semicolons, UTF-8, Russian settings; dates and formulas are looked for. */
const READER = 'CSV:59,34,76,1,,1049,false,true,false,false,false,0,true';

describe.skipIf(officeMissing)(`CSV in LibreOffice${officeMissing ?? ''}`, () => {
  const texts = ['=1+1', "=cmd|' /C calc'!A0", '+7', '@x', '4.10', '0012', '1E5', 'сен 22', '5-9'];
  const values = [
    { text: '1', value: { day: '2022-09-01' } },
    { text: '-0,5', value: { number: -0.5 } },
  ];

  test(
    'keeps formulas and codes as text, days as dates and numbers as numbers',
    async () => {
      const rows = [...texts.map((text) => ({ text })), ...values].map((cell) => ({
        cells: [cell],
      }));
      const context = { language: 'ru', today: '2023-04-24', color: false, width: 80 } as const;
      const text = csv.render(reportOf([{ ...tableOf(['А'], []), rows }]), {
        ...context,
        ascii: false,
        csv: 'excel',
      });
      const file = await convertFile(Buffer.from(String(text)), {
        from: 'csv',
        to: 'xlsx',
        reader: READER,
      });
      const [sheet] = (await readXlsx(file)).sheets;
      const column = (sheet?.rows ?? []).slice(-rows.length).map(([cell]) => cell);
      expect(column.slice(0, 4)).toEqual(texts.slice(0, 4).map((one) => `'${one}`));
      expect(column.slice(4, 9)).toEqual(texts.slice(4).map((one) => `\t${one}`));
      expect(column.slice(9)).toEqual([new Date('2022-09-01'), -0.5]);
      expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula)).toBe(false);
    },
    TIME,
  );
});
