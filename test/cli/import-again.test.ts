import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importFile } from '../../src/cli/commands/import.ts';
import { openSession } from '../../src/cli/session.ts';
import type { AuditFile, RoadmapFile } from '../../src/schema/types.ts';
import { type Run, runKarta } from '../run-karta.ts';
import { terminalHost } from './terminal-host.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-again-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const audit = (): AuditFile => parse(read('audit.yaml')) as AuditFile;
const roadmap = (): RoadmapFile => parse(read('roadmap.yaml')) as RoadmapFile;
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const karta = (...args: string[]): Promise<Run> => runKarta(args, { cwd: folder });

const HEAD = '№\tМероприятие\tКод параметра\tСрок\tОтветственные';
const table = (...rows: string[]): string => `${[HEAD, ...rows].join('\n')}\n`;
const plan = (...rows: string[]): void => put('plan.txt', table(...rows));
const AUDIT = [
  'Фактор\tПараметр\tКод',
  'Кадры\tНе хватает учителей\t4.1',
  'Кадры\tМало молодых учителей\t4.2',
  'Семьи\tРодители редко бывают в школе\t9.3',
].join('\n');

/** The messages of the remarks of a run with --format json. */
async function remarks(...args: string[]): Promise<string[]> {
  const { out } = await karta('import', ...args, '--format', 'json');
  return (JSON.parse(out).remarks as { message: string }[]).map(({ message }) => message);
}

describe('the audit in a document of its own', () => {
  const factors = [
    {
      name: 'Кадры',
      parameters: [
        { code: '4.1', name: 'Не хватает учителей' },
        { code: '4.2', name: 'Мало молодых учителей' },
      ],
    },
    { name: 'Семьи', parameters: [{ code: '9.3', name: 'Родители редко бывают в школе' }] },
  ];

  test('fills a draft without --force, its comments stay, and nothing is in doubt', async () => {
    plan('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист', '2\tКурсы\t4.1\tв течение года\tДиректор');
    await karta('import', 'plan.txt');
    put('audit.yaml', read('audit.yaml').replace('code: "4.1"', 'code: "4.1"  # спросить завуча'));
    put('audit.txt', AUDIT);
    const said = await remarks('audit.txt', '--school', 'Школа № 7');
    expect(said).toEqual([]);
    expect(audit().school).toBe('Школа № 7');
    expect(audit().factors.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(factors);
    expect(read('audit.yaml')).toContain('# спросить завуча');
    expect(roadmap().school).toBe('Школа № 7');
    const { err } = await karta('import', 'audit.txt', '--force');
    expect(err).toContain('всё, что есть в документе, в них уже есть');
  });

  test('takes the place of a made-up code', async () => {
    plan('1\tСобрания\t\tдо 15.11.2022\tМетодист');
    await karta('import', 'plan.txt');
    expect(audit().factors[0]?.parameters[0]?.code).toBe('1.1');
    put('audit.txt', AUDIT);
    const { err } = await karta('import', 'audit.txt');
    expect(err).toContain('дописано: audit.yaml');
    expect(audit().factors).toEqual(factors);
  });

  test('parts a drafted factor whose codes belong to several, and keeps a code that it lacks', async () => {
    plan('1\tСобрания\t4.1, 4.2, 4.9\tдо 15.11.2022\tМетодист');
    await karta('import', 'plan.txt');
    put('audit.txt', AUDIT.replace('Кадры\tМало', 'Молодые\tМало'));
    expect((await karta('import', 'audit.txt')).err).toContain('дописано: audit.yaml');
    expect(audit().factors.map(({ name }) => name)).toEqual(['___', 'Кадры', 'Молодые', 'Семьи']);
    expect(audit().factors[0]?.parameters).toEqual([{ code: '4.9', name: '___' }]);
  });

  test('adds to an audit that somebody has written only with --force', async () => {
    put('audit.txt', AUDIT);
    await karta('import', 'audit.txt');
    put('audit.yaml', read('audit.yaml').replace('Не хватает учителей', 'Учителей мало'));
    put('audit.txt', `${AUDIT}\nСемьи\tРодители не помогают\t9.5`);
    const before = read('audit.yaml');
    expect((await karta('import', 'audit.txt')).code).toBe(2);
    expect(read('audit.yaml')).toBe(before);
    const said = await remarks('audit.txt', '--force');
    expect(said).toEqual([expect.stringContaining('Параметр 4.1')]);
    expect(audit().factors[1]?.parameters).toHaveLength(2);
  });
});

describe('the same document again', () => {
  test('makes files anew that nobody has changed', async () => {
    put('plan.txt', 'Мероприятие\tСрок\tЦвет папки\nСобрания\tдо 15.11.2022\tкрасный\n');
    await karta('import', 'plan.txt', '--school', 'Школа');
    const again = ['import', 'plan.txt', '--map', 'Цвет папки=место'];
    const refused = await karta(...again);
    expect([refused.code, refused.err.includes('с тех пор не менялись')]).toEqual([2, true]);
    const { err } = await karta(...again, '--force');
    expect(err).toContain('сделано заново: roadmap.yaml');
    expect(roadmap().activities[0]).toMatchObject({ place: 'красный' });
    expect(roadmap().school).toBe('Школа');
    expect(roadmap().activities).toHaveLength(1);
    expect(roadmap().activities[0]).not.toHaveProperty('note');
  });

  test('says what to do where they were changed', async () => {
    plan('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист');
    await karta('import', 'plan.txt');
    put('roadmap.yaml', `${read('roadmap.yaml')}# моё\n`);
    const { err } = await karta('import', 'plan.txt');
    expect(err).not.toContain('не менялись');
    expect(err).toContain('удалите эти файлы');
  });
});

describe('a document that has changed since', () => {
  test('what differs is told, what is gone too, and numbers stay with those that have them', async () => {
    plan(
      '1\tСобрания родителей\t9.3\tдо 15.11.2022\tМетодист',
      '2\tКурсы для молодых учителей\t4.1\tв течение года\tДиректор',
      '3\tЛекции о здоровье\t4.1\tв мае\tВрач',
    );
    await karta('import', 'plan.txt');
    put('roadmap.yaml', read('roadmap.yaml').replace('в мае', 'в апреле'));
    plan(
      '1\tСобрания родителей\t9.3\tдо 20.12.2022\tМетодист',
      '2\tПоездка на конференцию\t4.1\tв течение года\tДиректор',
      '4\tДень открытых дверей\t9.3\tв марте\tМетодист',
      '5\tОлимпиада\t4.1\tв феврале\tДиректор',
    );
    const said = await remarks('plan.txt', '--force');
    expect(said).toEqual([
      'В документе срок мероприятия 1 «до 20.12.2022», в roadmap.yaml «до 15.11.2022»: оставлено как в файле.',
      expect.stringMatching(/Под номером 2 .*«Поездка.*«Курсы.*под номером 6; если/),
      'Мероприятия 3 «Лекции о здоровье» в документе больше нет: в roadmap.yaml оставлено.',
    ]);
    const ids = roadmap().activities.map(({ id, title }) => [id, title?.split(' ')[0]]);
    expect(ids.slice(3)).toEqual([
      [6, 'Поездка'],
      [4, 'День'],
      [5, 'Олимпиада'],
    ]);
    expect(read('roadmap.yaml')).toMatch(/\n\n {2}- id: 4\n/);
    const { err } = await karta('import', 'plan.txt', '--force');
    expect(err).toContain('чем документ от них отличается');
  });

  test('a title with other words is told of, and is the same activity', async () => {
    plan('1\tСобрания родителей первых классов\t9.3\tдо 15.11.2022\tМетодист');
    await karta('import', 'plan.txt');
    plan('1\tСобрания для родителей первых классов\t9.3\tдо 15.11.2022\tМетодист');
    put('roadmap.yaml', `${read('roadmap.yaml')}# моё\n`);
    expect(await remarks('plan.txt', '--force')).toEqual([
      expect.stringContaining('название мероприятия 1'),
    ]);
    expect(roadmap().activities).toHaveLength(1);
  });

  test('what was left to be filled in is filled', async () => {
    plan('1\tСобрания\t9.3\t\tМетодист');
    await karta('import', 'plan.txt', '--period', '2022/2023');
    expect(roadmap().activities[0]?.when).toBe('___');
    plan('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист');
    expect((await karta('import', 'plan.txt', '--school', 'Школа')).err).toContain('дописано');
    expect(roadmap()).toMatchObject({ school: 'Школа', activities: [{ when: 'до 15.11.2022' }] });
  });

  test('line ends of old programs stay byte for byte', async () => {
    plan('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист');
    await karta('import', 'plan.txt');
    const mixed = `${read('roadmap.yaml').replace('activities:\n', 'activities:\r')}# моё\r`;
    put('roadmap.yaml', mixed);
    plan('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист', '2\tКурсы\t4.1\tв мае\tДиректор');
    await karta('import', 'plan.txt', '--force');
    expect(read('roadmap.yaml')).toContain('activities:\r');
    expect(read('roadmap.yaml')).toContain('# моё\r');
    expect(read('roadmap.yaml')).toContain('Курсы');
  });
});

describe('at a terminal', () => {
  const answering = async (answer: 'yes' | 'no' | 'interrupted', yes = false): Promise<string> => {
    let said = '';
    const host = terminalHost(folder, { err: (text) => (said += text) });
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return answer;
    };
    const session = openSession({}, 'ru', host);
    const code = await importFile('plan.txt', { force: true, yes }, session, ask);
    return `${code} ${asked} ${said}`;
  };

  test('--force asks before it writes, unless --yes is said', async () => {
    plan('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист');
    await karta('import', 'plan.txt');
    put('roadmap.yaml', `${read('roadmap.yaml')}# моё\n`);
    const before = read('roadmap.yaml');
    plan('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист', '2\tКурсы\t9.3\tв мае\tДиректор');
    expect(await answering('no')).toMatch(/^1 1 .*ничего не записано/);
    expect(await answering('interrupted')).toMatch(/^130 1 /);
    expect(read('roadmap.yaml')).toBe(before);
    expect(await answering('no', true)).toMatch(/^1 0 .*дописано: roadmap.yaml/);
    expect(read('roadmap.yaml')).not.toBe(before);
  });
});

describe('what it says', () => {
  test('names the folder where none was given, and puts names with blanks in quotes', async () => {
    put('План 7.txt', table('1\tСобрания\t9.3\tдо 15.11.2022\tМетодист'));
    const { err } = await karta('import', 'План 7.txt');
    expect(err).toContain(`записано: audit.yaml, roadmap.yaml (в папке ${folder})`);
    const refused = await karta('import', 'План 7.txt');
    expect(refused.err).toContain('karta import "План 7.txt" --out новая-папка');
    await karta('import', 'План 7.txt', '--out', 'наш план/');
    const other = await karta('import', 'План 7.txt', '--out', 'наш план/');
    expect(other.err).toContain('--out "наш план-2"');
    const words = await karta('import', 'План', '7.txt');
    expect([words.code, words.err.includes('в кавычки')]).toEqual([2, true]);
  });

  test('shows three findings of a kind, and where the others stand', async () => {
    plan(...Array.from({ length: 20 }, (_, at) => `${at + 1}\tБеседа ${at}\t\tв мае\tДиректор`));
    const { out } = await karta('import', 'plan.txt', '--width', '200');
    expect(out.match(/no-codes/g)).toHaveLength(3);
    expect(out).toMatch(/и ещё 17 таких же: строки \d+, \d+/);
    expect(out).toContain('один раз у всего плана');
    const check = await karta('validate');
    expect(check.out.match(/no-codes/g)?.length).toBeGreaterThan(3);
  });

  test('karta init names a folder that can’t be made, and leaves nothing behind', async () => {
    put('file', 'x');
    for (const name of ['file', 'file/a/b']) {
      const { code, err } = await karta('init', name, '--yes');
      expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
      expect(err).toContain('лежит файл');
    }
    expect(existsSync(join(folder, 'file/a'))).toBe(false);
  });
});
