import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/core/apply-edits.ts';
import type { Day } from '../../src/core/day.ts';
import { russianDay } from '../../src/core/day.ts';
import { editField } from '../../src/documents/edit/edit-field.ts';
import { itemsOfPlan } from '../../src/plan/items.ts';
import type { DoneOptions } from '../../src/status/done-options.ts';
import { type FoundWork, findActivities, findSteps } from '../../src/status/find-activities.ts';
import { markCancelled } from '../../src/status/mark-cancelled.ts';
import { markDone } from '../../src/status/mark-done.ts';
import { markStarted, markUndone } from '../../src/status/mark-open.ts';
import { markUncancelled } from '../../src/status/mark-uncancelled.ts';
import { markUnstarted } from '../../src/status/mark-unstarted.ts';
import type { Marking } from '../../src/status/marking.ts';
import { planOf } from '../plan/plan-of.ts';

const TODAY: Day = '2023-02-14';

const OPTIONS: DoneOptions = {
  day: TODAY,
  isDayGiven: false,
  writeDay: russianDay,
  evidence: [],
  turn: undefined,
  force: false,
};

/** An activity that takes place in January, February and March. */
const MONTHLY = ['id: 1', 'title: Встречи', 'when: [январь 2023, февраль 2023, март 2023]'];

interface Marked {
  said: string;
  /** The activity's lines after `title` and `when`. */
  lines: string[];
  /** The states of its occurrences and steps. */
  states: string[];
}

/** Marks an activity that is written in these lines. */
async function marked(
  lines: readonly string[],
  mark: (found: FoundWork) => Marking,
  step?: string,
): Promise<Marked> {
  const text = `activities:\n  - ${lines.join('\n    ')}\n`;
  const [whole] = findActivities([await planOf(text)], '1');
  if (!whole) throw new Error('no activity');
  const [found = whole] = step === undefined ? [] : findSteps(whole, step);
  const { changes, said } = mark(found);
  // The plan's own lines stand above; the activity is where it was.
  let after = text;
  for (const change of changes) {
    const edits = editField(after, change);
    if (!edits) throw new Error(`refused: ${change.key}`);
    after = applyEdits(after, edits);
  }
  const plan = await planOf(after);
  const items = itemsOfPlan(plan, { today: TODAY, within: 14 });
  return {
    said: said.ru.replaceAll('\u00a0', ' '),
    lines: after
      .split('\n')
      .slice(1)
      .map((line) => line.slice(4))
      .filter((line) => !/^(?:id|title|when):|^$/.test(line)),
    states: items.map(({ state }) => state),
  };
}

const done =
  (options: Partial<DoneOptions> = {}) =>
  (found: FoundWork) =>
    markDone(found, { ...OPTIONS, ...options });

describe('work that takes place once', () => {
  const once = ['id: 1', 'title: Беседы', 'when: до 20.02.2023'];

  test('gets a status and a day', async () => {
    expect(await marked(once, done())).toEqual({
      said: 'выполнено 14.02.2023',
      lines: ['status: done', 'done: 14.02.2023'],
      states: ['done'],
    });
  });

  test('has another day only by force', async () => {
    const already = [...once, 'done: 10.02.2023'];
    expect((await marked(already, done())).said).toBe('уже выполнено 10.02.2023');
    expect((await marked(already, done())).lines).toEqual(['done: 10.02.2023']);
    const other = { isDayGiven: true };
    await expect(marked(already, done(other))).rejects.toThrow('already done 10.02.2023');
    expect((await marked(already, done({ ...other, force: true }))).lines).toEqual([
      'status: done',
      'done: 14.02.2023',
    ]);
  });

  test('gets the day that it lacks', async () => {
    const { lines } = await marked([...once, 'status: done'], done({ isDayGiven: true }));
    expect(lines).toEqual(['status: done', 'done: 14.02.2023']);
  });

  test('is not marked if it is cancelled, unless by force', async () => {
    const cancelled = [...once, 'status: cancelled'];
    await expect(marked(cancelled, done())).rejects.toThrow('is cancelled');
    expect((await marked(cancelled, done({ force: true }))).states).toEqual(['done']);
  });

  test('evidence can follow later, and only once', async () => {
    const evidence = ['Справка № 3'];
    const { lines } = await marked([...once, 'done: 10.02.2023'], done({ evidence }));
    expect(lines).toEqual(['done: 10.02.2023', 'evidence:', '  - Справка № 3']);
    const again = [...once, 'done: 10.02.2023', 'evidence: Справка № 3'];
    expect((await marked(again, done({ evidence }))).lines).toEqual(again.slice(3));
  });

  test('can be taken back, and begun', async () => {
    const already = [...once, 'status: done', 'done: 10.02.2023', 'evidence: Справка № 3'];
    const undo = (found: FoundWork) => markUndone(found, undefined);
    const start = (found: FoundWork) => markStarted(found, false);
    const begin = (found: FoundWork) => markStarted(found, true);
    await expect(marked(already, start)).rejects.toThrow('--force');
    expect(await marked(already, undo)).toEqual({
      said: 'снова запланировано, отметка о выполнении 10.02.2023 снята; подтверждения остались',
      lines: ['status: planned', 'evidence: Справка № 3'],
      states: ['soon'],
    });
    expect((await marked(already, begin)).lines).toEqual([
      'status: in-progress',
      'evidence: Справка № 3',
    ]);
    expect((await marked(once, undo)).said).toBe('и так не отмечено выполненным');
    expect((await marked(once, start)).lines).toEqual(['status: in-progress']);
  });

  test('is cancelled with a reason in its note', async () => {
    const cancel = (found: FoundWork) => markCancelled(found, 'Карантин');
    expect((await marked(once, cancel)).lines).toEqual(['status: cancelled', 'note: Карантин']);
    const noted = [...once, 'note: Ждали списки # у завуча'];
    const twice = await marked(noted, cancel);
    expect(twice.lines).toEqual(['status: cancelled', 'note: Ждали списки. Карантин # у завуча']);
    expect((await marked([...once, ...twice.lines], cancel)).lines).toEqual(twice.lines);
    await expect(marked([...once, 'done: 10.02.2023'], cancel)).rejects.toThrow(
      'is marked as done',
    );
  });
});

describe('work that takes place several times', () => {
  test('is marked for the time in which the day lies', async () => {
    expect(await marked(MONTHLY, done())).toEqual({
      said: '2-й раз (февраль 2023 г.) проведён 14.02.2023',
      lines: ['status: in-progress', 'done: [14.02.2023]'],
      states: ['overdue', 'done', 'upcoming'],
    });
  });

  test('is done with the last of its times', async () => {
    const { said, lines, states } = await marked(
      [...MONTHLY, 'status: in-progress', 'done: [15.01.2023, 13.02.2023] # по журналу'],
      done({ turn: { number: 3 } }),
    );
    expect(said).toContain('и это всё');
    expect(lines).toEqual([
      'status: done',
      'done: [15.01.2023, 13.02.2023, 14.02.2023] # по журналу',
    ]);
    expect(states).toEqual(['done', 'done', 'done']);
  });

  test('makes a list of a single day if it goes on', async () => {
    const { lines } = await marked([...MONTHLY, 'status: in-progress', 'done: 15.01.2023'], done());
    expect(lines).toEqual(['status: in-progress', 'done: [15.01.2023, 14.02.2023]']);
  });

  test('can be done as a whole', async () => {
    const { lines, states } = await marked(MONTHLY, done({ turn: 'all' }));
    expect(lines).toEqual(['status: done', 'done: 14.02.2023']);
    expect(states).toEqual(['done', 'done', 'done']);
  });

  test('does not guess which time is meant', async () => {
    const twice = ['id: 1', 'title: А', 'when: [до 20.02.2023, до 28.02.2023]'];
    await expect(marked(twice, done())).rejects.toThrow('takes place several times');
    await expect(marked(twice, done({ turn: { number: 3 } }))).rejects.toThrow('no such time');
    const { said } = await marked(twice, done({ turn: { number: 1 } }));
    expect(said).toBe('1-й раз (до 20.02.2023) проведён 14.02.2023');
    expect((await marked(MONTHLY, done({ turn: { day: '2023-02-01' } }))).said).toContain(
      '2-й раз',
    );
  });

  test('writes no day that would be read for another time', async () => {
    const later = done({ day: '2023-02-05', turn: { number: 3 } });
    await expect(marked(MONTHLY, later)).rejects.toThrow('is not time 3');
  });

  test('keeps days where others of their kind stand', async () => {
    const entries = [
      'id: 1',
      'title: А',
      'when:',
      '  - {period: 2023-01, done: 10.01.2023}',
      '  - {period: 2023-02}',
    ];
    const { lines, states } = await marked(entries, done());
    expect(lines).toEqual([
      '  - {period: 2023-01, done: 10.01.2023}',
      '  - {period: 2023-02, done: 14.02.2023}',
      'status: done',
    ]);
    expect(states).toEqual(['done', 'done']);
  });

  test('takes back one of its times', async () => {
    const marks = [...MONTHLY, 'status: in-progress', 'done: [15.01.2023, 13.02.2023]'];
    const undo = (number?: number) => (found: FoundWork) =>
      markUndone(found, number === undefined ? undefined : { number });
    expect((await marked(marks, undo(1))).lines).toEqual([
      'status: in-progress',
      'done: [13.02.2023]',
    ]);
    await expect(marked(marks, undo())).rejects.toThrow('several times are marked');
    const single = [...MONTHLY, 'status: in-progress', 'done: [13.02.2023]'];
    expect((await marked(single, undo())).lines).toEqual(['status: planned']);
    expect((await marked(single, undo(1))).said).toContain('и так не отмечен');
    await expect(marked([...MONTHLY, 'done: 13.02.2023'], undo(1))).rejects.toThrow('as a whole');
  });
});

describe('the same mark twice', () => {
  const lines = [
    'id: 1',
    'title: Встречи',
    'when: {every: month, from: 01.01.2023, to: 31.03.2023}',
  ];

  test('is one, whether the day is said or not', async () => {
    const once = [...lines, 'status: in-progress', 'done: [14.02.2023]'];
    for (const isDayGiven of [true, false]) {
      const again = await marked(once, done({ isDayGiven }));
      expect(again.said).toContain('уже проведён 14.02.2023');
      expect(again.lines).toEqual(once.slice(3));
    }
  });

  test('is two with a number, and days stay as they are written', async () => {
    const both = [...lines, 'status: in-progress', 'done: ["2023-02-10", 14.02.2023]'];
    const february = [...lines, 'status: in-progress', 'done:', '  - "2023-02-14" # вовремя'];
    const late = await marked(february, done({ isDayGiven: true, turn: { number: 1 } }));
    expect(late.lines).toEqual([
      'status: in-progress',
      'done:',
      '  - "2023-02-14" # вовремя',
      '  - "14.02.2023"',
    ]);
    const back = await marked(both, (found) => markUndone(found, { number: 1 }));
    expect(back.lines).toEqual(['status: in-progress', 'done: ["2023-02-10"]']);
  });

  test('needs a day where today belongs to another time', async () => {
    const four = [
      'id: 1',
      'title: А',
      'when: [ноябрь 2022, декабрь 2022, январь 2023, февраль 2023]',
    ];
    const marks = [...four, 'status: in-progress', 'done: [14.02.2023]'];
    await expect(marked(marks, done({ turn: { number: 2 } }))).rejects.toThrow('--date');
    await expect(marked(marks, done({ turn: { number: 2 } }))).rejects.not.toThrow('is not time');
  });
});

describe('what is not there', () => {
  const once = ['id: 1', 'title: Беседы', 'when: до 20.02.2023'];

  test.each([{ number: 99 }, { day: '2023-03-01' as Day }])(
    '%j is no time of work',
    async (turn) => {
      await expect(marked(once, done({ turn }))).rejects.toThrow('there is no such time');
      const is = [...once, 'status: done', 'done: 10.02.2023'];
      await expect(marked(is, done({ turn }))).rejects.toThrow('there is no such time');
      expect((await marked(once, done({ turn: { number: 1 } }))).lines).toContain('status: done');
    },
  );

  test('a day that can’t be read goes with its mark', async () => {
    const undo = (found: FoundWork) => markUndone(found, undefined);
    const misspelt = [...once, 'done: 5.3.20233'];
    expect((await marked([...misspelt, 'status: done'], undo)).lines).toEqual(['status: planned']);
    expect((await marked(misspelt, undo)).lines).toEqual([]);
    const ofTime = [
      'id: 1',
      'title: А',
      'when:',
      '  - {period: 2023-01, done: 5.3.20233}',
      'status: done',
    ];
    expect((await marked(ofTime, undo)).lines).toEqual([
      '  - {period: 2023-01}',
      'status: planned',
    ]);
  });
});

describe('what was begun or cancelled', () => {
  const once = ['id: 1', 'title: Беседы', 'when: до 20.02.2023'];

  test('is planned again', async () => {
    const begun = await marked([...once, 'status: in-progress'], markUnstarted);
    expect([begun.said, begun.lines]).toEqual(['снова запланировано', ['status: planned']]);
    expect((await marked(once, markUnstarted)).said).toBe('и так запланировано');
    expect((await marked(once, markUncancelled)).said).toBe('и так не отменено');
    const cancelled = [...once, 'status: cancelled', 'note: Карантин.'];
    const { said, lines } = await marked(cancelled, markUncancelled);
    expect(said).toBe('снова запланировано; примечание осталось: «Карантин.»');
    expect(lines).toEqual(['status: planned', 'note: Карантин.']);
  });

  test('goes on if one of its times took place', async () => {
    const cancelled = [...MONTHLY, 'status: cancelled', 'done: [15.01.2023]'];
    const { lines } = await marked(cancelled, markUncancelled);
    expect(lines).toEqual(['status: in-progress', 'done: [15.01.2023]']);
  });

  test('takes its steps along', async () => {
    const steps = ['steps:', '  - {title: А, status: cancelled}', '  - {title: Б}'];
    const both = [...once, 'status: cancelled', ...steps];
    const { said, lines } = await marked(both, markUncancelled);
    expect(said).toBe('снова запланировано, и с ним часть 1');
    expect(lines).toContain('  - {title: А, status: planned}');
    await expect(marked(both, markUncancelled, '2')).rejects.toThrow('whole activity');
  });

  test('is told how to be brought back', async () => {
    const cancelled = [...once, 'status: cancelled'];
    const undo = (found: FoundWork) => markUndone(found, undefined);
    await expect(marked(cancelled, undo)).rejects.toThrow('karta cancel 1 roadmap.yaml --undo');
    await expect(marked(cancelled, markUnstarted)).rejects.toThrow('karta cancel 1');
    await expect(marked([...once, 'done: 10.02.2023'], markUnstarted)).rejects.toThrow(
      'karta done 1',
    );
  });
});

describe('a day before the plan', () => {
  test('is refused unless it is meant', async () => {
    const once = ['id: 1', 'title: Беседы', 'when: до 20.02.2023'];
    const day: Day = '2021-02-14';
    await expect(marked(once, done({ day, isDayGiven: true }))).rejects.toThrow('before the plan');
    const forced = await marked(once, done({ day, isDayGiven: true, force: true }));
    expect(forced.lines).toContain('done: 14.02.2021');
    const early = ['id: 1', 'title: Беседы', 'when: август 2022'];
    expect((await marked(early, done({ day: '2022-08-20', isDayGiven: true }))).lines).toContain(
      'done: 20.08.2022',
    );
  });
});

describe('work with steps', () => {
  const parts = [
    'id: 1',
    'title: Наставничество',
    'when: февраль 2023',
    'status: in-progress',
    'steps:',
    '  - title: Приказ',
    '    done: 01.02.2023',
    '  - title: Уроки',
    '    status: planned',
    '  - title: Беседы',
  ];

  test('takes its open steps along', async () => {
    const { said, lines, states } = await marked(parts, done());
    expect(said).toBe('выполнено 14.02.2023, и с ним часть 2');
    expect(lines.join('\n')).toBe(
      'status: done\ndone: 14.02.2023\nsteps:\n  - title: Приказ\n    done: 01.02.2023\n  - title: Уроки\n    status: done\n    done: 14.02.2023\n  - title: Беседы',
    );
    expect(states).toEqual(['done', 'done', 'done']);
  });

  test('takes them back together', async () => {
    const both = [
      'id: 1',
      'title: А',
      'done: 14.02.2023',
      'steps:',
      '  - {title: Б, status: done, done: 14.02.2023}',
      '  - {title: В, done: 01.02.2023}',
    ];
    const { lines } = await marked(both, (found) => markUndone(found, undefined));
    expect(lines).toEqual([
      'status: planned',
      'steps:',
      '  - {title: Б, status: planned}',
      '  - {title: В, done: 01.02.2023}',
    ]);
  });

  test('is done with the last of them', async () => {
    const second = await marked(parts, done(), '2');
    expect(second.lines).toContain('status: in-progress');
    const almost = parts.map((line) => line.replace('    status: planned', '    done: 14.02.2023'));
    const last = await marked(almost, done(), 'беседы');
    expect(last.said).toContain('всё мероприятие');
    expect(last.lines.slice(0, 1)).toEqual(['status: done']);
    expect(last.lines.slice(-2)).toEqual(['    status: done', '    done: 14.02.2023']);
  });

  test('needs to know the step for one of several times', async () => {
    await expect(marked(parts, done({ turn: { number: 1 } }))).rejects.toThrow('has steps');
  });

  test('is cancelled with its open steps, and a step by itself', async () => {
    const whole = await marked(parts, (found) => markCancelled(found, undefined));
    expect(whole.states).toEqual(['done', 'cancelled', 'cancelled']);
    const one = await marked(parts, (found) => markCancelled(found, 'Нет времени'), '3');
    expect(one.states).toEqual(['done', 'soon', 'cancelled']);
    expect(one.lines).toContain('note: Часть 3 — Нет времени');
  });
});
