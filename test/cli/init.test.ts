import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { init } from '../../src/cli/commands/init.ts';
import { type Ask, Stopped, type TextQuestion } from '../../src/cli/init/ask.ts';
import { openSession } from '../../src/cli/session.ts';
import { runKarta } from '../run-karta.ts';
import { terminalHost } from './terminal-host.ts';

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

  test('says which folder is meant if none was named', async () => {
    writeFileSync(join(folder, 'notes.txt'), '');
    const { out } = await runKarta(['init', '--yes'], { cwd: folder });
    expect(out).toContain(`Записано: audit.yaml, roadmap.yaml (папка ${basename(folder)})`);
    const named = await runKarta(['init', 'a', '--yes'], { cwd: folder });
    expect(named.out).not.toContain('(папка');
  });

  test.skipIf(process.platform === 'win32')('lets no name steer the terminal', async () => {
    const { code, out, err } = await runKarta(['init', 'a\x1b[31mb', '--yes'], { cwd: folder });
    expect(code).toBe(0);
    expect(`${out}${err}`).not.toContain('\x1b');
    expect(out).toContain('a\\u001b[31mb/audit.yaml');
  });

  test('is no plan that is ready', async () => {
    await runKarta(['init', '--yes'], { cwd: folder });
    const { code, out } = await runKarta(['validate'], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('Не готово к утверждению: 7 ошибок');
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
function scripted(
  answers: readonly (string | boolean | string[])[],
  said: string[] = [],
): () => Promise<Ask> {
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
    const wrong = typed === '' ? undefined : check?.(typed);
    if (wrong === undefined) return typed;
    said.push(wrong);
    return text({ question: '', ...(usual !== undefined && { usual }), ...(check && { check }) });
  };
  return async () => ({
    text: async (question) => text(question),
    yes: async () => next() === true,
    some: async () => next() as string[],
    say: (one) => void said.push(one),
  });
}

describe('the questions of karta init', () => {
  const ask = (
    answers: readonly (string | boolean | string[])[],
    said: string[] = [],
  ): Promise<number> =>
    init('.', {}, openSession({}, 'ru', terminalHost(folder)), scripted(answers, said));

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
      false,
      false,
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
    await ask(['Школа', '', ['4.1'], 'Курсы', 'в течение года', 'Методист', '', false, false]);
    expect(await foundIn('.')).toEqual([]);
    expect(read('audit.yaml')).toContain('name: Нехватка');
  });

  test('give a code to whoever knows none, and take no letter for a digit', async () => {
    const said: string[] = [];
    const answers = ['Школа', '', 'Кадры', '', 'Нехватка', true, '9.З', '9.3', 'Текучка', true, ''];
    await ask(
      [
        ...answers,
        'Ещё',
        true,
        '9,5',
        '',
        'И ещё',
        false,
        'Семьи',
        '',
        'Родители',
        false,
        '',
        '',
        false,
        false,
      ],
      said,
    );
    const codes = [...read('audit.yaml').matchAll(/code: "(.*)"/g)].map(([, code]) => code);
    expect(codes).toEqual(['1.1', '9.3', '9.4', '9.5', '10.1']);
    expect(said).toContain('В коде «9.З» буква «З» стоит вместо цифры 3: напишите 9.3');
  });

  test('know a code that looks like another one', async () => {
    const said: string[] = [];
    await ask(
      ['Школа', '', 'Кадры', 'АВ1', 'Нехватка', true, 'AB1', 'ЖК1', 'Текучка', false, '', ''],
      said,
    );
    expect(said).toEqual(['Такой код уже есть: у каждого параметра свой']);
  });

  test('make the settings and the help of an editor for a plain yes', async () => {
    await ask(['Школа', '', '', true, true]);
    expect(existsSync(join(folder, '.vscode/settings.json'))).toBe(true);
    expect(existsSync(join(folder, 'karta.config.yaml'))).toBe(true);
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  test('say so if none of the region’s risks is marked', async () => {
    const said: string[] = [];
    writeFileSync(join(folder, 'karta.config.yaml'), 'kind: config\ncatalogue: catalogue.yaml\n');
    writeFileSync(
      join(folder, 'catalogue.yaml'),
      'kind: catalogue\ntitle: Перечень\nfactors: [{name: Кадры, parameters: [{code: "4.1", name: Нехватка}]}]\n',
    );
    await ask(['Школа', '', [], false], said);
    expect(said).toEqual([expect.stringContaining('Ничего не отмечено')]);
  });

  test('write nothing if somebody stops', async () => {
    expect(await ask(['Школа', '', 'Кадры'])).toBe(130);
    expect(existsSync(join(folder, 'audit.yaml'))).toBe(false);
  });
});
