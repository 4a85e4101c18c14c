import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../plan/settings/find-config.ts';
import type { Kind } from '../schema/shape-result.ts';
import {
  type CostlyPattern,
  type Ignored,
  ignoredAbove,
  isIgnored,
  readIgnored,
} from './git-ignore.ts';
import { kindOfName } from './kind-of-name.ts';
import { readFolder } from './read-folder.ts';
import type { LeftOut, SettingsIgnore, SettingsTest } from './settings-ignore.ts';

/** What is noted down while folders are searched. */
export interface SearchNotes {
  /** What settings leave out. */
  leftOut: LeftOut[];
  /** Of that the folders that were to be searched, and whose names the call says. */
  leftOutStarts: LeftOut[];
  /** Patterns of `.gitignore` that are not heeded. */
  costly: CostlyPattern[];
  /** The folders that were searched, absolute. */
  searched: string[];
}

/** The kinds of files that are plans. */
export const PLANS: readonly Kind[] = ['audit', 'roadmap'];

/** The files of some kinds in a folder and below it. Throws UsageError for a folder that can't be opened. */
export async function searchFolder(
  start: string,
  settings: SettingsIgnore,
  shown: (path: string) => string,
  { leftOut, leftOutStarts, costly, searched }: SearchNotes,
  kinds: readonly Kind[] = PLANS,
): Promise<string[]> {
  const files: string[] = [];
  const walk = async (
    folder: string,
    above: readonly Ignored[],
    aboveTest: SettingsTest,
  ): Promise<void> => {
    searched.push(folder);
    const entries = readFolder(folder, shown);
    const own = entries.some(isGitIgnore) ? await readIgnored(folder) : undefined;
    costly.push(...(own?.costly ?? []));
    const ignored = own ? [...above, own] : above;
    const config = CONFIG_NAMES.find((name) => entries.some((entry) => entry.name === name));
    const test = config ? await settings.ofConfig(join(folder, config)) : aboveTest;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const kind = kindOfName(entry.name);
      const isWanted = kind !== undefined && kinds.includes(kind);
      if (entry.name === '.git' || entry.name === 'node_modules') continue;
      if (!isWanted && !entry.isDirectory()) continue;
      if (isIgnored(path, entry.isDirectory(), ignored)) continue;
      const out = test(path, entry.isDirectory());
      if (out) leftOut.push(out);
      else if (isWanted) files.push(path);
      else await walk(path, ignored, test);
    }
  };
  const out = await settings.above(start);
  if (out) {
    leftOut.push(out);
    leftOutStarts.push(out);
    return [];
  }
  const above = await ignoredAbove(start);
  costly.push(...above.flatMap((one) => one.costly));
  await walk(start, above, await settings.nearest(start));
  return files;
}

function isGitIgnore({ name }: Dirent): boolean {
  return name === '.gitignore';
}
