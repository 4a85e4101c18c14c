import type { Files } from '../../documents/files.ts';

/** What a config may be called, the name that counts first. */
export const CONFIG_NAMES: readonly string[] = ['karta.config.yaml', 'karta.config.yml'];

/** More folders than that lie above no plan; a guard where the root of all folders may be read. */
const HIGHEST = 64;

/**
 * Finds the nearest config of a file: beside it, else in the folders above, up to the last that may be read. One that
 * can't be opened counts too: whoever has put it there believes that it holds.
 * Each folder is looked at once.
 */
export function configFinder(files: Files): (file: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>();
  const findIn = (folder: string, height: number): Promise<string | undefined> => {
    const found = known.get(folder) ?? look(folder, height);
    known.set(folder, found);
    return found;
  };
  const look = async (folder: string, height: number): Promise<string | undefined> => {
    for (const name of CONFIG_NAMES) {
      const file = folder === '' ? name : `${folder}/${name}`;
      const state = await (files.look ?? files.exists)(file);
      if (state === true || state === 'blocked') return file;
      if (state === 'outside') return undefined;
    }
    return height < HIGHEST ? findIn(above(folder), height + 1) : undefined;
  };
  return (file) => findIn(file.split('/').slice(0, -1).join('/'), 0);
}

/** The folder above a folder that is given relative to the current one: of `a` it is the current, of that `..`. */
function above(folder: string): string {
  if (folder === '') return '..';
  return folder.endsWith('..') ? `${folder}/..` : folder.split('/').slice(0, -1).join('/');
}
