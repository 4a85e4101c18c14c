import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import type { NamedFile } from '../schema/load-file.ts';
import type { Kind } from '../schema/shape-result.ts';
import { diskFiles } from './disk-files.ts';
import { isInside } from './is-inside.ts';
import { kindOfName } from './kind-of-name.ts';
import { noPlan } from './no-plan.ts';
import { cannotOpen } from './read-folder.ts';
import { PLANS, type SearchNotes, searchFolder } from './search-folder.ts';
import { openSettingsIgnore } from './settings-ignore.ts';
import { settingsRootOf } from './settings-root-of.ts';
import { wayFrom } from './way-from.ts';

/** What the paths of a command line come to. */
export interface FoundFiles {
  /** Sorted by path. */
  files: NamedFile[];
  /** The folders that files may lie in: nothing outside them is ever read. */
  folders: string[];
  /** The folders that were searched for plans, absolute. */
  searched: string[];
  /** What people should know of the search. */
  notes: readonly Text[];
}

/**
 * Looks for plans in the given files and folders. Folders are searched for `audit.yaml`,
 * `roadmap.yaml`, `*.audit.yaml` and `*.roadmap.yaml` (`.yml` too); what `.gitignore` or the `ignore` of the settings
 * names, `.git`, `node_modules` and links to folders are passed over. Throws UsageError for a path that
 * isn't there, for a folder that can't be opened, and if there is no plan at all.
 *
 * @param kinds what folders are searched for; plans unless told
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  kinds: readonly Kind[] = PLANS,
): Promise<FoundFiles> {
  const found = new Map<string, Kind>();
  const folders = new Set<string>();
  const notes: SearchNotes = { leftOut: [], leftOutStarts: [], costly: [], searched: [] };
  const shownHere = (path: string): string => wayFrom(cwd, path);
  const settingsOf = rememberEach((root) => openSettingsIgnore(diskFiles(cwd, [root]), cwd, root));
  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(cwd, path);
    const isFolder = isFolderAt(absolute, path);
    const outer = isInside(absolute, cwd) ? cwd : isFolder ? absolute : dirname(absolute);
    folders.add(outer);
    const search = (): Promise<string[]> =>
      searchFolder(absolute, settingsOf(settingsRootOf(outer)), shownHere, notes, kinds);
    const files = isFolder ? await search() : [absolute];
    for (const file of files)
      found.set(wayFrom(cwd, file), kindOfName(basename(file)) ?? 'roadmap');
  }
  if (found.size === 0) throw await noPlan(paths, cwd, notes.leftOut);
  const files = [...found].map(([file, kind]) => ({ file, kind }));
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const said = await sayNotes(notes, shownHere);
  return { files, folders: [...folders], searched: notes.searched, notes: said };
}

/** Notes are rare, and so is their code needed. */
async function sayNotes(
  { leftOutStarts, costly }: SearchNotes,
  shownHere: (path: string) => string,
): Promise<Text[]> {
  if (leftOutStarts.length === 0 && costly.length === 0) return [];
  const { sayCostly, sayPassedOver } = await import('./say-search.ts');
  const passed = await Promise.all(leftOutStarts.map(sayPassedOver));
  return [...passed, ...sayCostly(costly, shownHere)];
}

function rememberEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function isFolderAt(absolute: string, path: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch (error) {
    const loops = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    if (loops) return false;
    if (isDenied(error)) throw cannotOpen(dirname(path), 'EACCES');
    throw new UsageError({
      ru: `Нет такого файла или папки: ${path}`,
      en: `There is no such file or folder: ${path}`,
    });
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EACCES';
}
