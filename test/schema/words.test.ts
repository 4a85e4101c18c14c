import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { choiceNames } from '../../src/schema/choice-names.ts';
import { fieldNames } from '../../src/schema/field-names.ts';
import { schemaRules } from '../../src/schema/rules.ts';
import { onlyFinding, roadmapOf } from './check-text.ts';
import { type SchemaNode, schemaNodes } from './schema-nodes.ts';

const nodes = ['audit', 'roadmap', 'catalogue', 'config'].flatMap((kind) => {
  const file = new URL(`../../schemas/${kind}.schema.json`, import.meta.url);
  return [...schemaNodes(JSON.parse(readFileSync(file, 'utf8')) as SchemaNode)];
});

test('the table of field names leads only to fields that there are', () => {
  const fields = new Set(nodes.flatMap(({ node }) => Object.keys(node.properties ?? {})));
  const meant = new Set([...fieldNames.values()].flat());
  expect([...meant].filter((name) => !fields.has(name))).toEqual([]);
});

test('the table of words leads only to words that the schemas know', () => {
  const known = new Set(
    nodes.flatMap(({ node }) => [node.const, ...((node.enum ?? []) as unknown[])]),
  );
  const meant = new Set([...choiceNames.values()].flat());
  expect([...meant].filter((word) => !known.has(word))).toEqual([]);
});

describe.each(schemaRules)('the example of $id', ({ id, example }) => {
  const whole = (yaml: string) =>
    yaml.startsWith('activities:')
      ? roadmapOf(['title: Д']).replace(/activities:.*/s, yaml)
      : `kind: audit\nschool: Ш\n${yaml}`;

  test('shows the fault, and the right one has none', async () => {
    expect((await onlyFinding(whole(example.wrong))).rule).toBe(id);
    await expect(onlyFinding(whole(example.right))).rejects.toThrow(/expected one finding, got: $/);
  });
});
