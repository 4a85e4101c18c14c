import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKarta } from '../run-karta.ts';

const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    parameters: [{code: "4.1", name: Нехватка педагогов}]
  - name: Семьи
    parameters: [{code: "9.3", name: Родители в стороне}]
`;
const ROADMAP = `kind: roadmap
title: План работы
school: Школа
period: 2022/2023
approval:
  - {kind: approved, position: Директор, name: И. И. Иванова, order: № 5, date: 30.08.2022}
  - {kind: considered, protocol: № 1, date: 29.08.2022}
goal: Учиться лучше
tasks:
  - {id: T1, text: Первая задача}
  - {id: T2, text: Вторая задача}
activities:
  - id: 1
    title: Собрания
    task: T2
    codes: ["9.3"]
    when: [до 28.10.2022, 15.12.2022]
    responsible: классные руководители
    done: [27.10.2022]
    evidence: [{title: Протокол, number: "7", date: 27.10.2022}]
  - id: 2
    title: Курсы
    task: T1
    codes: ["4.1"]
    when: ежемесячно
    responsible: Методист
    form: Занятия
  - id: 3
    title: Наставники
    task: T1
    codes: ["4.1"]
    responsible: Методист
    steps:
      - {title: Приказ, when: до 10.10.2022, status: cancelled}
      - {title: Встречи, when: 10.11–20.11.2022}
  - id: 4
    title: Совещание
    task: T2
    codes: ["9.3"]
    when: по мере необходимости
    responsible: директор
`;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'karta-'));
  writeFileSync(join(cwd, 'audit.yaml'), AUDIT);
  writeFileSync(join(cwd, 'roadmap.yaml'), ROADMAP);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const show = (...args: string[]) =>
  runKarta(['plan', '--today', '2022-11-01', '--width', '140', ...args], { cwd });
const text = async (...args: string[]) => (await show(...args)).out.replaceAll('\u00a0', ' ');
const order = (out: string, ...words: string[]) => words.map((word) => out.indexOf(word));

describe('a printed plan', () => {
  test('names who considered and who approved it, the approval last and right', async () => {
    const [first = ''] = (await text()).split('\n');
    expect(first).toMatch(/^РАССМОТРЕНО {20,}УТВЕРЖДЕНО$/);
    const out = await text();
    expect(out).toContain('протокол от 29.08.2022 № 1');
    expect(out).toContain('приказ от 30.08.2022 № 5');
    expect(out).toMatch(/_+ И\. И\. Иванова/);
  });

  test.each([
    ['План работы в «СОШ № 1»', '«СОШ № 1»', 0],
    ['ПЛАН РАБОТЫ МБОУ  "СОШ № 1"', 'МБОУ «СОШ № 1»', 0],
    ['План работы в «СОШ № 12»', 'СОШ № 1', 1],
    ['План работы', 'МБОУ «СОШ № 1»', 1],
  ])('names a school once: %s, %s', async (title, school, times) => {
    const file = join(cwd, 'once', 'roadmap.yaml');
    mkdirSync(join(cwd, 'once'), { recursive: true });
    writeFileSync(
      file,
      ROADMAP.replace('title: План работы', `title: ${JSON.stringify(title)}`).replace(
        'school: Школа',
        `school: ${JSON.stringify(school)}`,
      ),
    );
    const { out: page } = await runKarta(['plan', file, '--format', 'markdown'], { cwd });
    rmSync(join(cwd, 'once'), { recursive: true });
    const lines = page.split('\n').map((line) => line.replaceAll(/[\\\u00a0]/g, ' ').trim());
    expect(lines.filter((line) => line === school)).toHaveLength(times);
  });

  test('stands under its tasks, in their order', async () => {
    const places = order(
      await text(),
      'Первая задача',
      'Курсы',
      'Наставники',
      'Вторая задача',
      'Собрания',
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('leaves out columns that would be empty, but keeps the one for marks by hand', async () => {
    const out = await text('--columns', '');
    expect(out).not.toContain('Место');
    expect(out).toContain('Форма');
    expect(out).toContain('Отметка о выполнении');
  });

  test('says what is done and what proves it, and what is cancelled', async () => {
    const out = await text('--columns', 'title,mark');
    expect(out).toContain('Выполнено (1 раз из 2) 27.10.2022');
    expect(out).toContain('Протокол № 7 от 27.10.2022');
    expect(out).toMatch(/Приказ +Отменено/);
  });

  test('lists recurring work once, in its own words, and work without a date apart', async () => {
    const out = await text('--columns', 'number,title,time', '--group', 'none');
    expect(out.match(/Курсы/g)).toHaveLength(1);
    expect(out).toMatch(/Курсы +ежемесячно/);
    const [apart = -1, meeting = -1] = order(out, 'Без указанной даты', 'по мере необходимости');
    expect(apart).toBeGreaterThan(0);
    expect(meeting).toBeGreaterThan(apart);
  });

  test('puts steps below their activity', async () => {
    const out = await text('--columns', 'number,title', '--group', 'none');
    const places = order(out, 'Наставники', '3.1', '3.2');
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('shows the columns that are asked for, in that order, under either name', async () => {
    const out = await text('--columns', 'Срок, title', '--group', 'нет');
    expect(out).toMatch(/^Срок +Мероприятие$/m);
    expect(out).not.toContain('Ответственные');
  });

  test('can be grouped by risk factor and by month', async () => {
    const byFactor = await text('--group', 'фактор', '--columns', 'title');
    const places = order(byFactor, 'Кадры', 'Курсы', 'Семьи', 'Собрания');
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const byMonth = await text(
      '--group',
      'month',
      '--columns',
      'title,time',
      '--role',
      'классные руководители',
    );
    expect(byMonth).toMatch(
      /Октябрь 2022\nСобрания +до 28\.10\.2022\n\nДекабрь 2022\nСобрания +15\.12\.2022/,
    );
  });

  test('can be sorted by its ends', async () => {
    const out = await text('--sort', 'срок', '--group', 'none', '--columns', 'title');
    const places = order(out, 'Курсы', 'Наставники', 'Собрания');
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('ends with lines to sign, one for each of those responsible', async () => {
    const out = await text();
    const [, readers = ''] = out.split('С планом ознакомлены');
    expect(out).toContain('План составил(а)');
    for (const role of ['Методист', 'Классный руководитель', 'Директор']) {
      expect(readers.match(new RegExp(`^${role} +_+ +_+$`, 'gm'))).toHaveLength(1);
    }
  });

  test('is Russian wherever it is printed, unless English is asked for', async () => {
    const english = await runKarta(['plan'], { cwd, env: { LANG: 'en_US.UTF-8' } });
    expect(english.out).toContain('УТВЕРЖДЕНО');
    expect((await text('--lang', 'en')).split('\n')[0]).toMatch(/CONSIDERED +APPROVED/);
  });

  test('says which choices there are', async () => {
    const { err, code } = await show('--group', 'задча');
    expect(code).toBe(2);
    expect(err).toBe(
      'karta: --group: «задча» не подходит, можно задача, фактор, месяц, нет; может быть, задача?\n',
    );
  });
});

describe('responsible --sheets', () => {
  test('makes a page for each, with their work and a line to sign', async () => {
    const { out } = await runKarta(['responsible', '--sheets', '--width', '100'], { cwd });
    expect(out.split(/^─{100}$/m)).toHaveLength(3);
    expect(out.match(/Ознакомлен\(а\):/g)).toHaveLength(3);
    expect(out).toMatch(/^Директор {2}_+ {2}_+$/m);
  });
});

describe('timeline', () => {
  test('can be grouped by task', async () => {
    const { out } = await runKarta(['timeline', '--group', 'task', '--width', '100'], { cwd });
    const places = order(out, 'Первая задача', '2 Курсы', 'Вторая задача', '1 Собрания');
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

test('steps without a common title have no heading of their own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'karta-untitled-'));
  writeFileSync(join(folder, 'audit.yaml'), AUDIT);
  writeFileSync(
    join(folder, 'roadmap.yaml'),
    `kind: roadmap
title: План
school: Школа
period: 2022/2023
activities:
  - id: 2
    codes: ["4.1"]
    steps:
      - {title: Договоры с вузами, when: до 14.04.2023}
      - {title: Целевое обучение, when: в течение года}
`,
  );
  const { out } = await runKarta(['plan', folder, '--format', 'markdown']);
  rmSync(folder, { recursive: true });
  const numbers = [...out.matchAll(/^\| (2\S*) \|/gm)].map(([, number]) => number);
  expect(numbers).toEqual(['2.1', '2.2']);
});
