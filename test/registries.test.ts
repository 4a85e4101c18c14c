import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFormats, reportFormats } from '../src/formats/index.ts';
import { allRules } from '../src/pipeline.ts';
import { rules } from '../src/rules/index.ts';
import { views } from '../src/views/index.ts';

const folder = (name: string): URL => new URL(`../src/${name}/`, import.meta.url);

/** The names of the folder's files in which `mark` stands. */
function filesWith(name: string, mark: RegExp): string[] {
  return readdirSync(folder(name))
    .filter(
      (file) =>
        file.endsWith('.ts') && mark.test(readFileSync(new URL(file, folder(name)), 'utf8')),
    )
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

describe('registries', () => {
  test('every rule has a file of its name and every such file is registered', () => {
    const files = filesWith('rules', /= defineRule</);
    expect(rules.map(({ id }) => id).sort()).toEqual(files);
  });

  test('every view has a file of its name and every such file is registered', () => {
    expect(Object.keys(views).sort()).toEqual(filesWith('views', /^export const \w+: View =/m));
  });

  test('every format has a file and every such file is registered', async () => {
    const files = filesWith('formats', /^export const \w+: Format</m);
    const registered = [...Object.values(checkFormats), ...Object.values(reportFormats)];
    expect(registered).toHaveLength(files.length);
    expect(new Set(await Promise.all(registered.map((entry) => entry.load()))).size).toBe(
      files.length,
    );
  });

  test('rule ids are unique, and state the problem in kebab-case', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(?!check|rule)[a-z]+(-[a-z]+)*$/);
  });

  test.each(allRules.map(({ id }) => id))('%s has its fixture', (id) => {
    expect(existsSync(new URL(`rules/${id}/expected.txt`, import.meta.url))).toBe(true);
  });

  test.each(allRules)('$id is told of in both languages', ({ summary, explanation, example }) => {
    for (const text of [summary, explanation]) {
      expect(text.ru).toMatch(/[а-яё]/i);
      expect(text.en).toMatch(/[a-z]/i);
    }
    expect(example.wrong).not.toBe(example.right);
  });
});
