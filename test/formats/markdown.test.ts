import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { FormatContext } from '../../src/formats/format.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { visible } from '../../src/formats/visible.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { hostileText } from './hostile-text.ts';

const context: FormatContext = {
  language: 'ru',
  today: '2023-04-01',
  color: false,
  width: 80,
  ascii: false,
  csv: 'excel',
};

const write = (blocks: Block[], own: Partial<Report> = {}): string =>
  String(
    markdown.render({ kind: 'x', title: 'x', language: 'ru', blocks, data: {}, ...own }, context),
  );

const table = (rows: string[][], own: Partial<Extract<Block, { kind: 'table' }>> = {}): Block => ({
  kind: 'table',
  columns: [{ title: '№', align: 'right' }, { title: 'Мероприятие' }],
  rows: rows.map((row) => ({ cells: row.map((text) => ({ text })) })),
  ...own,
});

/** What a page shows for Markdown: its elements without what is in them, and its texts. */
function show(text: string): { tags: string[]; texts: string[] } {
  const html = String(marked.parse(text, { gfm: true }));
  const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) =>
    tag.replace(/^<\/?([a-z0-9]*)\b.*>/s, '$1'),
  );
  const texts = html.split(/<[^>]*>/).map((part) => part.replace(/&(#?\w+);/g, decode));
  return { tags: [...new Set(tags)].sort(), texts: texts.filter((part) => part.trim() !== '') };
}

function decode(whole: string, name: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return signs[name] ?? whole;
}

/** A text as it is to be read, but for its blanks: they may become others, or none at the end of a line. */
const readable = (text: string): string => visible(text.replace(/\r/g, '\n')).replace(/\s/g, '');

describe('Markdown', () => {
  test('has headings, paragraphs, code and breaks', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Школа #' },
      { kind: 'heading', level: 3, text: 'Часть\nвторая', align: 'center' },
      { kind: 'paragraph', text: '1. Первая\n- вторая\n\nтретья' },
      { kind: 'paragraph', text: 'Важно', tone: 'overdue' },
      { kind: 'code', text: 'a: ```\n' },
      { kind: 'page-break' },
    ];
    expect(write(blocks, { caption: 'Показано только: Психолог' })).toBe(
      [
        '> Показано только: Психолог\n',
        '# Школа \\#\n',
        '### Часть вторая\n',
        '1\\. Первая\\\n\\- вторая\n',
        'третья\n',
        '**Важно**\n',
        '````\na: ```\n````\n',
        '---\n',
      ].join('\n'),
    );
  });

  test('has tables without the columns for spreadsheets', () => {
    const columns = [
      { title: '№', align: 'right' as const },
      { title: 'День', forSpreadsheet: true },
    ];
    const rows = [{ cells: [{ text: '1 | 2\nдалее', tone: 'strong' as const }, { text: 'x' }] }];
    expect(write([table([], { columns, rows })])).toBe(
      '| № |\n| ---: |\n| **1 \\| 2<br>далее** |\n',
    );
  });

  test('gives each group of a table its heading and its table', () => {
    const cells = [{ text: '1' }, { text: 'Тест' }];
    const rows = [
      { group: 'Задача 1', cells },
      { group: 'Задача 2', cells },
    ];
    const head = '| № | Мероприятие |\n| ---: | --- |\n| 1 | Тест |';
    expect(
      write([
        { kind: 'heading', level: 2, text: 'План' },
        table([], { rows, groupTitle: 'Задача' }),
      ]),
    ).toBe(`## План\n\n### Задача 1\n\n${head}\n\n### Задача 2\n\n${head}\n`);
  });

  test('shows a matrix as a table, and a wide one as a list', () => {
    const matrix = (count: number): Block => ({
      kind: 'matrix',
      heads: ['Код'],
      columnsTitle: 'Мероприятия',
      columns: Array.from({ length: count }, (_, index) => ({ label: `${index + 1}`, title: '' })),
      rows: [{ heads: ['5.5'], signs: new Map([[1, { sign: '+' }]]) }],
    });
    expect(write([matrix(2)])).toBe('| Код | 1 | 2 |\n| --- | --- | --- |\n| 5.5 |  | + |\n');
    expect(write([matrix(40)])).toContain('| 5.5 | 2\u00a0+ |');
  });

  test('has the approval on the right and lines to sign', () => {
    const stamp = { title: 'УТВЕРЖДЕНО', lines: ['Директор', '____ И. И. Иванова'] };
    const lines = [{ who: 'Психолог', name: 'А. А. Петрова' }, { who: 'Завуч' }];
    const text = write([
      { kind: 'stamps', stamps: [{ ...stamp, title: 'СОГЛАСОВАНО' }, stamp] },
      { kind: 'signatures', lines },
    ]);
    expect(text.match(/<div align="right">/g)).toHaveLength(1);
    expect(text.indexOf('СОГЛАСОВАНО')).toBeLessThan(text.indexOf('<div'));
    const rule = '_'.repeat(16);
    expect(show(text).texts.map((part) => part.trim())).toEqual([
      ...['СОГЛАСОВАНО', 'Директор', '____ И. И. Иванова'],
      ...['УТВЕРЖДЕНО', 'Директор', '____ И. И. Иванова'],
      ...[`Психолог ${rule} А. А. Петрова`, `Завуч ${rule} ${rule}`],
    ]);
  });

  test('links web addresses, and leaves them whole', () => {
    const text = 'см. https://example.org/a_b_c?x=1&copy=2, и (https://example.org/).';
    const [line = ''] = write([table([['1', text]])])
      .split('\n')
      .slice(2);
    expect(line).toBe(
      '| 1 | см. <https://example.org/a_b_c?x=1&copy=2>, и (<https://example.org/>). |',
    );
  });
});

describe('texts of strangers', () => {
  const cellTags = ['a', 'br', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    ']]>',
    '=cmd|calc!A1',
    '[x](javascript:alert(1))',
    '\u001b[31m',
    '\u202eright',
    '&lt;b&gt; &copy;',
    '\\| \\\\| |',
    '*a* _b_ __c__ ~~d~~ `e` $f$',
    'x'.repeat(10_000),
  ])('stay texts in a cell: %#', (text) => {
    const { tags, texts } = show(write([table([['1', text]])]));
    expect(tags.filter((tag) => !cellTags.includes(tag))).toEqual([]);
    expect(texts.join('').includes(visible(text))).toBe(true);
  });

  test('stay in their cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText(), hostileText()), { maxLength: 3 }), (rows) => {
        const { tags, texts } = show(write([table(rows)]));
        expect(tags.filter((tag) => !cellTags.includes(tag))).toEqual([]);
        const all = ['№', 'Мероприятие', ...rows.flat()].join('');
        expect(texts.join('').replace(/\s/g, '')).toBe(readable(all));
      }),
    );
  });

  test('stay paragraphs', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { tags, texts } = show(write([{ kind: 'paragraph', text }]));
        expect(tags.filter((tag) => !['a', 'br', 'p'].includes(tag))).toEqual([]);
        expect(texts.join('').replace(/\s/g, '')).toBe(readable(text));
      }),
    );
  });

  test('stay headings', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { tags, texts } = show(write([{ kind: 'heading', level: 2, text }]));
        expect(tags.filter((tag) => !['a', 'h2'].includes(tag))).toEqual([]);
        expect(texts.join('').replace(/\s/g, '')).toBe(readable(text));
      }),
    );
  });

  test('stay code', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { tags, texts } = show(write([{ kind: 'code', text }]));
        expect(tags).toEqual(['code', 'pre']);
        expect(texts.join('').replace(/\s/g, '')).toBe(readable(text));
      }),
    );
  });
});
