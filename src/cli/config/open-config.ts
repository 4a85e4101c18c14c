import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { allRules } from '../../pipeline.ts';
import { openSettings } from '../../plan/settings/open-settings.ts';
import type { Settings } from '../../plan/settings/settings.ts';
import { loadFile } from '../../schema/load-file.ts';
import { diskFiles } from '../disk-files.ts';
import type { Session } from '../session.ts';
import { openSettingsIgnore } from '../settings-ignore.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import { wayFrom } from '../way-from.ts';
import type { Held } from './held-settings.ts';

/** A path of a call and what holds there. */
export interface OpenedConfig {
  /** The file, or the roadmap that a folder would have; relative to the current folder, with `/`. */
  file: string;
  settings: Settings;
  /** What leaves the folder out, or the folder of the file. */
  leftOut: Held<string> | null;
}

/** Reads what holds for a file, or in a folder for its `roadmap.yaml`. Throws UsageError if it isn't there. */
export async function openConfig(
  path: string,
  { host: { cwd } }: Pick<Session, 'host'>,
): Promise<OpenedConfig> {
  const absolute = resolve(cwd, path);
  const isFolder = statSync(absolute, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) {
    throw new UsageError({
      ru: `Нет такого файла или папки: ${path}`,
      en: `There is no such file or folder: ${path}`,
    });
  }
  const folder = isFolder ? absolute : dirname(absolute);
  const file = wayFrom(cwd, isFolder ? resolve(folder, 'roadmap.yaml') : absolute);
  const root = settingsRootOf(folder);
  const files = diskFiles(cwd, [root]);
  const settingsOf = openSettings({
    files,
    load: (source) => loadFile(source, files),
    knownRules: allRules.map(({ id }) => id),
    cwd,
  });
  const out = await openSettingsIgnore(files, cwd, root).above(folder);
  const leftOut = out && {
    value: out.glob,
    source: { file: out.config, line: await out.line() },
  };
  return { file, settings: await settingsOf(file), leftOut: leftOut ?? null };
}
