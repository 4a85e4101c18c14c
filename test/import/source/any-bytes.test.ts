import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/core/errors.ts';
import { readSource } from '../../../src/import/source/read-source.ts';
import { makeWord } from '../make-word.ts';
import { tablesOf } from './show-blocks.ts';

const name = fc.constantFrom('a.docx', 'a.html', 'a.txt', 'a.csv', 'a.tsv', 'plan');

const pieces = (...words: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((found) => found.join(''));

const text = pieces('\t', '\n', '\n\n', '"', '№', '1', '4. a', '|', '|-|-|', '---', ';', 'слово ');
const html = pieces(
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<td colspan=2>',
  '<td rowspan=3>',
  '<td rowspan=0>',
  '<th colspan=9999>',
  '<p>',
  '</p>',
  '<br>',
  '<li>',
  '<ol start=3>',
  '<ul>',
  '</ol>',
  '<b>',
  'слово ',
  '&nbsp;',
);
const word = pieces(
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr>',
  '</w:tr>',
  '<w:tc>',
  '</w:tc>',
  '<w:p>',
  '</w:p>',
  '<w:r><w:t>a</w:t></w:r>',
);
const table = fc
  .array(
    fc.array(fc.tuple(fc.nat(4), fc.constantFrom('', 'restart', 'continue')), { maxLength: 5 }),
    {
      maxLength: 6,
    },
  )
  .map((rows) => {
    const cell = ([span, merge]: [number, string]): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge && `<w:vMerge w:val="${merge}"/>`}</w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>`;
    return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  });

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  text.map((found) => Buffer.from(found)),
  html.map((found) => Buffer.from(`<html>${found}`)),
  word.map((found) => makeWord(found)),
  table.map((found) => makeWord(found)),
  fc
    .tuple(fc.nat(), fc.nat(255))
    .map(([place, value]) =>
      makeWord('<w:p/>').map((old, at, all) => (at === place % all.length ? value : old)),
    ),
);

test('whatever bytes come, they are read or refused, and all rows of a table are as wide', async () => {
  await fc.assert(
    fc.asyncProperty(name, bytes, async (file, content) => {
      const source = await readSource(file, content).catch((error: unknown) => {
        if (error instanceof UsageError) return undefined;
        throw error;
      });
      for (const { rows } of tablesOf(source?.blocks ?? [])) {
        expect(new Set(rows.map(({ cells }) => cells.length)).size).toBe(1);
        expect(rows[0]?.cells.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
