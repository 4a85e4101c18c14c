import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSettings } from '../../../src/plan/settings/open-settings.ts';
import { loadFile } from '../../../src/schema/load-file.ts';

const RULES = ['no-codes', 'no-audit', 'day-off', 'unknown-code', 'yaml-syntax'];

/** The settings of a file among these configs, which are given without their `kind`. */
async function settingsOf(file: string, configs: Readonly<Record<string, string>>, cwd?: string) {
  const files = {
    exists: async (name: string) => name in configs,
    read: async (name: string) => new TextEncoder().encode(`kind: config\n${configs[name]}`),
  };
  const load = (source: Parameters<typeof loadFile>[0]) => loadFile(source, files);
  const source = { files, load, knownRules: RULES, ...(cwd && { cwd }) };
  return openSettings(source)(file);
}

/** What one config in the current folder says of a rule in a file. */
async function severity(config: string, rule: string, file = 'roadmap.yaml') {
  const { severityOf } = await settingsOf(file, { 'karta.config.yaml': config });
  return severityOf?.(rule, file)?.value;
}

/** The findings of one config, as `place problem → suggestion`. */
async function problems(config: string): Promise<string[]> {
  const { findings } = await settingsOf('roadmap.yaml', { 'karta.config.yaml': config });
  return findings.map(({ rule, at, data, fix }) => {
    expect(rule).toBe('invalid-value');
    const { problem } = data as { problem: string };
    const place = 'path' in at ? `${at.path.join('.')}${at.part ? ` (${at.part})` : ''}` : '';
    return `${place} ${problem}${fix ? ` → ${fix.replacement}` : ''}`;
  });
}

describe('severities', () => {
  test('none said, none looked at', async () => {
    const { severityOf } = await settingsOf('roadmap.yaml', {
      'karta.config.yaml': 'language: ru\nrules: {}\noverrides: []',
    });
    expect(severityOf).toBeUndefined();
  });

  test('are said for all files, and otherwise for some', async () => {
    const config = `rules: {no-codes: error, day-off: warning}
overrides:
  - files: [archive/**]
    rules: {no-codes: off}
  - files: ["*.audit.yaml", "!main.audit.yaml"]
    rules: {no-codes: info}
`;
    expect(await severity(config, 'no-codes')).toBe('error');
    expect(await severity(config, 'no-audit')).toBeUndefined();
    expect(await severity(config, 'no-codes', 'archive/2021/roadmap.yaml')).toBe('off');
    expect(await severity(config, 'day-off', 'archive/2021/roadmap.yaml')).toBe('warning');
    expect(await severity(config, 'no-codes', 'archive/a.audit.yaml')).toBe('info');
    expect(await severity(config, 'no-codes', 'archive/main.audit.yaml')).toBe('off');
  });

  test('of a config that is extended are weaker, but overrides stand against them', async () => {
    const configs = {
      'school/karta.config.yaml':
        'extends: ../base.yaml\nrules: {no-codes: error, day-off: error}\noverrides: [{files: [new/], rules: {no-audit: off}}]',
      'base.yaml':
        'rules: {no-codes: info, no-audit: info}\noverrides: [{files: [school/old/**], rules: {day-off: off, no-audit: error}}]',
    };
    const of = async (rule: string, file: string) =>
      (await settingsOf(file, configs)).severityOf?.(rule, file);
    expect((await of('no-codes', 'school/roadmap.yaml'))?.value).toBe('error');
    expect(await of('no-audit', 'school/roadmap.yaml')).toMatchObject({
      value: 'info',
      at: { file: 'base.yaml', path: ['rules', 'no-audit'] },
    });
    expect((await of('day-off', 'school/old/roadmap.yaml'))?.value).toBe('off');
    expect((await of('no-audit', 'school/new/roadmap.yaml'))?.value).toBe('off');
    expect((await of('no-audit', 'school/old/new/roadmap.yaml'))?.value).toBe('off');
  });

  test('globs count from the folder of the config in which they stand', async () => {
    const configs = {
      'north/karta.config.yaml': 'extends: ../common/base.yaml',
      'common/base.yaml': 'overrides: [{files: [roadmap.yaml], rules: {no-codes: off}}]',
    };
    const { severityOf } = await settingsOf('north/roadmap.yaml', configs);
    expect(severityOf?.('no-codes', 'north/roadmap.yaml')).toBeUndefined();
    expect(severityOf?.('no-codes', 'common/roadmap.yaml')?.value).toBe('off');
  });

  test('globs of a config above the current folder know what that is called', async () => {
    const configs = {
      '../karta.config.yaml': 'overrides: [{files: [north/**], rules: {no-codes: off}}]',
    };
    const of = async (cwd: string) =>
      (await settingsOf('roadmap.yaml', configs, cwd)).severityOf?.('no-codes', 'roadmap.yaml');
    expect((await of('/region/north'))?.value).toBe('off');
    expect(await of('/region/south')).toBeUndefined();
  });

  test.each([
    ['archive', 'archive/a.yaml', true],
    ['archive/', 'x/archive/a.yaml', true],
    ['/archive', 'x/archive/a.yaml', false],
    ['./archive/**', 'archive/a.yaml', true],
    ['./archive/**', 'x/archive/a.yaml', false],
    ['АРХИВ/**', 'Архив/a.yaml', true],
    // macOS writes й as two signs, Word parts words with no-break spaces.
    ['Май/**', 'Май/a.yaml'.normalize('NFD'), true],
    ['школа 12/**', 'школа\u00a012/a.yaml', true],
    ['архив\u200b/**', 'архив/a.yaml', true],
    ['\\[старое\\]/**', '[старое]/a.yaml', true],
    ['**/2021/**/*.yaml', 'a/b/2021/c.yaml', true],
  ])('%s means %s: %s', async (glob, file, isMeant) => {
    const config = `overrides: [{files: [${JSON.stringify(glob)}], rules: {no-codes: off}}]`;
    expect(await problems(config)).toEqual([]);
    expect(await severity(config, 'no-codes', file)).toBe(isMeant ? 'off' : undefined);
  });
});

describe('what is wrong with them', () => {
  test.each([
    ['rules: {no-code: off}', 'rules.no-code (key) unknown-rule → no-codes'],
    ['rules: {nonsense: off}', 'rules.nonsense (key) unknown-rule'],
    [
      'overrides: [{files: [a], rules: {day-of: off}}]',
      'overrides.0.rules.day-of (key) unknown-rule → day-off',
    ],
    ['rules: {yaml-syntax: off}', 'rules.yaml-syntax fixed-rule'],
    ['rules: {yaml-syntax: warning}', 'rules.yaml-syntax fixed-rule'],
    ['ignore: [../other/**]', 'ignore.0 leads-out'],
    ['ignore: [a/../../other]', 'ignore.0 leads-out'],
    ['ignore: ["!..\\\\other"]', 'ignore.0 leads-out'],
    ['ignore: [ok, "C:\\\\plans\\\\archive"]', 'ignore.1 absolute'],
    ['ignore: [~/plans]', 'ignore.0 absolute'],
    ['ignore: [//server/plans]', 'ignore.0 absolute'],
    ['ignore: ["archive\\\\old"]', 'ignore.0 backslash → archive/old'],
    ['ignore: ["archive\\\\**"]', 'ignore.0 backslash → archive/**'],
    ['ignore: ["{a,b}/**"]', 'ignore.0 braces'],
    ['ignore: [" "]', 'ignore.0 empty'],
    ['ignore: ["# archive"]', 'ignore.0 empty'],
    ['ignore:\n  - |\n    a\n    b\n', 'ignore.0 several-lines'],
    ['ignore: ["a*b*c*d*e"]', 'ignore.0 stars'],
    ['ignore: ["**/a/**/b/**/c/**/d"]', 'ignore.0 stars'],
    ['overrides: [{files: [../a], rules: {day-off: off}}]', 'overrides.0.files.0 leads-out'],
  ])('%s', async (config, problem) => {
    expect(await problems(config)).toEqual([problem]);
  });

  test('a rule that can’t be softened may be said as it is', async () => {
    expect(await problems('rules: {yaml-syntax: error}')).toEqual([]);
  });

  test('does not hold, and what is right beside it does', async () => {
    const config =
      'rules: {yaml-syntax: off, day-of: off, day-off: info}\noverrides: [{files: [../x, a/], rules: {no-codes: off}}, {files: [../x], rules: {no-audit: off}}]';
    expect(await severity(config, 'yaml-syntax')).toBeUndefined();
    expect(await severity(config, 'day-off')).toBe('info');
    expect(await severity(config, 'no-codes', 'a/b.yaml')).toBe('off');
    expect(await severity(config, 'no-audit', 'a/b.yaml')).toBeUndefined();
  });

  test('is said in one sentence in both languages, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), async (glob) => {
        const config = `overrides: [{files: [${JSON.stringify(glob)}], rules: {no-codes: off}}]`;
        const { findings, severityOf } = await settingsOf('a/b.yaml', {
          'karta.config.yaml': config,
        });
        for (const { message } of findings) {
          expect(message.ru).toMatch(/[а-я].*\.$/s);
          expect(message.en).toMatch(/^[A-Z“].*\.$/s);
        }
        expect(() => severityOf?.('no-codes', 'a/b.yaml')).not.toThrow();
      }),
    );
  });
});
