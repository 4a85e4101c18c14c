import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findComments } from '../../../src/documents/find-comments.ts';
import { formatYaml } from '../../../src/documents/format/format-yaml.ts';
import { writeYaml } from '../../../src/documents/write/write-yaml.ts';
import { shapeOf } from '../../../src/schema/shape-of.ts';
import { documentOf, readText } from '../read-text.ts';
import { nastyFile } from '../write/nasty-values.ts';
import { looseFile } from './loose-yaml.ts';

const roadmap = shapeOf('roadmap');

const isPinned = (comment: string): boolean => comment.includes('karta-ignore');

function commentsOf(text: string): string[] {
  return findComments(text)
    .map((comment) => comment.text)
    .sort();
}

function format(text: string): string {
  return formatYaml(text, roadmap, isPinned) ?? '';
}

describe('the formatter', () => {
  test('keeps meaning and comments of files in any style, and leaves its own work alone', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(looseFile(false), async (text) => {
        const { document, findings } = await readText(text);
        fc.pre(document !== undefined && findings.length === 0);
        read += 1;
        const formatted = format(text);
        const both = `${text}\n====\n${formatted}`;
        const after = await documentOf(formatted);
        expect(isDeepStrictEqual(after.value, document?.value), both).toBe(true);
        expect(commentsOf(formatted), both).toEqual(commentsOf(text));
        expect(format(formatted)).toBe(formatted);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test('leaves alone what karta has written itself', () => {
    fc.assert(
      fc.property(nastyFile, (value) => {
        const text = writeYaml(value, roadmap);
        expect(format(text)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
