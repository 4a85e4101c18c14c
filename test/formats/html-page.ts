import { html } from '../../src/formats/html.ts';
import type { Block, Gantt, Report } from '../../src/report/report.ts';
import type { Row, Table } from '../../src/report/table.ts';

/** The page that a report of these blocks becomes. */
export function pageOf(blocks: readonly Block[], more: Partial<Report> = {}): string {
  const report: Report = {
    kind: 'x',
    title: 'Отчёт',
    language: 'ru',
    blocks,
    data: {},
    ...more,
  };
  const context = { language: report.language, today: '2022-11-10', color: false } as const;
  return html.render(report, { ...context, width: 80, ascii: false, csv: 'excel' }) as string;
}

/** A table of texts whose rows can be chosen by state, role and code. */
export function tableOf(titles: readonly string[], rows: readonly Row[]): Table {
  return { kind: 'table', columns: titles.map((title) => ({ title })), rows };
}

/** A row of texts. */
export function rowOf(texts: readonly string[], more: Partial<Row> = {}): Row {
  return { cells: texts.map((text) => ({ text })), ...more };
}

/** A chart over a school year. */
export function chartOf(rows: Gantt['rows'], more: Partial<Gantt> = {}): Gantt {
  return {
    kind: 'gantt',
    from: '2022-09-01',
    to: '2023-05-31',
    today: '2022-11-10',
    rows,
    ...more,
  };
}

/** A report of every kind of block in which all that comes from a plan is the given text. */
export function everyBlock(text: string): { blocks: Block[]; more: Partial<Report> } {
  const facets = { state: 'overdue' as const, roles: [text, 'Методист'], codes: [text] };
  const cells = [{ text }, { text, tone: 'overdue' as const }];
  const bar = { start: undefined, end: '2022-10-01', state: 'soon' as const, light: false };
  const signs = new Map([[0, { sign: text, tone: 'done' as const }]]);
  const matrix = { kind: 'matrix' as const, heads: [text, text], columnsTitle: text };
  const many = Array.from({ length: 60 }, () => ({ label: text, title: text }));
  const rows = [{ heads: [text, text], group: text, signs }];
  return {
    more: { title: text, caption: text },
    blocks: [
      { kind: 'stamps', stamps: [{ title: text, lines: [text, text] }] },
      { kind: 'heading', level: 1, text, align: 'center' },
      { kind: 'paragraph', text, tone: 'quiet' },
      { kind: 'code', text },
      {
        kind: 'table',
        groupTitle: text,
        columns: [{ title: text }, { title: text, align: 'right' }],
        rows: [
          { cells, group: text, facets },
          { cells, group: text, isPart: true },
        ],
      },
      { ...matrix, columns: [{ label: '1', title: text }], rows },
      { ...matrix, columns: many, rows },
      chartOf([{ label: text, group: text, facets, bars: [bar] }]),
      { kind: 'page-break' },
      { kind: 'signatures', lines: [{ who: text, name: text }, { who: text }] },
    ],
  };
}
