import { afterEach, expect, test, vi } from 'vitest';
import { docxOf, partOf } from './docx-file.ts';
import { everyBlock } from './html-page.ts';
import { findAll } from './read-xml.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** The file as it is made at a time, in a time zone and with luck of its own. */
async function madeAt(time: string, zone: string, luck: number): Promise<Uint8Array> {
  vi.useFakeTimers({ now: new Date(time) });
  vi.stubEnv('TZ', zone);
  vi.spyOn(Math, 'random').mockReturnValue(luck);
  const { blocks, more } = everyBlock('Текст');
  return docxOf(blocks, more, '2022-11-10');
}

test('the same report gives the same bytes, at any time and anywhere', async () => {
  const one = await madeAt('2022-11-10T12:00:00Z', 'Europe/Kaliningrad', 0.1);
  const other = await madeAt('2031-03-01T23:59:59Z', 'Asia/Kamchatka', 0.9);
  expect(Buffer.compare(one, other)).toBe(0);
});

test('the file is dated on the day from which the plan is looked at', async () => {
  const file = await madeAt('2031-03-01T23:59:59Z', 'Asia/Kamchatka', 0.5);
  const core = partOf(file, 'docProps/core.xml');
  for (const name of ['dcterms:created', 'dcterms:modified']) {
    expect(findAll(core, name)[0]?.text).toBe('2022-11-10T00:00:00Z');
  }
  // The year since 1980, the month and the day, as zip files have them, in the first file of the zip.
  const date = Buffer.from(file).readUInt16LE(12);
  expect([date >> 9, (date >> 5) & 15, date & 31]).toEqual([42, 11, 10]);
});
