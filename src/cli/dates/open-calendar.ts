import type { SchoolCalendar } from '../../plan/calendar/school-calendar.ts';
import { openSettings } from '../../plan/settings/open-settings.ts';
import { type LoadedFile, loadFile } from '../../schema/load-file.ts';
import { diskFiles } from '../disk-files.ts';
import { repositoryOf } from '../repository-of.ts';
import type { Session } from '../session.ts';

/**
 * The calendar that holds in the current folder: that of the nearest `karta.config.yaml` upwards, in a git repository
 * up to its root, else the recommended one. Says on stderr if not all of the config could be taken in.
 */
export async function openCalendar({ host, language }: Session): Promise<SchoolCalendar> {
  const files = diskFiles(host.cwd, [repositoryOf(host.cwd)]);
  const loaded = new Map<string, Promise<LoadedFile>>();
  const settingsOf = openSettings({
    files,
    load: (source) => {
      const file = loaded.get(source.file) ?? loadFile(source, files);
      loaded.set(source.file, file);
      return file;
    },
  });
  const { calendar, sources, dateProblems, findings } = await settingsOf('');
  const shapes = (await Promise.all(loaded.values())).flatMap((file) => file.findings);
  const isWrong = [...shapes, ...findings].some(({ severity }) => severity === 'error');
  if (isWrong || dateProblems.length > 0) {
    host.err(`karta: ${INCOMPLETE[language](sources.join(', '))}\n`);
  }
  return calendar;
}

const INCOMPLETE = {
  ru: (file: string) =>
    `в ${file || 'karta.config.yaml'} есть ошибки, и календарь мог быть взят оттуда не весь; что исправить, скажет karta validate`,
  en: (file: string) =>
    `${file || 'karta.config.yaml'} has mistakes, and not all of its calendar may have been taken; karta validate says what to mend`,
};
