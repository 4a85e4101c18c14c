import { describe, expect, test } from 'vitest';
import { convertFile, officeMissing } from '../../print/convert-office.ts';
import { programmeDocx, programmeHtml, schoolDocx, schoolHtml } from '../word-files.ts';
import { blocksOf, showTable, tablesOf, textsOf } from './show-blocks.ts';

const fromLibreOffice = (html: string): Promise<Uint8Array> =>
  convertFile(Buffer.from(html), { from: 'html', to: 'docx', reader: 'HTML (StarWriter)' });

const isSkipped = officeMissing !== undefined;
const note = officeMissing ?? '';

describe('the school’s document', () => {
  test('as docx writes it: the box, both tables, torn rows', async () => {
    const blocks = await blocksOf('school.docx', await schoolDocx());
    const [audit, activities] = tablesOf(blocks);
    expect(blocks.slice(0, 4)).toMatchObject(
      Array.from({ length: 4 }, () => ({ kind: 'text', isBoxed: true })),
    );
    expect(showTable(audit).slice(0, 2)).toEqual([
      [
        '№',
        'Фактор негативного влияния (риска)',
        '←Фактор негативного влияния (риска)',
        'Код параметра',
      ],
      ['↑№', 'наименование фактора', 'параметры', '↑Код параметра'],
    ]);
    expect(showTable(audit).at(-1)?.slice(0, 2)).toEqual([
      '↑6',
      '↑Школа и семьи учеников плохо взаимодействуют',
    ]);
    expect(activities?.rows.map(({ cells }) => cells[0]?.lines[0]?.text ?? '')).toEqual(
      '№ 1 2  3 4 5  6 7 '.split(' '),
    );
  });

  test('and its page hold the same tables', async () => {
    const word = tablesOf(await blocksOf('school.docx', await schoolDocx()));
    expect(tablesOf(await blocksOf('school.html', schoolHtml()))).toEqual(word);
  });

  test.skipIf(isSkipped)(`saved by LibreOffice holds the same${note}`, async () => {
    const word = await blocksOf('school.docx', await schoolDocx());
    const office = await blocksOf('office.docx', await fromLibreOffice(schoolHtml()));
    expect(tablesOf(office)).toEqual(tablesOf(word));
    expect(textsOf(office)).toEqual(textsOf(word));
  });
});

describe('the programme’s document', () => {
  test('has its headings, and tasks merged over their rows', async () => {
    const blocks = await blocksOf('programme.docx', await programmeDocx());
    const headings = blocks.filter((block) => block.kind === 'text' && block.heading === 1);
    expect(headings).toHaveLength(9);
    const rows = tablesOf(blocks)[1]?.rows ?? [];
    expect(rows.map(({ cells }) => cells[0]?.covered ?? '-').join(' ')).toBe(
      '- - above above - above - above above -',
    );
  });

  test.skipIf(isSkipped)(`saved by LibreOffice holds the same${note}`, async () => {
    const plain = async (bytes: Uint8Array): Promise<string> =>
      JSON.stringify(await blocksOf('programme.docx', bytes)).replace(/ {2,}/g, ' ');
    expect(await plain(await fromLibreOffice(programmeHtml()))).toBe(
      await plain(await programmeDocx()),
    );
  });
});
