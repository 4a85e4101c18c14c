import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { SchoolCalendar } from '../../plan/calendar/school-calendar.ts';
import { openSettings } from '../../plan/settings/open-settings.ts';
import { type LoadedFile, loadFile } from '../../schema/load-file.ts';
import { diskFiles } from '../disk-files.ts';
import { sayNote } from '../say-note.ts';
import type { Session } from '../session.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import { wayFrom } from '../way-from.ts';

/**
 * The calendar that holds for plans in a folder, the current one unless told: that of the nearest `karta.config.yaml` upwards, in a git repository
 * up to its root, else the recommended one. Says on stderr if not all of the config could be taken in.
 */
export async function openCalendar(
  folder: string | undefined,
  { host, language }: Session,
): Promise<SchoolCalendar> {
  const place = resolve(host.cwd, folder ?? '');
  if (!existsSync(place)) throw noSuchFolder(folder ?? '');
  const files = diskFiles(host.cwd, [settingsRootOf(place)]);
  const loaded = new Map<string, Promise<LoadedFile>>();
  const settingsOf = openSettings({
    files,
    load: (source) => {
      const file = loaded.get(source.file) ?? loadFile(source, files);
      loaded.set(source.file, file);
      return file;
    },
  });
  const { calendar, sources, dateProblems, findings } = await settingsOf(
    wayFrom(host.cwd, join(place, 'roadmap.yaml')),
  );
  const shapes = (await Promise.all(loaded.values())).flatMap((file) => file.findings);
  const isWrong = [...shapes, ...findings].some(({ severity }) => severity === 'error');
  if (isWrong || dateProblems.length > 0) {
    sayNote(host, INCOMPLETE[language](sources.join(', ')));
  }
  return calendar;
}

function noSuchFolder(folder: string): UsageError {
  return new UsageError({
    ru: `--plan: нет такой папки: ${folder}`,
    en: `--plan: there is no such folder: ${folder}`,
  });
}

const INCOMPLETE = {
  ru: (file: string) =>
    `в ${file || 'karta.config.yaml'} есть ошибки, и календарь мог быть взят оттуда не весь; что исправить, скажет karta validate`,
  en: (file: string) =>
    `${file || 'karta.config.yaml'} has mistakes, and not all of its calendar may have been taken; karta validate says what to mend`,
};
