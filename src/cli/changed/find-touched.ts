import { dirname, resolve } from 'node:path';
import type { FileGroup } from '../../plan/group-files.ts';
import { openSettings } from '../../plan/settings/open-settings.ts';
import { loadFile } from '../../schema/load-file.ts';
import { diskFiles } from '../disk-files.ts';
import type { FoundGroups } from '../find-groups.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import { type ChangedPaths, changedPaths } from './changed-paths.ts';
import { mentionFinder } from './find-mentions.ts';
import { keysOf } from './path-key.ts';

/** What belongs to the plans beside it, by its name alone: it may be gone. */
const PLAN = /^(?:.+\.)?(?:audit|roadmap)\.ya?ml$/;

/** What holds for all folders below: settings, and what is not looked at. */
const HOLDS_BELOW = /^(?:karta\.config\.ya?ml|\.gitignore)$/;

/**
 * The groups that would be found and checked otherwise if these paths (absolute, links followed) were as they were
 * before: their own files, what their roadmaps name, and all that their settings come from.
 */
export async function findTouched(
  found: FoundGroups,
  paths: readonly string[],
  cwd: string,
): Promise<FileGroup[]> {
  const { groups, folders } = found;
  if (paths.length === 0) return [];
  const changed = changedPaths(paths);
  const keys = new Map(
    groups.flat().map(({ file }) => [file, keysOf(resolve(cwd, file))] as const),
  );
  const others = changed.without(new Set([...keys.values()].flat()));
  const isMentioned = mentionFinder(others, diskFiles(cwd, folders));
  const areSettingsTouched = settingsTest(found, changed, cwd);
  const isTouched = async (group: FileGroup): Promise<boolean> => {
    const own = group.flatMap(({ file }) => keys.get(file) ?? []);
    if (own.some(changed.has)) return true;
    const inFolders = [...new Set(own.map(dirname))];
    if (inFolders.some((folder) => changed.hasIn(folder, PLAN))) return true;
    if (inFolders.flatMap(andAbove).some((one) => changed.hasIn(one, HOLDS_BELOW))) return true;
    for (const { file, kind } of group) {
      if (await areSettingsTouched(file)) return true;
      if (kind === 'roadmap' && (await isMentioned(file, inFolders))) return true;
    }
    return false;
  };
  const touched: FileGroup[] = [];
  for (const group of groups) if (await isTouched(group)) touched.push(group);
  return touched;
}

/** Tells whether what holds for a plan's file may have changed: its config, what that extends, the catalogue. */
function settingsTest(
  { folders }: FoundGroups,
  changed: ChangedPaths,
  cwd: string,
): (file: string) => Promise<boolean> {
  const files = diskFiles(cwd, folders.map(settingsRootOf));
  const settingsOf = openSettings({ files, load: (source) => loadFile(source, files) });
  const known = new Map<ReadonlySet<string>, boolean>();
  return async (file) => {
    const { looked } = await settingsOf(file);
    const touched =
      known.get(looked) ?? [...looked].some((one) => keysOf(resolve(cwd, one)).some(changed.has));
    known.set(looked, touched);
    return touched;
  };
}

function andAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...andAbove(above)];
}
