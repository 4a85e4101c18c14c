import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DayRange, russianDay } from '../../../src/core/day.ts';
import { RECOMMENDED_BREAKS } from '../../../src/plan/calendar/recommended-breaks.ts';
import { createSchoolCalendar } from '../../../src/plan/calendar/school-calendar.ts';
import { TRANSFERS } from '../../../src/plan/calendar/transfers.ts';
import { openSettings } from '../../../src/plan/settings/open-settings.ts';
import { loadFile, type NamedFile } from '../../../src/schema/load-file.ts';

/** The rows of the table that stands on a page behind this mark, without its head. */
function rowsOf(page: string, mark: string): string[] {
  const [, table = ''] = new RegExp(`<!-- ${mark} -->\\n([\\s\\S]*?)<!-- end -->`).exec(page) ?? [];
  return table.trim().split('\n').slice(2);
}

const sayDay = (day: string): string => russianDay(day).slice(0, 5);
const sayDays = ({ from, to }: DayRange): string => `${russianDay(from)}–${russianDay(to)}`;

describe.each(['docs/calendar.md', 'docs/ru/kalendar.md'])('%s', (file) => {
  const page = readFileSync(file, 'utf8');

  test('shows the moved days off that karta knows', () => {
    const rows = Object.entries(TRANSFERS).map(([year, { decree, transfers }]) => {
      const days = transfers.map(({ from, to }) => `${sayDay(from)} → ${sayDay(to)}`);
      return `| ${year} | ${decree} | ${days.join(', ')} |`;
    });
    expect(rowsOf(page, 'transfers')).toEqual(rows);
  });

  test('shows the recommended breaks', () => {
    const rows = Object.entries(RECOMMENDED_BREAKS).map(
      ([year, breaks]) => `| ${year}/${Number(year) + 1} | ${breaks.map(sayDays).join(' | ')} |`,
    );
    expect(rowsOf(page, 'breaks')).toEqual(rows);
  });

  test('shows a config that is right and means what is said beside it', async () => {
    const [, config = ''] = /```yaml\n(kind: config\n[\s\S]*?)```/.exec(page) ?? [];
    const files = {
      exists: async (name: string) => name === 'karta.config.yaml',
      read: async () => new TextEncoder().encode(config),
    };
    const load = async (source: NamedFile) => {
      const loaded = await loadFile(source, files);
      expect(loaded.findings).toEqual([]);
      return loaded;
    };
    const settings = await openSettings({ files, load })('roadmap.yaml');
    expect([settings.findings, settings.dateProblems]).toEqual([[], []]);
    const { dayOff, terms, breaks, studyYear } = settings.calendar;
    expect(
      ['2022-12-05', '2023-02-07', '2022-09-10', '2023-02-11'].map((day) => dayOff(day)?.reason),
    ).toEqual(['school', 'school', undefined, undefined]);
    expect(studyYear(2022).to).toBe('2023-05-26');
    expect([terms(2022)[0]?.to, terms(2022)[1]?.from]).toEqual(['2022-10-30', '2022-11-08']);
    expect(breaks(2022)[0]).toMatchObject({ season: 'autumn', to: '2022-11-07' });
  });

  test('tells the truth of 29 and 30 April 2024 with six days a week', () => {
    const { dayOff } = createSchoolCalendar({ week: 6 });
    expect([dayOff('2024-04-29'), dayOff('2024-04-30')]).toEqual([undefined, undefined]);
  });
});
