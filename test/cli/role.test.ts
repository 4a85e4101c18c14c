import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKarta } from '../run-karta.ts';

const ROADMAP = `kind: roadmap
title: План
school: Школа
period: 2022/2023
activities:
  - {title: Беседы, when: октябрь 2022, responsible: "психолог, классные руководители"}
  - {title: Курсы, when: до 01.03.2023, responsible: Зам. директора по УВР}
  - {title: Кружок, when: по графику, responsible: [Петрова А.А., завуч]}
`;
const CONFIG = `kind: config
roles:
  - {name: Педагог-психолог, person: А. А. Петрова}
  - {name: Завуч}
`;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'karta-'));
  writeFileSync(join(cwd, 'roadmap.yaml'), ROADMAP);
  writeFileSync(join(cwd, 'karta.config.yaml'), CONFIG);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...args: string[]) => runKarta(args, { cwd });
const json = async (...args: string[]) => JSON.parse((await run(...args, '--format', 'json')).out);

describe('--role', () => {
  test.each(['timeline', 'overdue', 'responsible'])(
    'cuts %s down to what is asked for',
    async (view) => {
      const { out } = await run(view, '--role', 'зам. по УВР');
      expect(out).toMatch(/^Показано только: ответственный\u00a0— Завуч\n/);
      expect(out).toContain('Курсы');
      expect(out).not.toContain('Беседы');
      const data = await json(view, '--role', 'завуч');
      expect(data.filter).toEqual({ roles: ['Завуч'] });
      const titles = data.plans[0].items.map(({ title }: { title: string }) => title);
      expect(titles).toEqual(['Курсы', 'Кружок']);
    },
  );

  test('may be given several times or with commas', async () => {
    const once = await json('timeline', '--role', 'завуч, психолог');
    expect(once.filter).toEqual({ roles: ['Завуч', 'Педагог-психолог'] });
    expect(await json('timeline', '--role', 'завуч', '--role', 'психолог')).toEqual(once);
  });

  test('shows the duties of these roles only', async () => {
    const { out } = await run('responsible', '--role', 'классный руководитель');
    expect(out).toContain('Классный руководитель\n');
    expect(out).not.toContain('Педагог-психолог');
    const { plans } = await json('responsible', '--role', 'классный руководитель');
    expect(plans[0].roles).toMatchObject([{ role: 'Классный руководитель', person: null }]);
  });

  test('of nobody is wrong usage, and tells who there is', async () => {
    const { code, out, err } = await run('overdue', '--role', 'завхоз');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'karta: Никто в планах не отвечает как «Заведующий хозяйством»; в них названы: Завуч, Классный руководитель, Педагог-психолог\n',
    );
  });
});

test('a mistyped role comes with the one that is meant', async () => {
  const { code, err } = await run('overdue', '--role', 'классный руковдитель');
  expect(code).toBe(2);
  expect(err).toContain('отвечает как «классный руковдитель»; в них названы: Завуч,');
  expect(err).toMatch(/; может быть, «Классный руководитель»\?\n$/);
});

test('without --role nothing is left out, and no filter is told of', async () => {
  const data = await json('timeline');
  expect(data).not.toHaveProperty('filter');
  expect(data.plans[0].items).toHaveLength(3);
});

test('roles are shown as the school calls them, with the person who has them', async () => {
  const { out } = await run('responsible');
  expect(out).toContain('Педагог-психолог (А.\u00a0А.\u00a0Петрова)');
  expect(out).toContain('Завуч\n');
  expect(out.match(/^Педагог-психолог/gm)).toHaveLength(2);
  const { plans } = await json('responsible');
  expect(plans[0].items.map(({ responsible }: { responsible: string[] }) => responsible)).toEqual([
    ['Педагог-психолог', 'Классный руководитель'],
    ['Завуч'],
    ['Педагог-психолог', 'Завуч'],
  ]);
});
