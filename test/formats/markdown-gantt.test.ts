import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import type { State } from '../../src/core/state.ts';
import { renderGantt } from '../../src/formats/markdown/gantt.ts';
import type { Bar, Gantt, GanttRow } from '../../src/report/report.ts';
import { stateWords } from '../../src/report/words.ts';
import { hostileText } from './hostile-text.ts';

/** What Mermaid knows of a bar. */
interface MermaidTask {
  id: string;
  task: string;
  section: string;
  startTime: Date;
  endTime: Date;
  milestone?: boolean;
  done?: boolean;
  active?: boolean;
  crit?: boolean;
}

const day = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');

const bar = (start: string | undefined, end: string, state: State = 'upcoming'): Bar => ({
  start,
  end,
  state,
  light: false,
});

const gantt = (rows: GanttRow[], own: Partial<Gantt> = {}): Gantt => ({
  kind: 'gantt',
  from: '2022-09-01',
  to: '2023-05-31',
  today: '2022-08-01',
  rows,
  ...own,
});

/** The texts of the Mermaid blocks. */
function blocksOf(text: string): string[] {
  return [...text.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, block = '']) => block);
}

/** The bars that Mermaid finds in all blocks; throws if one of them can't be parsed. */
async function readTasks(text: string): Promise<MermaidTask[]> {
  const tasks: MermaidTask[] = [];
  for (const block of blocksOf(text)) {
    expect(block.length).toBeLessThan(50_000);
    await mermaid.parse(block);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(block);
    tasks.push(...(db as unknown as { getTasks(): MermaidTask[] }).getTasks());
  }
  return tasks;
}

const read = (rows: GanttRow[], own?: Partial<Gantt>): Promise<MermaidTask[]> =>
  readTasks(renderGantt(gantt(rows, own), 'ru'));

/** The last day of a bar: Mermaid's end is the midnight behind it. */
const lastDay = ({ endTime }: MermaidTask): string => addDays(day(endTime), -1);

describe('a chart in Mermaid', () => {
  test('has the days, both included, and points for due dates', async () => {
    const bars = [bar('2022-09-01', '2022-09-28'), bar(undefined, '2022-11-20')];
    const [range, due] = await read([{ label: '1 Диагностика', bars }]);
    expect(range?.task.trim()).toBe('1 Диагностика, 01.09–28.09');
    expect(range && [day(range.startTime), lastDay(range)]).toEqual(['2022-09-01', '2022-09-28']);
    expect(range?.milestone).toBeUndefined();
    expect(due?.task.trim()).toBe('1 Диагностика, до 20.11');
    expect(due && [day(due.startTime), lastDay(due)]).toEqual(['2022-11-20', '2022-11-20']);
    expect(due?.milestone).toBe(true);
  });

  test('keeps to the days of the chart', async () => {
    const bars = [bar('2022-01-01', '2024-01-01', 'running')];
    const [all] = await read([{ label: '1', bars }]);
    expect(all && [day(all.startTime), lastDay(all)]).toEqual(['2022-09-01', '2023-05-31']);
    const [late] = await read([{ label: '1', bars: [bar('2024-01-01', '2024-02-01')] }]);
    expect(late && [day(late.startTime), lastDay(late)]).toEqual(['2023-05-31', '2023-05-31']);
  });

  test('shows states by colour and by word', async () => {
    const tagsOf = async (state: State): Promise<string[]> => {
      const [task] = await read([{ label: 'x', bars: [bar('2022-10-01', '2022-10-02', state)] }]);
      if (state !== 'upcoming') expect(task?.task).toContain(`(${stateWords[state].ru})`);
      return (['done', 'active', 'crit'] as const).filter((tag) => task?.[tag]);
    };
    expect(await tagsOf('upcoming')).toEqual([]);
    expect(await tagsOf('done-late')).toEqual(['done']);
    expect(await tagsOf('soon')).toEqual(['active']);
    expect(await tagsOf('overdue')).toEqual(['crit']);
  });

  test('has a section for each group, also behind rows without one', async () => {
    const bars = [bar('2022-10-01', '2022-10-02')];
    const rows = [
      { label: '1', bars },
      { label: '2', group: 'Задача: одна', bars },
      { label: '3', group: 'Задача: одна', bars },
      { label: '4', bars },
    ];
    const tasks = await read(rows);
    expect(tasks.map(({ section }) => section)).toEqual(['', 'Задача∶ одна', 'Задача∶ одна', '—']);
  });

  test('marks the day of the report, not that on which somebody reads it', async () => {
    const rows = [{ label: '1', bars: [bar('2022-10-01', '2022-10-02')] }];
    const [now, one] = await read(rows, { today: '2022-11-10' });
    expect([now?.task.trim(), now && day(now.startTime)]).toEqual([
      'сегодня 10.11.2022',
      '2022-11-10',
    ]);
    expect(one?.task.trim()).toBe('1');
    expect(await read(rows, { today: '2021-11-10' })).toHaveLength(1);
    expect(renderGantt(gantt(rows), 'ru')).toContain('todayMarker off');
  });

  test('is parted where it would be too long for Mermaid', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ({
      label: `${index} Мероприятие с довольно длинным названием, которое не помещается`,
      group: `Задача ${Math.floor(index / 3)}, тоже с длинным названием, которое не помещается`,
      bars: [bar('2022-10-01', '2022-10-02', 'overdue')],
    }));
    const text = renderGantt(gantt(rows), 'ru');
    expect(blocksOf(text).length).toBeGreaterThan(1);
    const tasks = await readTasks(text);
    expect(tasks).toHaveLength(2_000);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(2_000);
  });

  test.each([
    'section x',
    'title x',
    'gantt',
    'dateFormat DD',
    'click t1 call alert()',
    'href "x"',
    'accTitle: x',
    'accDescr { x',
    '2022-09-01',
    'weekday monday',
    '%% remark',
    '5% детей',
    '%%{init: {"theme": "dark"}}%%',
    'done, crit, x',
    'a :b, c; d #quot; e',
    '---',
    '```\n# x',
    '',
    'x'.repeat(10_000),
  ])('takes any name for a name: %s', async (label) => {
    const rows = [{ label, bars: [bar('2022-10-01', '2022-10-02')] }];
    const tasks = await read([...rows, { label: 'last', bars: [bar(undefined, '2022-12-31')] }]);
    expect(tasks).toHaveLength(2);
    expect(tasks[0]?.task.length).toBeLessThan(70);
    expect(tasks.map(lastDay)).toEqual(['2022-10-02', '2022-12-31']);
  });

  const states = Object.keys(stateWords) as State[];
  const anyBar = fc
    .record({
      start: fc.integer({ min: 0, max: 270 }),
      days: fc.option(fc.nat(100), { nil: undefined }),
      state: fc.constantFrom(...states),
    })
    .map(({ start, days, state }) => {
      const from = addDays('2022-09-01', start);
      return days === undefined
        ? bar(undefined, from, state)
        : bar(from, addDays(from, days), state);
    });
  const anyRow = fc.record(
    { label: hostileText(), group: hostileText(), bars: fc.array(anyBar, { maxLength: 3 }) },
    { requiredKeys: ['label', 'bars'] },
  );

  test('holds every bar on its days, whatever the names are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 4 }), async (rows) => {
        const to = '2024-01-31';
        const tasks = await read(rows, { to });
        const bars = rows.flatMap((row) => row.bars);
        expect(tasks.map((task) => [day(task.startTime), lastDay(task)])).toEqual(
          bars.map(({ start, end }) => [start ?? end, end]),
        );
        expect(tasks.map(({ milestone }) => milestone === true)).toEqual(
          bars.map(({ start }) => start === undefined),
        );
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      }),
      { numRuns: 200 },
    );
  });
});
