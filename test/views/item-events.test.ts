import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKarta } from '../run-karta.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'karta-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** The events of a roadmap with these activities, in its own folder. */
async function eventsOf(
  folder: string,
  activities: string,
  { period = '2022/2023', args = [] as string[], from = cwd } = {},
): Promise<{ uid: string; alarms: number; summary: string }[]> {
  mkdirSync(join(cwd, folder), { recursive: true });
  writeFileSync(
    join(cwd, folder, 'roadmap.yaml'),
    `kind: roadmap\ntitle: План\nschool: Школа\nperiod: ${period}\nactivities:\n${activities}`,
  );
  const path = from === cwd ? folder : '.';
  const options = ['--format', 'ics', '--today', '2022-08-01', ...args];
  const { out, err } = await runKarta(['timeline', path, ...options], { cwd: from });
  if (out === '') throw new Error(err);
  return new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((one) => ({
    uid: String(one.getFirstPropertyValue('uid')),
    summary: String(one.getFirstPropertyValue('summary')),
    alarms: one.getAllSubcomponents('valarm').length,
  }));
}

const uidsOf = async (...args: Parameters<typeof eventsOf>): Promise<string[]> =>
  (await eventsOf(...args)).map(({ uid }) => uid);

describe('an event', () => {
  const activities = '  - {id: 1, title: Тест, when: [до 28.10.2022, 15.12.2022]}\n';

  test('is the same in every language, under every title and wherever karta is called', async () => {
    const uids = await uidsOf('one', activities);
    expect(new Set(uids).size).toBe(2);
    expect(await uidsOf('one', activities, { args: ['--lang', 'en'] })).toEqual(uids);
    expect(await uidsOf('one', activities, { from: join(cwd, 'one') })).toEqual(uids);
    expect(await uidsOf('one', activities.replace('Тест', '"Иначе"'))).toEqual(uids);
  });

  test('is another in the plan of another year', async () => {
    const [uid] = await uidsOf('year', activities);
    const next = activities.replaceAll('2022', '2023');
    expect(await uidsOf('year', next, { period: '2023/2024' })).not.toContain(uid);
  });

  test('reminds of deadlines and of the end of work, but not of the whole year nor of each week', async () => {
    const alarmsOf = async (when: string): Promise<number[]> => {
      const events = await eventsOf('alarms', `  - {id: 1, title: x, when: ${when}}\n`);
      return [...new Set(events.map(({ alarms }) => alarms))];
    };
    expect(await alarmsOf('до 28.10.2022')).toEqual([2]);
    expect(await alarmsOf('15.12.2022')).toEqual([2]);
    expect(await alarmsOf('с 01.10.2022 по 28.10.2022')).toEqual([2]);
    expect(await alarmsOf('с 26.10.2022 по 28.10.2022')).toEqual([1]);
    expect(await alarmsOf('в течение года')).toEqual([0]);
    expect(await alarmsOf('каждую пятницу')).toEqual([0]);
    expect(await alarmsOf('ежемесячно до 5 числа')).toEqual([2]);
  });
});
