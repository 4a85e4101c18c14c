import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { NamedFile } from '../schema/load-file.ts';
import type { Kind } from '../schema/shape-result.ts';
import { type Ignored, ignoredAbove, isIgnored, readIgnored } from './git-ignore.ts';
import { isInside } from './is-inside.ts';

/** What the paths of a command line come to. */
export interface FoundFiles {
  /** Sorted by path. */
  files: NamedFile[];
  /** The folders that files may lie in: nothing outside them is ever read. */
  folders: string[];
}

/**
 * Looks for plans in the given files and folders. Folders are searched for `audit.yaml`,
 * `roadmap.yaml`, `*.audit.yaml` and `*.roadmap.yaml` (`.yml` too); what `.gitignore` names,
 * `.git`, `node_modules` and links to folders are passed over. Throws UsageError for a path that
 * isn't there, and if there is no plan at all.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = new Map<string, Kind>();
  const folders = new Set<string>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(cwd, path);
    const isFolder = isFolderAt(absolute, path);
    folders.add(isInside(absolute, cwd) ? cwd : isFolder ? absolute : dirname(absolute));
    const files = isFolder ? await searchFolder(absolute) : [absolute];
    for (const file of files) found.set(shown(file, cwd), kindOfName(basename(file)) ?? 'roadmap');
  }
  if (found.size === 0) throw noPlan(paths, cwd);
  const files = [...found].map(([file, kind]) => ({ file, kind }));
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), folders: [...folders] };
}

function isFolderAt(absolute: string, path: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch (error) {
    const loops = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    if (loops) return false;
    throw new UsageError({
      ru: `Нет такого файла или папки: ${path}`,
      en: `There is no such file or folder: ${path}`,
    });
  }
}

/** What a file's name says that it is. */
function kindOfName(name: string): Kind | undefined {
  if (/^karta\.config\.ya?ml$/.test(name)) return 'config';
  const [, kind] = /^(?:.+\.)?(audit|roadmap|catalogue)\.ya?ml$/.exec(name) ?? [];
  return kind as Kind | undefined;
}

async function searchFolder(start: string): Promise<string[]> {
  const files: string[] = [];
  const walk = async (folder: string, above: readonly Ignored[]): Promise<void> => {
    const own = await readIgnored(folder);
    const ignored = own ? [...above, own] : above;
    for (const entry of readFolder(folder)) {
      const path = join(folder, entry.name);
      const kind = kindOfName(entry.name);
      const isPlan = kind === 'audit' || kind === 'roadmap';
      if (entry.name === '.git' || entry.name === 'node_modules') continue;
      if (isIgnored(path, entry.isDirectory(), ignored)) continue;
      if (isPlan) files.push(path);
      else if (entry.isDirectory()) await walk(path, ignored);
    }
  };
  await walk(start, await ignoredAbove(start));
  return files;
}

/** A folder's entries; none if it may not be read. */
function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The path relative to the current folder, with `/`. */
function shown(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join('/');
}

function noPlan(paths: readonly string[], cwd: string): UsageError {
  const folders = paths.length > 0 ? paths : ['.'];
  const where = folders.join(', ');
  const [near] = folders.flatMap((folder) => misnamed(resolve(cwd, folder)));
  if (near) {
    return new UsageError({
      ru: `Здесь нет плана, но есть файл ${near.name}: переименуйте его в ${near.right}`,
      en: `There is no plan here, but there is a file ${near.name}: rename it to ${near.right}`,
    });
  }
  return new UsageError({
    ru: `Здесь нет плана: в «${where}» не нашлось ни audit.yaml, ни roadmap.yaml`,
    en: `There is no plan here: no audit.yaml and no roadmap.yaml in “${where}”`,
  });
}

/** Files whose names are nearly right: Notepad adds `.txt`, and hides it; or a letter is a capital. */
function misnamed(folder: string): { name: string; right: string }[] {
  return readFolder(folder).flatMap(({ name }) => {
    const [, kind] = /^(audit|roadmap)\.ya?ml(?:\.txt)?$/i.exec(name) ?? [];
    return kind ? [{ name, right: `${kind.toLowerCase()}.yaml` }] : [];
  });
}
