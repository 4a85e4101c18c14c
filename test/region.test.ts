import { describe, expect, test } from 'vitest';
import { runKarta } from './run-karta.ts';

const REGION = 'examples/region';
const TODAY = '2022-11-14';

const run = (command: string, ...more: string[]) =>
  runKarta([command, REGION, '--today', TODAY, '--width', '110', ...more]);

const dataOf = async (command: string, ...more: string[]) =>
  JSON.parse((await run(command, '--format', 'json', ...more)).out);

interface Found {
  file: string;
  rule: string;
  range: { start: { line: number } };
}

interface Row {
  school: string;
  municipality: string;
  file: string;
}

describe('the region: four schools in different states', () => {
  test('what karta validate says of each', async () => {
    const { findings } = (await dataOf('validate')) as { findings: Found[] };
    const said = findings.map(
      ({ file, rule, range }) => `${file.slice(REGION.length + 1)}:${range.start.line} ${rule}`,
    );
    expect(said).toEqual([
      'berezovka/audit.yaml:13 uncovered-parameter', // 1.3, no activity
      'berezovka/audit.yaml:26 uncovered-parameter', // 4.1, the only one is cancelled
      'berezovka/audit.yaml:40 uncovered-parameter', // 9.3, no activity
      'berezovka/roadmap.yaml:51 unknown-code', // 8.7
      'berezovka/roadmap.yaml:58 no-codes', // activity 5
      'klyuchi/roadmap.yaml:30 yaml-syntax', // a quote that is never closed
    ]);
  });

  test('what karta summary tells of each', async () => {
    const { plans, totals } = await dataOf('summary');
    const [berezovka, klyuchi, eighteen, three] = [...plans].sort((one: Row, other: Row) =>
      one.file < other.file ? -1 : 1,
    );
    expect(three).toMatchObject({ ready: true, errors: 0, overdue: 0, soon: 1, uncovered: 0 });
    expect(eighteen).toMatchObject({ ready: true, errors: 0, overdue: 4, done: 2, uncovered: 0 });
    expect(berezovka).toMatchObject({ ready: false, errors: 1, overdue: 0, uncovered: 3 });
    expect(klyuchi).toMatchObject({ ready: false, readable: false, errors: 1, overdue: null });
    expect(totals).toMatchObject({ schools: 4, ready: 2, late: 1, unreadable: 1, overdue: 4 });
    expect(plans.map(({ school, municipality }: Row) => `${municipality}: ${school}`)).toEqual([
      'Городской округ Заречный: МБОУ «СОШ № 3»',
      'Городской округ Заречный: МБОУ «СОШ № 18»',
      'Лесной район: МКОУ «Берёзовская СОШ»',
      'Лесной район: МКОУ «СОШ с. Ключи»',
    ]);
  });

  test('the page that a municipal methodist opens in the morning', async () => {
    const { out } = await run('summary', '--lang', 'ru');
    const lines = out.split('\n');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'На 14.11.2022 в сводке 4 школы. План готов к утверждению у 2 школ из 4. Просрочено 4 срока у 1 школы. У 1 школы план не читается.',
    );
    const from = lines.indexOf('Кому позвонить сегодня');
    const called = lines.slice(from).filter((line) => /karta (validate|overdue) /.test(line));
    expect(called.map((line) => /karta .*/.exec(line)?.[0])).toEqual([
      'karta validate examples/region/klyuchi',
      'karta validate examples/region/berezovka',
      'karta overdue examples/region/school-18',
    ]);
  });

  test('groups and sorting are chosen on the command line', async () => {
    const { out: typeset } = await run(
      'summary',
      '--lang',
      'ru',
      '--group',
      'none',
      '--sort',
      'overdue',
    );
    const out = typeset.replaceAll('\u00a0', ' ');
    expect(out).not.toContain('Лесной район');
    expect(out.indexOf('№ 18»')).toBeLessThan(out.indexOf('№ 3»'));
  });

  test('what the plans answer to', async () => {
    const { plans } = await dataOf('coverage');
    const shown = plans.map(
      ({ school, percent, uncovered, unanswered }: Record<string, unknown>) => [
        school,
        percent,
        uncovered,
        (unanswered as { activity: number }[]).map(({ activity }) => activity),
      ],
    );
    expect(shown).toEqual([
      ['МКОУ «Берёзовская СОШ»', 40, ['1.3', '4.1', '9.3'], [4, 5]],
      ['МБОУ «СОШ № 18»', 100, [], []],
      ['МБОУ «СОШ № 3»', 100, [], []],
    ]);
  });
});
