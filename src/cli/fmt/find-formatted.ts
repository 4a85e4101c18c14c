import { dirname, resolve } from 'node:path';
import { besidePath } from '../../core/file-path.ts';
import type { Files } from '../../documents/files.ts';
import { isKind, loadFile, type NamedFile } from '../../schema/load-file.ts';
import type { Kind } from '../../schema/shape-result.ts';
import { diskFiles } from '../disk-files.ts';
import { findFiles } from '../find-files.ts';
import { sayNotes } from '../find-groups.ts';
import type { Session } from '../session.ts';

/** The files to be formatted, and how to get at them. */
export interface FoundToFormat {
  found: readonly NamedFile[];
  files: Files;
}

const ALL_KINDS: readonly Kind[] = ['audit', 'roadmap', 'catalogue', 'config'];

/**
 * Finds plans, configs and catalogues in files and folders, and what the configs name if it lies in the same folders.
 * Throws UsageError as `findFiles` does.
 */
export async function findFormatted(
  paths: readonly string[],
  session: Session,
): Promise<FoundToFormat> {
  const { cwd } = session.host;
  const { files: named, folders, searched, notes } = await findFiles(paths, cwd, ALL_KINDS);
  sayNotes({ notes }, session);
  const files = diskFiles(cwd, folders);
  const found = new Map(named.map((one) => [one.file, one]));
  const walked = new Set(searched);
  // What is added on the way is looked at too: a config may extend another.
  for (const one of found.values()) {
    if (one.kind !== 'config') continue;
    for (const other of await namedBy(one, files)) {
      const isHere = walked.has(dirname(resolve(cwd, other.file)));
      if (isHere && (await files.exists(other.file)) === true && !found.has(other.file)) {
        found.set(other.file, other);
      }
    }
  }
  const sorted = [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { found: sorted, files };
}

/** The files that a config names. */
async function namedBy(config: NamedFile, files: Files): Promise<NamedFile[]> {
  const loaded = await loadFile(config, files);
  if (!isKind(loaded, 'config')) return [];
  const { catalogue, extends: bases } = loaded.value ?? {};
  const beside = (kind: Kind) => (name: string | undefined) =>
    name === undefined ? [] : [{ file: besidePath(config.file, name), kind }];
  return [...beside('catalogue')(catalogue), ...[bases ?? []].flat().flatMap(beside('config'))];
}
