import { describe, expect, test } from 'vitest';
import { documentRules } from '../../src/documents/rules.ts';
import { readText } from './read-text.ts';

describe('the rules about reading files', () => {
  test('are the four that the agreement names', () => {
    expect(documentRules.map(({ id }) => id)).toEqual([
      'yaml-syntax',
      'duplicate-key',
      'too-large',
      'too-deep',
    ]);
  });

  test.each(documentRules)('$id: the right example has nothing wrong', async ({ example }) => {
    expect((await readText(example.right)).findings).toEqual([]);
  });

  const shown = documentRules.filter(({ id }) => !id.startsWith('too-'));
  test.each(shown)('$id: the wrong example has just this problem', async ({ id, example }) => {
    expect((await readText(example.wrong)).findings.map(({ rule }) => rule)).toEqual([id]);
  });
});
