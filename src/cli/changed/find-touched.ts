import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileGroup } from '../../plan/group-files.ts';
import { openSettings } from '../../plan/settings/open-settings.ts';
import { loadFile } from '../../schema/load-file.ts';
import { diskFiles } from '../disk-files.ts';
import type { FoundGroups } from '../find-groups.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import { type ChangedPaths, changedPaths } from './changed-paths.ts';
import { mentionFinder } from './find-mentions.ts';
import type { Changes } from './list-changed.ts';
import { keysOf, pathKey } from './path-key.ts';
import { throughLinks } from './through-links.ts';

/** What belongs to the plans beside it, by its name alone: it may be gone. */
const PLAN = /^(?:.+\.)?(?:audit|roadmap)\.ya?ml$/;

/** What holds for all folders below: settings, and what is not looked at. */
const HOLDS_BELOW = /^(?:karta\.config\.ya?ml|\.gitignore)$/;

/**
 * The groups that would be found and checked otherwise if all were as it was before: if their own files have changed,
 * what their roadmaps name, or something that their settings come from. What is there and git doesn't keep may be new.
 */
export async function findTouched(
  found: FoundGroups,
  changes: Changes,
  cwd: string,
): Promise<readonly FileGroup[]> {
  const { groups } = found;
  const paths = throughLinks(changes.paths, changes.links);
  if (!paths) return groups;
  const changed = changedPaths(paths);
  const tracked = new Set(changes.tracked.map(pathKey));
  // Following links takes its time and is seldom needed.
  const isNew = (path: string): boolean =>
    !tracked.has(pathKey(path)) && !keysOf(path).some((key) => tracked.has(key));
  const areSettingsTouched = settingsTest(
    found,
    (path) => keysOf(path).some(changed.has) || (existsSync(path) && isNew(path)),
    cwd,
  );
  const isReached = paths.length > 0 ? reachTest(found, changed, cwd) : async () => false;
  const touched: FileGroup[] = [];
  for (const group of groups) {
    const isOneNew = group.some(({ file }) => isNew(resolve(cwd, file)));
    if (isOneNew || (await isReached(group)) || (await some(group, areSettingsTouched))) {
      touched.push(group);
    }
  }
  return touched;
}

async function some(group: FileGroup, test: (file: string) => Promise<boolean>): Promise<boolean> {
  for (const { file } of group) if (await test(file)) return true;
  return false;
}

/** Tells whether files of a group have changed, what lies beside or above them, or what its roadmaps name. */
function reachTest(
  { groups, folders }: FoundGroups,
  changed: ChangedPaths,
  cwd: string,
): (group: FileGroup) => Promise<boolean> {
  const keys = new Map(
    groups.flat().map(({ file }) => [file, keysOf(resolve(cwd, file))] as const),
  );
  const others = changed.without(new Set([...keys.values()].flat()));
  const isMentioned = mentionFinder(others, diskFiles(cwd, folders));
  return async (group) => {
    const own = group.flatMap(({ file }) => keys.get(file) ?? []);
    if (own.some(changed.has)) return true;
    const inFolders = [...new Set(own.map(dirname))];
    if (inFolders.some((folder) => changed.hasIn(folder, PLAN))) return true;
    if (inFolders.flatMap(andAbove).some((one) => changed.hasIn(one, HOLDS_BELOW))) return true;
    const roadmaps = group.filter(({ kind }) => kind === 'roadmap');
    return some(roadmaps, (file) => isMentioned(file, inFolders));
  };
}

/** Tells whether what holds for a plan's file may have changed: its config, what that extends, the catalogue. */
function settingsTest(
  { folders }: FoundGroups,
  isTouched: (path: string) => boolean,
  cwd: string,
): (file: string) => Promise<boolean> {
  const files = diskFiles(cwd, folders.map(settingsRootOf));
  const settingsOf = openSettings({ files, load: (source) => loadFile(source, files) });
  const known = new Map<ReadonlySet<string>, boolean>();
  return async (file) => {
    const { looked } = await settingsOf(file);
    const touched = known.get(looked) ?? [...looked].some((one) => isTouched(resolve(cwd, one)));
    known.set(looked, touched);
    return touched;
  };
}

function andAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...andAbove(above)];
}
