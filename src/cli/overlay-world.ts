import type { Files } from '../documents/files.ts';
import type { DiskWorld } from './check/group-check.ts';

/** What files are to hold, by their path relative to the current folder, with `/`. */
export type NewBytes = ReadonlyMap<string, Uint8Array>;

/** The world as it would be if some files held something else, or were there; all else is as it is. */
export function overlayWorld(world: DiskWorld, instead: NewBytes): DiskWorld {
  return {
    ...world,
    files: overlay(world.files, instead),
    settingsFiles: overlay(world.settingsFiles, instead),
  };
}

function overlay<Some extends Files>(files: Some, instead: NewBytes): Some {
  return {
    ...files,
    read: async (file: string, most: number) => instead.get(file) ?? files.read(file, most),
    exists: async (file: string) => instead.has(file) || files.exists(file),
    ...(files.look && {
      look: async (file: string) => instead.has(file) || (files.look?.(file) ?? false),
    }),
  };
}
