import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folders of `src/` a folder may import from: data goes one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  language: ['core'],
  documents: ['core'],
  schema: ['core', 'documents'],
  plan: ['core', 'documents', 'schema', 'language'],
  rules: ['core', 'language', 'plan'],
  report: ['core', 'language'],
  suppressions: ['core', 'documents'],
  fixes: ['core', 'documents'],
  import: ['core', 'language', 'documents', 'schema', 'plan'],
  codes: ['core', 'language', 'documents', 'schema', 'plan'],
  status: ['core', 'language', 'documents', 'schema', 'plan'],
  template: ['core', 'language', 'documents', 'schema', 'plan'],
  views: ['core', 'language', 'plan', 'report'],
  formats: ['core', 'language', 'report'],
  'pipeline.ts': [
    'core',
    'documents',
    'schema',
    'language',
    'plan',
    'rules',
    'report',
    'suppressions',
  ],
  cli: [
    'core',
    'documents',
    'schema',
    'language',
    'plan',
    'rules',
    'report',
    'suppressions',
    'fixes',
    'import',
    'codes',
    'status',
    'template',
    'views',
    'formats',
    'pipeline.ts',
  ],
};

const SRC = new URL('../src', import.meta.url).pathname;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

const sourceOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** The layer of a file given by its path below `src/`. */
const layerOf = (file: string): string => file.split('/')[0] ?? '';

/** The files of `src/` that a file imports, by their path below `src/`. */
function importsOf(file: string): string[] {
  const named = [...sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
  return named.flatMap(([, path = '']) => {
    const target = new URL(path, `file:///src/${file}`).pathname;
    return target.startsWith('/src/') ? [target.slice('/src/'.length)] : [];
  });
}

describe('the house', () => {
  test.each(files)('%s imports only from the layers below it', (file) => {
    const layer = layerOf(file);
    const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
    expect(MAY_IMPORT).toHaveProperty([layer]);
    for (const target of importsOf(file)) expect(allowed, target).toContain(layerOf(target));
  });

  test.each(files.filter((file) => layerOf(file) !== 'cli'))(
    '%s does not touch the world: console, process, clock, files',
    (file) => {
      const code = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code).not.toMatch(
        /\bconsole\b|\bprocess\.|\bDate\.now\b|new Date\(\)|performance\.now/,
      );
      expect(code).not.toMatch(/from '(node:)?(fs|process|os|child_process|net|http)/);
    },
  );

  test('YAML is read in documents/ only', () => {
    const readers = files.filter((file) =>
      /from '(js-)?yaml'|import\('yaml'\)/.test(sourceOf(file)),
    );
    expect([...new Set(readers.map(layerOf))]).toEqual(['documents']);
  });

  test.each(files)('%s has a plain name and no default export', (file) => {
    expect(file).toMatch(/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/);
    expect(file).not.toMatch(/(util|helper|manager)s?\.ts$/);
    expect(sourceOf(file)).not.toMatch(/^export default/m);
  });
});
