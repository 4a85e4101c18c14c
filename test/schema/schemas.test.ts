import { readdirSync, readFileSync } from 'node:fs';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { audit, catalogue, config, roadmap } from '../../src/schema/validators.js';
import { patternAmbiguity } from './pattern-ambiguity.ts';
import { allowsType, type SchemaNode, schemaNodes } from './schema-nodes.ts';

const KINDS = ['audit', 'roadmap', 'catalogue', 'config'] as const;
type Kind = (typeof KINDS)[number];
const validators = { audit, roadmap, catalogue, config };

const root = new URL('../../', import.meta.url);
const schemas = Object.fromEntries(
  KINDS.map((kind) => [kind, JSON.parse(textOf(`schemas/${kind}.schema.json`))]),
) as Record<Kind, SchemaNode>;
for (const kind of KINDS) registerSchema(schemas[kind] as never, `urn:karta:schema:${kind}`);

function textOf(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

function yamlFiles(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** What ajv and an independent validator say of a file. */
async function verdicts(file: string, kind: Kind): Promise<{ ajv: boolean; hyperjump: boolean }> {
  const value = parse(textOf(file));
  const other = await validate(`urn:karta:schema:${kind}`, value);
  return { ajv: validators[kind](value), hyperjump: other.valid };
}

describe.each(KINDS)('%s.schema.json', (kind) => {
  const schema = schemas[kind];
  // What stands in a condition tells only when a rule holds.
  const nodes = [...schemaNodes(schema)].filter(({ place }) => !place.includes('/if/'));

  test.each(yamlFiles(`test/schema/wrong/${kind}`))('any validator rejects %s', async (file) => {
    expect(await verdicts(file, kind)).toEqual({ ajv: false, hyperjump: false });
  });

  test.each(yamlFiles(`test/schema/right/${kind}`))('any validator accepts %s', async (file) => {
    expect(await verdicts(file, kind)).toEqual({ ajv: true, hyperjump: true });
  });

  test('follows draft-07 and is called by its kind', () => {
    const ajv = new Ajv();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`urn:karta:schema:${kind}`);
  });

  test('tells of every field in Russian what it is, with an example', () => {
    const silent = nodes.filter(({ node, field }) => {
      const { title, description, examples } = node;
      const said = [title, description].every((text) => /[а-яё]/i.test(String(text ?? '')));
      return field && !(said && Array.isArray(examples) && examples.length > 0);
    });
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  test('gives only examples that it accepts', () => {
    const ajv = new Ajv({ strict: false });
    const { definitions } = schema;
    const wrong = nodes.flatMap(({ place, node }) => {
      const { $id: _, examples = [], ...rest } = node;
      return (examples as unknown[])
        .filter((example) => !ajv.compile({ ...rest, definitions: { ...definitions } })(example))
        .map((example) => `${place}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('bounds every text, list and mapping', () => {
    const open = nodes.filter(({ node }) => {
      const fixed = 'const' in node || 'enum' in node || 'allOf' in node;
      if (allowsType(node, 'string') && !fixed && !('maxLength' in node)) return true;
      if (allowsType(node, 'array') && !('maxItems' in node)) return true;
      return allowsType(node, 'object') && !fixed && node.additionalProperties !== false;
    });
    expect(open.map(({ place }) => place)).toEqual([]);
  });

  test('has no pattern that runs away on a long text', () => {
    const patterns = nodes.flatMap(({ node }) => [
      ...(typeof node.pattern === 'string' ? [node.pattern] : []),
      ...Object.keys(node.patternProperties ?? {}),
    ]);
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(patternAmbiguity(pattern), pattern).toBeUndefined();
  });
});

test.each(['^(?:a+)+$', '^(?:a|a)*$', '^a*a*$', '^(?:[.-]?a| ?a)*$', '^(?:a?b?)*a$'])(
  'the check of patterns sees that %s can be read in two ways',
  (pattern) => {
    expect(patternAmbiguity(pattern)).toBeDefined();
  },
);

/** Shows what karta says of a file that can't be read as YAML. */
const BROKEN = 'examples/region/klyuchi/roadmap.yaml';

test.each(yamlFiles('examples').filter((file) => file !== BROKEN))(
  'any validator accepts the example %s',
  async (file) => {
    const { kind } = parse(textOf(file)) as { kind: Kind };
    expect(await verdicts(file, kind)).toEqual({ ajv: true, hyperjump: true });
  },
);
