import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { plainText } from '../../src/formats/sheets/plain-text.ts';
import type { Block } from '../../src/report/report.ts';
import type { Cell } from '../../src/report/table.ts';
import { hostileText } from './hostile-text.ts';
import { chartOf, everyBlock, rowOf, tableOf } from './html-page.ts';
import { parseCsv } from './parse-csv.ts';
import { reportOf } from './read-xlsx.ts';

type Kind = 'excel' | 'plain';

function write(kind: Kind, blocks: readonly Block[], more = {}): string {
  const context = { language: 'ru', today: '2023-04-24', color: false, width: 80 } as const;
  return csv.render(reportOf(blocks, more), { ...context, ascii: false, csv: kind }) as string;
}

/** How a cell comes back from the file. */
function cell(kind: Kind, content: string | Cell): string | undefined {
  const row = { cells: [typeof content === 'string' ? { text: content } : content, { text: 'Я' }] };
  const text = write(kind, [{ ...tableOf(['А', 'Б'], []), rows: [row] }]);
  return parseCsv(text.replace('\ufeff', ''), kind === 'excel' ? ';' : ',').at(-1)?.[0];
}

const TABLE = tableOf(
  ['№', 'Мероприятие', 'Ответственные'],
  [rowOf(['1', 'Беседы; "круглый стол", встречи', 'Методист\nДиректор'])],
);

describe('CSV for a Russian Excel', () => {
  test('has semicolons, a byte order mark, CRLF, and its headings above', () => {
    expect(write('excel', [{ kind: 'heading', level: 1, text: 'Школа № 1' }, TABLE])).toBe(
      '\ufeffШкола № 1\r\n№;Мероприятие;Ответственные\r\n' +
        '1;"Беседы; ""круглый стол"", встречи";"Методист\nДиректор"\r\n',
    );
  });

  test('parts lists by an empty line, says a heading once and leaves signatures out', () => {
    const report: Block[] = [
      { kind: 'heading', level: 1, text: 'Школа № 1' },
      { kind: 'heading', level: 3, text: 'Просрочено' },
      tableOf(['Опоздание'], [rowOf(['много'])]),
      { kind: 'heading', level: 3, text: 'Скоро' },
      tableOf(['Осталось'], [rowOf(['мало'])]),
      { kind: 'signatures', lines: [{ who: 'Методист' }] },
    ];
    const lines = write('excel', report, { caption: 'Показано только: 5.5' }).split('\r\n');
    expect(lines).toEqual([
      '\ufeffШкола № 1',
      'Просрочено',
      'Показано только: 5.5',
      'Опоздание',
      'много',
      '',
      'Скоро',
      'Осталось',
      'мало',
      '',
    ]);
  });

  test('has days and numbers as Russians write them', () => {
    expect(cell('excel', { text: 'x', value: { day: '2022-09-01' } })).toBe('01.09.2022');
    expect(cell('excel', { text: '-0,5', value: { number: -0.5 } })).toBe('-0,5');
    expect(cell('excel', { text: '12 дней', value: { number: 12 } })).toBe('12');
    expect(cell('excel', '№\u00a05')).toBe('№ 5');
  });

  test.each([
    '4.10',
    '1.2',
    '5-9',
    '3/4',
    '10:30',
    '0012',
    '1E5',
    '1 мая',
    'сен 22',
    'май 2023 г.',
  ])('keeps Excel from turning %s into something else', (text) =>
    expect(cell('excel', text)).toBe(`\t${text}`),
  );

  test.each([
    '12',
    '0',
    '15.04.2022',
    '8.2, 9.3',
    '5.5а',
    'Май',
    'Марина, 5 лет',
    '10.04\n12.04',
    '',
  ])('leaves %j as it is', (text) => expect(cell('excel', text)).toBe(text));

  test('has a chart as a list of days', () => {
    const bar = { start: undefined, end: '2022-10-01', state: 'soon', light: false } as const;
    expect(write('excel', [chartOf([{ label: 'Отчёт', bars: [bar] }])])).toContain(
      'Мероприятие;Начало;Окончание;Состояние\r\nОтчёт;;01.10.2022;скоро\r\n',
    );
  });
});

describe('plain CSV', () => {
  test('is one table with commas, ISO days and decimal points, and nothing else', () => {
    const value = [
      { text: '1.10', value: { day: '2022-10-01' } },
      { text: '0,5', value: { number: 0.5 } },
      { text: '4.10' },
    ];
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Школа № 1' },
      { kind: 'paragraph', text: 'Пояснение' },
      { ...tableOf(['Срок', 'Доля', 'Код'], []), rows: [{ cells: value }] },
    ];
    expect(write('plain', blocks, { caption: 'Показано только: 5.5' })).toBe(
      'Школа,Срок,Доля,Код\r\nШкола № 1,2022-10-01,0.5,4.10\r\n',
    );
    expect(write('plain', blocks.slice(0, 2))).toBe('');
  });
});

describe.each(['excel', 'plain'] as const)('%s CSV of hostile text', (kind) => {
  const separator = kind === 'excel' ? ';' : ',';

  test.each([
    '=1+1',
    '+7',
    '-1',
    '@x',
    '  =1',
    '\t=1',
    '\r=1',
    '\u00a0=1',
    '\u200b=1',
    '＝1',
    '＠x',
    '-',
  ])('makes no formula of %j', (text) => expect(cell(kind, text)).toBe(`'${plainText(text)}`));

  test.each(['а=1', '№ 5', "'=1", '(-5)', '— нет'])('leaves %j as it is', (text) => {
    expect(cell(kind, text)).toBe(text);
  });

  test('gives the texts back, with as many cells in each row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostileText(), hostileText()), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const text = write(kind, [
            tableOf(
              ['А', 'Б'],
              rows.map((row) => rowOf(row)),
            ),
          ]);
          const found = parseCsv(text.replace('\ufeff', ''), separator).slice(-rows.length);
          expect(found.map((row) => row.map(unguard))).toEqual(
            rows.map((row) => row.map((one) => unguard(plainText(one)))),
          );
        },
      ),
    );
  });

  test('has no formula anywhere, whatever the block', () => {
    const { blocks, more } = everyBlock("=cmd|' /C calc'!A0");
    for (const row of parseCsv(write(kind, blocks, more).replace('\ufeff', ''), separator)) {
      for (const one of row) expect(one).not.toMatch(/^\s*[=+@]/);
    }
    const control = everyBlock('\u001b[2J\u202e');
    const text = write(kind, control.blocks, control.more);
    for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign);
  });
});

/** Without what was put in front. */
function unguard(text: string): string {
  return text.replace(/^['\t]/, '');
}
