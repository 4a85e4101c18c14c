import { withoutHidden } from '../../core/invisible-signs.ts';
import type { Sourced } from './sourced.ts';

/**
 * What globs make of a path: the one that it is matched by, `excepted` if a later one with `!` takes it out again,
 * undefined if it is meant by none. The path is relative to the globs' folder; that of a folder ends in `/`.
 */
export type GlobTest = (way: string) => Sourced<string> | 'excepted' | undefined;

/**
 * Makes a test of globs as .gitignore has them (https://git-scm.com/docs/gitignore): `archive/`, `*.audit.yaml`,
 * `/drafts/**`, `!keep.yaml`. Capital and small letters are the same.
 *
 * @param folderOf the folder of the config in which a glob stands, as seen from where paths count; empty for that place
 */
export async function readGlobs(
  globs: readonly Sourced<string>[],
  folderOf: (config: string) => string = () => '',
): Promise<GlobTest> {
  const { default: ignore } = await import('ignore');
  const patterns = globs.map(({ value, at }, index) => ({
    pattern: seenFromAbove(plain(value), asSeen(folderOf(at.file))),
    mark: String(index),
  }));
  const test = ignore({ allowRelativePaths: true }).add(patterns);
  return (way) => {
    const { ignored, unignored, rule } = test.test(asSeen(way));
    if (ignored) return globs[Number(rule?.mark)];
    return unignored ? 'excepted' : undefined;
  };
}

/** As it was meant: `./archive` is a path from here. */
function plain(glob: string): string {
  return asSeen(glob)
    .trim()
    .replace(/^(!?)\s*\.\//, '$1/');
}

/** The glob of a folder as one of a folder above it: only with a slash before its end it means one place. */
function seenFromAbove(glob: string, folder: string): string {
  if (folder === '') return glob;
  const [, not = '', body = ''] = /^(!?)(.*)$/s.exec(glob) ?? [];
  const way = /\/./.test(body) ? body.replace(/^\//, '') : `**/${body}`;
  return `${not}/${folder.replace(/[\\*?[\]]/g, '\\$&')}/${way}`;
}

/** Word and macOS write names with other signs that look the same. */
function asSeen(name: string): string {
  return withoutHidden(name).normalize('NFC');
}
