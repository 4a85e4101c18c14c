import type { Text } from '../core/text.ts';
import { type FileGroup, groupFiles } from '../plan/group-files.ts';
import type { CacheOpener } from './check/asked-cache.ts';
import { diskFiles } from './disk-files.ts';
import { findFiles } from './find-files.ts';
import { sayNote } from './say-note.ts';
import type { Session } from './session.ts';

/** The plans that paths come to, in groups that can be checked apart. */
export interface FoundGroups {
  groups: readonly FileGroup[];
  /** The folders that files may lie in: nothing outside them is ever read. */
  folders: readonly string[];
  /** The folders that were searched for plans, absolute. */
  searched: readonly string[];
  /** What people should know of the search. */
  notes: readonly Text[];
}

/**
 * Finds the plans in files and folders. Throws UsageError if there are none.
 *
 * @param openCache gives what earlier runs have seen, which spares looking into files
 */
export async function findGroups(
  paths: readonly string[],
  { host: { cwd } }: Pick<Session, 'host'>,
  openCache?: CacheOpener,
): Promise<FoundGroups> {
  const { files, ...found } = await findFiles(paths, cwd);
  const disk = diskFiles(cwd, found.folders);
  const cache = await openCache?.();
  return { groups: await groupFiles(files, disk, cache?.auditMemory(disk)), ...found };
}

/** Says on stderr what people should know of the search. */
export function sayNotes(
  { notes }: Pick<FoundGroups, 'notes'>,
  { host, language }: Pick<Session, 'host' | 'language'>,
): void {
  for (const note of notes) sayNote(host, note[language]);
}
