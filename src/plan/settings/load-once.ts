import type { LoadedFile, NamedFile } from '../../schema/load-file.ts';

/** Reads each file once: thousands of configs may extend the same one and name the same catalogue. */
export function loadOnce(
  load: (source: NamedFile) => Promise<LoadedFile>,
): (source: NamedFile) => Promise<LoadedFile> {
  const loaded = new Map<string, Promise<LoadedFile>>();
  return (source) => {
    const file = loaded.get(source.file) ?? load(source);
    loaded.set(source.file, file);
    return file;
  };
}
