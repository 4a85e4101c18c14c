import { join } from 'node:path';
import type { SchoolCalendar } from '../../plan/calendar/school-calendar.ts';
import { openSettings } from '../../plan/settings/open-settings.ts';
import { loadFile } from '../../schema/load-file.ts';
import type { AnsweredFactor } from '../../template/answers.ts';
import { diskFiles } from '../disk-files.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import { wayFrom } from '../way-from.ts';

/** What the settings above a folder say of its plans. */
export interface Region {
  calendar: SchoolCalendar;
  /** The factors of the region's catalogue that can be read; none if there is no catalogue. */
  catalogue: readonly AnsweredFactor[];
}

/** Reads the settings that hold for a folder, which must be there. */
export async function readRegion(folder: string, cwd: string): Promise<Region> {
  const files = diskFiles(cwd, [settingsRootOf(folder)]);
  const settingsOf = openSettings({ files, load: (source) => loadFile(source, files), cwd });
  const file = wayFrom(cwd, join(folder, 'roadmap.yaml'));
  const { calendar, catalogue } = await settingsOf(file);
  const factors = (catalogue?.value?.factors ?? []).flatMap((factor): AnsweredFactor[] => {
    const parameters = (factor?.parameters ?? []).flatMap((one) =>
      one?.code !== undefined && one.name !== undefined ? [{ code: one.code, name: one.name }] : [],
    );
    if (factor?.name === undefined || parameters.length === 0) return [];
    const code = factor.code === undefined ? {} : { code: factor.code };
    return [{ name: factor.name, ...code, parameters }];
  });
  return { calendar, catalogue: factors };
}
