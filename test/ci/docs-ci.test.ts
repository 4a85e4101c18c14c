import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { helpTexts } from '../../src/cli/help-texts.ts';

const PAGES = ['docs/ci.md', 'docs/ru/ci.md'];

/** What a page tells people to write, by the file that its first line names. */
const shown = PAGES.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(
    ([, file = '', text = '']) => ({ page, file, text }),
  ),
);
const shownAs = (name: string) => shown.filter(({ file }) => file.endsWith(name));

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}

interface Pipeline {
  include: { file: string; inputs: Record<string, unknown> }[];
}

interface PreCommit {
  repos: { hooks: { id: string }[] }[];
}

const inputsOf = (text: string): string[] => Object.keys(parse(text).inputs ?? {});

describe('what docs/ci.md tells people to write', () => {
  test('is there for each system, in both languages', () => {
    for (const page of PAGES) {
      const files = shown.filter((one) => one.page === page).map(({ file }) => file);
      expect(new Set(files)).toEqual(
        new Set(['.github/workflows/plans.yml', '.gitlab-ci.yml', '.pre-commit-config.yaml']),
      );
    }
  });

  test.each(shownAs('plans.yml'))('$page: inputs that the action has', ({ text }) => {
    const known = inputsOf(readFileSync('action.yml', 'utf8'));
    const { jobs, permissions } = parse(text) as Workflow;
    expect(permissions.contents).toBe('read');
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses }) => uses?.startsWith('OWNER/karta@'));
    expect(own).toHaveLength(1);
    for (const step of own) {
      // Whoever can commit a cache could commit one that says that nothing is wrong.
      const cache = step.with?.cache;
      if (cache !== undefined) expect(cache).toMatch(/^\$\{\{ runner\.temp \}\}\/./);
      expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  test.each(shownAs('.gitlab-ci.yml'))('$page: inputs that the template has', ({ text }) => {
    const [{ file = '', inputs = {} } = {}] = (parse(text) as Pipeline).include;
    const [header = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const known = Object.keys(parse(header).spec.inputs);
    expect(known).toEqual(expect.arrayContaining(Object.keys(inputs)));
    expect(inputs).toHaveProperty('package');
  });

  test.each(shownAs('.pre-commit-config.yaml'))('$page: hooks that there are', ({ text }) => {
    const known = (parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string }[]).map(
      ({ id }) => id,
    );
    const ids = (parse(text) as PreCommit).repos.flatMap(({ hooks }) => hooks.map(({ id }) => id));
    expect(known).toEqual(expect.arrayContaining(ids));
  });

  test('names every exit code, and so does the help', () => {
    const codes = Object.values(EXIT).map(String);
    const [table = ''] = /\| Exit code [\s\S]*?\n\n/.exec(readFileSync('docs/ci.md', 'utf8')) ?? [];
    expect([...table.matchAll(/^\| (\d+) /gm)].map(([, code]) => code)).toEqual(codes);
    const russian = readFileSync('docs/ru/ci.md', 'utf8');
    const [list = ''] = /код завершения: [\s\S]*?\. /.exec(russian) ?? [];
    for (const text of [list, helpTexts.exitCodes.ru]) {
      expect([...text.matchAll(/(\d+) —/g)].map(([, code]) => code)).toEqual(codes);
    }
    expect(helpTexts.exitCodes.en.match(/\d+/g)).toEqual(codes);
  });

  test('names every input of the action and of the template', () => {
    const page = readFileSync('docs/ci.md', 'utf8');
    const [header = ''] = readFileSync('templates/karta.yml', 'utf8').split(/^---$/m);
    const all = [
      ...inputsOf(readFileSync('action.yml', 'utf8')),
      ...Object.keys(parse(header).spec.inputs),
    ];
    for (const input of all) expect(page).toContain(`\`${input}\``);
  });
});
