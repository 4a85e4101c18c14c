import { describe, expect, test } from 'vitest';
import { runKarta } from './run-karta.ts';

/** The day from which each example is looked at. */
const EXAMPLES = {
  'school-12-as-received': '2023-04-01',
  'school-12': '2023-04-24',
  programme: '2022-10-10',
  region: '2022-11-14',
};

const COMMANDS = [
  'validate',
  'plan',
  'timeline',
  'overdue',
  'responsible',
  'coverage',
  'summary',
] as const;
const LANGUAGES = ['ru', 'en'];

describe.each(Object.entries(EXAMPLES))('examples/%s', (name, today) => {
  const call = (command: string, ...more: string[]) =>
    runKarta([command, `examples/${name}`, '--today', today, '--width', '100', ...more]);

  test.each(COMMANDS.flatMap((command) => LANGUAGES.map((lang) => [command, lang] as const)))(
    '%s prints what it printed before (%s)',
    async (command, lang) => {
      const { out } = await call(command, '--lang', lang);
      await expect(out).toMatchFileSnapshot(`golden/${name}/${command}.${lang}.txt`);
    },
  );

  test.each(COMMANDS)('%s as JSON', async (command) => {
    const { out } = await call(command, '--format', 'json', '--lang', 'en');
    expect(() => JSON.parse(out)).not.toThrow();
    await expect(out).toMatchFileSnapshot(`golden/${name}/${command}.json`);
  });
});

/** What the texts of a format look like; Word and Excel files are looked into by the tests of their formats. */
const FILES = {
  'school-12': [
    'plan.html',
    'plan.md',
    'plan.csv',
    'plan.ics',
    'timeline.html',
    'timeline.md',
    'coverage.md',
  ],
  region: ['summary.html', 'summary.csv'],
};

describe.each(Object.entries(FILES))('files of examples/%s', (name, files) => {
  test.each(files)('%s', async (file) => {
    const [view = '', ending = ''] = file.split('.');
    const format = ending === 'md' ? 'markdown' : ending;
    const today = EXAMPLES[name as keyof typeof EXAMPLES];
    const call = [view, `examples/${name}`, '--today', today, '--lang', 'ru'];
    const { out } = await runKarta([...call, '--format', format]);
    await expect(out).toMatchFileSnapshot(`golden/${name}/${file}`);
  });
});

describe('what the examples are to show', () => {
  const check = async (name: string, today: string) => {
    const { out, code } = await runKarta([
      'validate',
      `examples/${name}`,
      '--today',
      today,
      '--format',
      'json',
    ]);
    return { code, report: JSON.parse(out) };
  };
  const codesOf = (
    report: { findings: { rule: string; data: { code?: string } }[] },
    rule: string,
  ) => report.findings.filter((one) => one.rule === rule).map((one) => one.data.code);

  test('the plan as received: wrong codes, renumbered by the rows of the audit', async () => {
    const { code, report } = await check('school-12-as-received', '2023-04-01');
    expect(code).toBe(1);
    expect(codesOf(report, 'unknown-code')).toEqual(['1.2', '2.1', '3.1', '5.1', '6.1', '6.2']);
    expect(codesOf(report, 'uncovered-parameter')).toEqual(['2.2', '7.4', '8.2', '9.3', '9.5']);
    const [renumbered] = report.findings.filter(
      ({ rule }: { rule: string }) => rule === 'renumbered-codes',
    );
    const pairs = (mapping: Record<string, { code: string }>) =>
      Object.entries(mapping).map(([from, to]) => `${from} → ${to.code}`);
    expect(pairs(renumbered.data.mapping)).toEqual([
      '1.2 → 2.2',
      '2.1 → 4.1',
      '3.1 → 5.5',
      '5.1 → 8.2',
      '6.1 → 9.3',
      '6.2 → 9.5',
    ]);
    expect(pairs(renumbered.data.falseMatches)).toEqual(['4.1 → 7.4']);
  });

  test('the plan put right: ready for approval', async () => {
    const { code, report } = await check('school-12', '2023-04-24');
    expect(code).toBe(0);
    expect(report.summary).toMatchObject({ plans: 1, errors: 0, warnings: 0, ready: true });
  });

  test('the programme: a risk group without a task, work before its time, a wrong stage, Saturdays', async () => {
    const { report } = await check('programme', '2022-10-10');
    expect(codesOf(report, 'uncovered-parameter')).toEqual(['8.3']);
    const places = report.findings.map(
      ({ rule, range }: { rule: string; range: { start: { line: number } } }) =>
        `${rule} ${range.start.line}`,
    );
    expect(places).toEqual([
      'uncovered-parameter 13', // the third risk group
      'day-off 65', // 25.03.23, a Saturday
      'outside-stage 73', // between the stages
      'day-off 83', // 10.09.2022, a Saturday
      'outside-stage 91', // «1 этап» in stage II
      'outside-period 100', // before stage I, with which the plan begins
      'outside-stage 116', // between the stages
    ]);
  });
});
