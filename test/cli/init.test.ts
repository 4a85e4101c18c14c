import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { init } from '../../src/cli/commands/init.ts';
import type { Host } from '../../src/cli/host.ts';
import { type Ask, Stopped, type TextQuestion } from '../../src/cli/init/ask.ts';
import { openSession } from '../../src/cli/session.ts';
import { runKarta } from '../run-karta.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The rules of what a check finds in the folder, each once. */
async function foundIn(path: string): Promise<string[]> {
  const { out } = await runKarta(['validate', path, '--format', 'json'], { cwd: folder });
  const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
  return [...new Set(findings.map(({ rule }) => rule))];
}

describe('karta init --yes', () => {
  test.each(['2023-01-09', '2023-06-30', '2023-08-31', '2024-02-29'])(
    'makes a template in which only the blanks are found, on %s',
    async (today) => {
      for (const lang of ['ru', 'en']) {
        const { code } = await runKarta(
          ['init', lang, '--yes', '--lang', lang, '--today', today, '--config', '--editor'],
          { cwd: folder },
        );
        expect(code).toBe(0);
        expect(await foundIn(lang)).toEqual(['placeholder']);
      }
    },
  );

  test('plans the next school year in summer', async () => {
    await runKarta(['init', '--yes', '--today', '2023-07-01'], { cwd: folder });
    expect(read('roadmap.yaml')).toContain('period: 2023/2024');
  });

  test('names schemas that are there', async () => {
    await runKarta(['init', 'a', '--yes'], { cwd: folder });
    const [, schema = ''] = /\$schema=(\S+)/.exec(read('a/roadmap.yaml')) ?? [];
    expect(JSON.parse(read(join('a', schema)))).toMatchObject({ $id: 'urn:karta:schema:roadmap' });
  });

  test('finds schemas in a folder above', async () => {
    await runKarta(['init', '--yes'], { cwd: folder });
    await runKarta(['init', 'a/b', '--yes'], { cwd: folder });
    expect(read('a/b/audit.yaml')).toContain('$schema=../../.karta/audit.schema.json');
    expect(existsSync(join(folder, 'a/b/.karta'))).toBe(false);
  });

  test('leaves files that are there as they are, and says so', async () => {
    writeFileSync(join(folder, 'audit.yaml'), 'kind: audit\n');
    const { code, out } = await runKarta(['init', '--yes'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('осталось как есть: audit.yaml');
    expect(read('audit.yaml')).toBe('kind: audit\n');
    const again = await runKarta(['init', '--yes'], { cwd: folder });
    expect(again.code).toBe(2);
    expect(again.err).toContain('ничего не изменено');
  });

  test('lists the factors of the region, of which the first stands as an example', async () => {
    writeFileSync(join(folder, 'karta.config.yaml'), 'kind: config\ncatalogue: catalogue.yaml\n');
    writeFileSync(
      join(folder, 'catalogue.yaml'),
      `kind: catalogue
title: Перечень
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка}
      - {code: "4.2", name: "Нет: психолога"}
  - name: Семьи
    parameters: [{code: "9.3", name: Родители в стороне}]
`,
    );
    await runKarta(['init', 'school', '--yes'], { cwd: folder });
    expect(read('school/audit.yaml')).toContain('#         name: "Нет: психолога"');
    expect(await foundIn('school')).toEqual(['placeholder']);
    // Without its sign, each line stands where it belongs.
    writeFileSync(
      join(folder, 'school/audit.yaml'),
      read('school/audit.yaml').replace(/^# (?= {2,}(?:- |\w+:))/gm, ''),
    );
    expect(await foundIn('school')).toEqual(['placeholder', 'uncovered-parameter']);
  });

  test('makes what else is asked for, a check at the root of the repository', async () => {
    mkdirSync(join(folder, '.git'));
    const { out } = await runKarta(
      ['init', 'school', '--yes', '--config', '--editor', '--ci', 'github'],
      { cwd: folder },
    );
    expect(out).toContain('.github/workflows/karta.yml');
    expect(read('.github/workflows/karta.yml')).toContain('uses: OWNER/karta@');
    const settings = JSON.parse(read('school/.vscode/settings.json'));
    for (const schema of Object.keys(settings['yaml.schemas'])) {
      expect(existsSync(join(folder, 'school', schema)), schema).toBe(true);
    }
  });

  test('refuses a service that it does not know', async () => {
    const { code, err } = await runKarta(['init', '--yes', '--ci', 'jenkins'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('--ci github');
  });
});

/** Answers questions from a list; a text that is refused is followed by the next one. */
function scripted(answers: readonly (string | boolean | string[])[]): () => Promise<Ask> {
  const left = [...answers];
  const next = (): string | boolean | string[] => {
    const answer = left.shift();
    if (answer === undefined) throw new Stopped();
    return answer;
  };
  const text = ({ usual, mayBeEmpty, check }: TextQuestion): string => {
    const typed = String(next());
    if (typed === '' && usual !== undefined) return usual;
    if (typed === '' && !mayBeEmpty) return text({ question: '', ...(check && { check }) });
    return typed !== '' && check?.(typed) !== undefined ? text({ question: '', check }) : typed;
  };
  return async () => ({
    text: async (question) => text(question),
    yes: async () => next() === true,
    some: async () => next() as string[],
    say: () => {},
  });
}

function hostIn(cwd: string): Host {
  return {
    cwd,
    env: { LANG: 'ru_RU.UTF-8' },
    columns: 80,
    isTerminal: true,
    now: () => new Date(2023, 3, 1),
    out: () => {},
    err: () => {},
  };
}

describe('the questions of karta init', () => {
  const ask = (answers: readonly (string | boolean | string[])[]): Promise<number> =>
    init('.', {}, openSession({}, 'ru', hostIn(folder)), scripted(answers));

  test('make a plan that is ready but for the parameters without an activity', async () => {
    const code = await ask([
      'МБОУ «СОШ № 12»',
      '2023-2024',
      '2023/2024',
      'Кадры',
      'не код',
      '4.1',
      'Нехватка педагогов',
      true,
      '4.1',
      '4.2',
      'Нет психолога: никакого',
      false,
      '',
      'Наставничество',
      [],
      ['4.1'],
      'когда-нибудь потом',
      'до 15 ноября',
      'Методист',
      '',
      [],
    ]);
    expect(code).toBe(0);
    expect(read('roadmap.yaml')).toContain('when: до 15 ноября');
    expect(read('roadmap.yaml')).toContain('period: 2023/2024');
    expect(await foundIn('.')).toEqual(['placeholder']);
  });

  test('offer the factors of the region', async () => {
    writeFileSync(join(folder, 'karta.config.yaml'), 'kind: config\ncatalogue: catalogue.yaml\n');
    writeFileSync(
      join(folder, 'catalogue.yaml'),
      'kind: catalogue\ntitle: Перечень\nfactors: [{name: Кадры, code: "4", parameters: [{code: "4.1", name: Нехватка}]}]\n',
    );
    await ask(['Школа', '', ['4.1'], 'Курсы', 'в течение года', 'Методист', '', []]);
    expect(await foundIn('.')).toEqual([]);
    expect(read('audit.yaml')).toContain('name: Нехватка');
  });

  test('write nothing if somebody stops', async () => {
    expect(await ask(['Школа', '', 'Кадры'])).toBe(130);
    expect(existsSync(join(folder, 'audit.yaml'))).toBe(false);
  });
});
