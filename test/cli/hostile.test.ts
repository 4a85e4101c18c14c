import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPlans } from '../../src/pipeline.ts';
import { type Run, runKarta } from '../run-karta.ts';

const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
`;

const ROADMAP = `kind: roadmap
title: План
school: Школа
period: 2022/2023
activities:
  - {title: Беседы, codes: ["4.1"], when: 14.10.2022, responsible: Психолог}
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karta-'));
  write('audit.yaml', AUDIT);
  write('roadmap.yaml', ROADMAP);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, file), content);

/** Runs every command; none may crash, print a stack trace or steer the terminal. */
async function runAll(): Promise<Run> {
  for (const command of ['timeline', 'overdue', 'responsible'])
    checkRun(await runKarta([command], { cwd: folder }));
  const run = await runKarta(['validate'], { cwd: folder });
  checkRun(run);
  return run;
}

function checkRun({ code, out, err }: Run): void {
  expect([0, 1, 2]).toContain(code);
  expect(out + err).not.toMatch(/\bat .+:\d+:\d+\)?$/m);
  expect((out + err).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
}

/** The rules of all findings. */
async function rulesFound(): Promise<string[]> {
  const { out } = await runKarta(['validate', '--format', 'json'], { cwd: folder });
  return JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
}

describe('hostile files end in findings, not in a crash', () => {
  test('the plan that the hostile ones are made of is ready', async () => {
    expect(await runAll()).toMatchObject({ code: 0 });
  });

  test('aliases that would unfold to billions of items', async () => {
    const levels = Array.from({ length: 20 }, (_, level) => {
      const inner =
        level === 0
          ? '[x]'
          : `[${Array(9)
              .fill(`*a${level - 1}`)
              .join(', ')}]`;
      return `a${level}: &a${level} ${inner}`;
    });
    write('roadmap.yaml', levels.join('\n'));
    expect((await runAll()).code).toBe(1);
    expect(new Set(await rulesFound())).toEqual(new Set(['yaml-syntax']));
  });

  test('200,000 opening brackets', async () => {
    write('roadmap.yaml', '['.repeat(200_000));
    expect((await runAll()).code).toBe(1);
    expect(await rulesFound()).toEqual(['too-deep']);
  });

  test('50 MB of spaces', async () => {
    write('roadmap.yaml', Buffer.alloc(50 * 1024 * 1024, ' '));
    expect((await runAll()).code).toBe(1);
    expect(await rulesFound()).toEqual(['too-large']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a field %s',
    async (field) => {
      write('roadmap.yaml', `${ROADMAP}${field}: {polluted: true}\n`);
      expect((await runAll()).code).toBe(1);
      expect(await rulesFound()).toEqual(['unknown-field']);
      expect({}).not.toHaveProperty('polluted');
    },
  );

  test('a school and roles named like parts of JavaScript objects', async () => {
    write(
      'roadmap.yaml',
      ROADMAP.replace('Психолог', '"__proto__, constructor"').replace('Школа', '__proto__'),
    );
    expect((await runAll()).code).toBe(0);
  });

  test('NUL bytes', async () => {
    write('roadmap.yaml', ROADMAP.replace('План', 'Пл\0ан'));
    expect((await runAll()).code).toBe(1);
    expect(await rulesFound()).toEqual(['invisible-character']);
  });

  test('a folder in the place of the audit', async () => {
    rmSync(join(folder, 'audit.yaml'));
    mkdirSync(join(folder, 'audit.yaml'));
    expect((await runAll()).code).toBe(1);
    expect(await rulesFound()).toEqual(['no-audit']);
  });

  test('a folder in the place of the roadmap', async () => {
    rmSync(join(folder, 'roadmap.yaml'));
    mkdirSync(join(folder, 'roadmap.yaml'));
    expect((await runAll()).code).toBe(1);
    expect(await rulesFound()).toEqual(['yaml-syntax']);
  });

  test('links that lead in a circle', async () => {
    rmSync(join(folder, 'audit.yaml'));
    symlinkSync('audit.yaml', join(folder, 'audit.yaml'));
    symlinkSync('.', join(folder, 'again'));
    expect((await runAll()).code).toBe(1);
    expect(await rulesFound()).toEqual(['no-audit']);
  });

  test.each(['../../../../../../etc/passwd', '/etc/passwd', '..\\..\\secret.yaml'])(
    'an audit outside the folder: %s',
    async (audit) => {
      write('roadmap.yaml', `${ROADMAP}audit: '${audit}'\n`);
      const run = await runAll();
      expect(run.code).toBe(1);
      expect(run.out).not.toContain('root:');
      expect(await rulesFound()).toEqual(['no-audit']);
    },
  );

  test('an audit that is a link to a file outside', async () => {
    const other = mkdtempSync(join(tmpdir(), 'karta-outside-'));
    writeFileSync(join(other, 'secret.yaml'), 'secret: 1\n');
    rmSync(join(folder, 'audit.yaml'));
    symlinkSync(join(other, 'secret.yaml'), join(folder, 'audit.yaml'));
    const run = await runAll();
    rmSync(other, { recursive: true });
    expect(run.code).toBe(1);
    expect(run.out).not.toContain('secret: 1');
    expect(await rulesFound()).toEqual(['no-audit']);
  });

  test('escape sequences and direction changes in texts', async () => {
    const title = '"\\e[2J\\e]0;x\\a\\u202eпревед\\u2066"';
    write(
      'roadmap.yaml',
      ROADMAP.replace('title: План', `title: ${title}`).replace('title: Беседы', `title: ${title}`),
    );
    const run = await runAll();
    expect(run.code).toBe(0);
    const { out } = await runKarta(['timeline', '--today', '2022-10-01'], { cwd: folder });
    expect(out).toContain('\\u001b[2J');
    expect(out).toContain('\\u202e');
  });

  test('a title of a million characters', async () => {
    write('roadmap.yaml', ROADMAP.replace('План', 'п'.repeat(1_000_000)));
    expect((await runAll()).code).toBe(1);
    expect(await rulesFound()).toEqual(['invalid-value']);
  });

  test('a file that may not be read', async () => {
    const files = {
      read: async (file: string) =>
        file === 'roadmap.yaml' ? ('forbidden' as const) : new TextEncoder().encode(AUDIT),
      exists: async (file: string) => !file.includes('config'),
    };
    const { findings } = await checkPlans(
      [
        [
          { file: 'audit.yaml', kind: 'audit' },
          { file: 'roadmap.yaml', kind: 'roadmap' },
        ],
      ],
      { files, today: '2023-04-01', language: 'ru' },
    );
    expect(findings).toMatchObject([{ rule: 'yaml-syntax', file: 'roadmap.yaml' }]);
  });
});
