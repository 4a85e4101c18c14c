import type { Files } from '../documents/files.ts';

/** The files as they would be if some of them held something else; all else is as it is. */
export function overlayFiles(files: Files, instead: ReadonlyMap<string, Uint8Array>): Files {
  return {
    ...files,
    read: async (file, maxBytes) => instead.get(file) ?? files.read(file, maxBytes),
    exists: async (file) => instead.has(file) || files.exists(file),
    ...(files.look && {
      look: async (file: string) => instead.has(file) || (files.look?.(file) ?? false),
    }),
  };
}
