import { basename, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import type { Kind } from '../../schema/shape-result.ts';
import type { Host } from '../host.ts';
import { kindOfName } from '../kind-of-name.ts';
import { isFolder, orRefuse } from './open-result.ts';
import { type Target, targetOf } from './target-of.ts';

/**
 * Throws UsageError for files that no result may go to: folders, plans and their settings, by name and by where links
 * lead, and a file that would be written twice.
 */
export function refuseTargets(files: readonly string[], host: Pick<Host, 'cwd'>): void {
  const keys = new Set<string>();
  for (const file of files) {
    const { path, stats, key } = findTarget(file, host);
    const kind = kindOf(file) ?? kindOf(path);
    if (kind) throw overwrites(file, kind);
    if (stats?.isDirectory()) throw isFolder(file);
    if (keys.has(key)) throw twice(file);
    keys.add(key);
  }
}

/** Throws UsageError if the result goes to the file of accepted findings. */
export function refuseBaseline(
  files: readonly string[],
  baseline: string,
  host: Pick<Host, 'cwd'>,
): void {
  const key = keyOf(baseline, host);
  const same = files.find((file) => keyOf(file, host) === key);
  if (same === undefined) return;
  throw new UsageError({
    ru: `«${same}» — это список принятых замечаний: дайте результату другое имя, иначе он сотрёт список`,
    en: `“${same}” is the list of accepted findings: give the result another name, or it would wipe out the list`,
  });
}

/** The same for all names of one file. Throws UsageError for what can be no file's name. */
export function keyOf(file: string, host: Pick<Host, 'cwd'>): string {
  return findTarget(file, host).key;
}

function findTarget(file: string, { cwd }: Pick<Host, 'cwd'>): Target {
  return orRefuse(file, () => targetOf(resolve(cwd, file)));
}

/** Many disks make no difference between capitals and small letters. */
function kindOf(file: string): Kind | undefined {
  return kindOfName(basename(file).toLowerCase());
}

function twice(file: string): UsageError {
  return new UsageError({
    ru: `Файл «${file}» назван дважды; дайте файлам разные имена`,
    en: `The file “${file}” is named twice; give the files different names`,
  });
}

function overwrites(file: string, kind: Kind): UsageError {
  return new UsageError({
    ru: `«${file}» — имя ${NAMES[kind].ru}: дайте результату другое имя, иначе он сотрёт этот файл`,
    en: `“${file}” is the name of ${NAMES[kind].en}: give the result another name, or it would wipe out that file`,
  });
}

const NAMES: Readonly<Record<Kind, Text>> = {
  audit: { ru: 'файла аудита', en: 'an audit' },
  roadmap: { ru: 'файла дорожной карты', en: 'a roadmap' },
  config: { ru: 'файла настроек', en: 'the settings' },
  catalogue: { ru: 'файла справочника', en: 'a catalogue' },
};
