import type { Text } from '../core/text.ts';
import { type FileGroup, groupFiles } from '../plan/group-files.ts';
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

/** Finds the plans in files and folders. Throws UsageError if there are none. */
export async function findGroups(
  paths: readonly string[],
  { host: { cwd } }: Pick<Session, 'host'>,
): Promise<FoundGroups> {
  const { files, folders, searched, notes } = await findFiles(paths, cwd);
  return { groups: await groupFiles(files, diskFiles(cwd, folders)), folders, searched, notes };
}

/** Says on stderr what people should know of the search. */
export function sayNotes(
  { notes }: Pick<FoundGroups, 'notes'>,
  { host, language }: Pick<Session, 'host' | 'language'>,
): void {
  for (const note of notes) sayNote(host, note[language]);
}
