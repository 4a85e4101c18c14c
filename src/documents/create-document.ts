import type { Location, Path, Range } from '../core/location.ts';
import type { SourceDocument } from './document.ts';
import type { Tree } from './parse-tree.ts';
import { indexLines, type LineStarts, rangeBetween } from './spot.ts';

/** What is needed to find places: made once, when first asked for. */
interface Places {
  starts: LineStarts;
  root: Tree['root'];
}

/** A document whose places are looked up when asked for; `tree` is given if the text is parsed already. */
export function createDocument(
  file: string,
  text: string,
  value: unknown,
  tree?: Tree,
): SourceDocument {
  let places: Promise<Places> | undefined;
  const load = (): Promise<Places> => {
    places ??= findPlaces(text, tree);
    return places;
  };
  return {
    file,
    text,
    value,
    async locate(at: Location): Promise<Range> {
      const { starts, root } = await load();
      const { locate } = await import('./locate.ts');
      const { start, end } = locate(text, root, at);
      return rangeBetween(starts, start, end);
    },
    async written(path: Path): Promise<string | undefined> {
      const { root } = await load();
      const { findWritten } = await import('./find-written.ts');
      return findWritten(root, path);
    },
  };
}

async function findPlaces(text: string, tree: Tree | undefined): Promise<Places> {
  const { parseTree } = await import('./parse-tree.ts');
  return { starts: indexLines(text), root: (tree ?? parseTree(text)).root };
}
