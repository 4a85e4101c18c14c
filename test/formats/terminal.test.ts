import { describe, expect, test } from 'vitest';
import { terminal } from '../../src/formats/terminal.ts';
import type { Bar, Block } from '../../src/report/report.ts';

const show = (block: Block, width = 60, ascii = true) =>
  terminal.render(
    { kind: 'x', title: 'x', language: 'en', blocks: [block], data: {} },
    { language: 'en', today: '2022-11-10', color: false, width, ascii, csv: 'excel' },
  );

const bar = (
  start: string | undefined,
  end: string,
  state: Bar['state'] = 'upcoming',
  light = false,
): Bar => ({ start, end, state, light });

describe('a Gantt chart', () => {
  test('shows months, today, bars, several bars a row, due dates and whole periods', async () => {
    const rows = [
      {
        label: '1 Stages',
        bars: [bar('2022-09-01', '2022-10-15', 'done'), bar('2022-12-01', '2023-01-31')],
      },
      { label: '2 Due', bars: [bar(undefined, '2022-11-20', 'soon')] },
      { label: '3 All year', bars: [bar('2022-09-01', '2023-02-28', 'running', true)] },
      { label: '4 Late', bars: [bar('2022-10-01', '2022-10-31', 'overdue')] },
    ];
    const gantt: Block = {
      kind: 'gantt',
      from: '2022-09-01',
      to: '2023-02-28',
      today: '2022-11-10',
      rows,
    };
    expect(await show(gantt)).toBe(
      [
        '            2022                            2023',
        '            Sep    Oct      Nov     Dec     Jan     Feb',
        '             today 10.11.2022 v',
        '1 Stages    ============      |     -----------------',
        '2 Due                         |  *',
        '3 All year  ................................................',
        '4 Late             !!!!!!!!!  |',
        '',
        '-o upcoming   %* due soon   !! overdue   =+ done',
        '.. the whole period',
        '',
      ].join('\n'),
    );
  });
});

describe('a table', () => {
  const table = (...rows: string[][]): Block => ({
    kind: 'table',
    columns: [{ title: 'No.', align: 'right' }, { title: 'Activity' }],
    rows: rows.map((row) => ({ cells: row.map((text) => ({ text })) })),
  });

  test('wraps long texts in their columns and cuts words that are too long', async () => {
    const text = await show(
      table(['1', 'a fairly long title that does not fit'], ['12', 'x'.repeat(30)]),
      24,
    );
    expect(text).toBe(
      [
        'No.  Activity',
        '------------------------',
        '  1  a fairly long title',
        '     that does not fit',
        ' 12  xxxxxxxxxxxxxxxxxxx',
        '     xxxxxxxxxxx',
        '',
      ].join('\n'),
    );
  });

  test('shows nothing that could steer the terminal', async () => {
    expect(await show(table(['1', '\u001b[31mred\u0007']))).toContain('\\u001b[31mred\\u0007');
  });
});
