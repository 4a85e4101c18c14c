import type { Location, Path, Range } from '../core/location.ts';
import type { SourceDocument } from './document.ts';
import type { Placed } from './placed.ts';
import { indexLines, type LineStarts, rangeBetween } from './spot.ts';

/** What is needed to find places: made once, when first asked for. */
interface Places {
  starts: LineStarts;
  root: Placed | null;
}

/** What was read of a file. */
type Content = Pick<SourceDocument, 'file' | 'text' | 'value' | 'isUsual'>;

/** A document whose places are looked up when asked for. */
export function createDocument(
  { file, text, value, isUsual }: Content,
  place: () => Promise<Placed | null>,
): SourceDocument {
  let places: Promise<Places> | undefined;
  const load = (): Promise<Places> => {
    places ??= findPlaces(text, place);
    return places;
  };
  return {
    file,
    text,
    value,
    isUsual,
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

async function findPlaces(text: string, place: () => Promise<Placed | null>): Promise<Places> {
  return { starts: indexLines(text), root: await place() };
}
