import { basename, dirname, sep } from 'node:path';
import type { Files } from '../../documents/files.ts';
import { MAX_BYTES } from '../../documents/read-document.ts';
import { pathKey } from './path-key.ts';

/**
 * Tells whether a roadmap in one of these folders may name one of the paths (all as keys): a file that proves work, an
 * audit with a name of its own. Only the text is looked at, and when in doubt the answer is yes: one check too many does no harm.
 */
export function mentionFinder(
  paths: readonly string[],
  files: Files,
): (file: string, folders: readonly string[]) => Promise<boolean> {
  return async (file, folders) => {
    if (paths.length === 0) return false;
    const text = await textOf(file, files);
    if (text === undefined) return true;
    const isNear = (path: string): boolean => folders.some((one) => path.startsWith(one + sep));
    const possible = POINTS_OUT.test(text) ? paths : paths.filter(isNear);
    if (possible.length === 0) return false;
    if (ENCODED.test(text)) return true;
    const flat = flatten(text);
    const has = (name: string): boolean => QUOTES.test(name) || flat.includes(flatten(name));
    return possible.some((path) => {
      const name = basename(path);
      if (!has(name)) return false;
      if (isNear(path) || has(`${basename(dirname(path))}/${name}`)) return true;
      return folders.some((one) => one.startsWith(dirname(path) + sep)) && has(`../${name}`);
    });
  };
}

/** A path that leads out of the roadmap's folder. */
const POINTS_OUT = /\.\.|["'\s:[{,](?:\/|[A-Za-z]:[\\/])/;

/** Text in which a name may be written in other signs: escapes, another encoding. */
const ENCODED = /\\[xuU]|[\0\ufffd]/;

/** Names that YAML may want written otherwise. */
const QUOTES = /["'\\]/;

/** A long name may go on in the next line; some systems take capitals for small letters, and `\` for `/`. */
function flatten(text: string): string {
  return pathKey(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\\/]+(?:\.[\\/]+)*/g, '/');
}

async function textOf(file: string, files: Files): Promise<string | undefined> {
  const bytes = await files.read(file, MAX_BYTES);
  if (typeof bytes === 'string') return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
