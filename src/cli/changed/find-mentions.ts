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
    if (ENCODED.test(text)) return true;
    const possible = POINTS_OUT.test(text) ? paths : paths.filter(isNear);
    if (possible.length === 0) return false;
    const hasDetour = DETOUR.test(text);
    const flat = flatten(text);
    const has = (name: string): boolean => QUOTES.test(name) || flat.includes(flatten(name));
    return possible.some((path) => {
      const name = basename(path);
      if (!has(name)) return false;
      if (hasDetour || isNear(path) || has(`${basename(dirname(path))}/${name}`)) return true;
      return folders.some((one) => one.startsWith(dirname(path) + sep)) && has(`../${name}`);
    });
  };
}

/** A path that leads out of the roadmap's folder. */
const POINTS_OUT = /\.\.|["'\s:[{,](?:\/|[A-Za-z]:[\\/])/;

/** A path that goes into a folder and out again: `a/../b`. */
const DETOUR = /[^\s.\\/"'][\\/]+\.\.[\\/]/;

/**
 * Text in which a name may be written in other signs: escapes (https://yaml.org/spec/1.2.2/#57-escaped-characters; before
 * the end of a line too, where the name goes on in the next), another encoding.
 */
const ENCODED = /\\[xuUNLP_\s]|[\0\ufffd]/;

/** Names that YAML may want written otherwise. */
const QUOTES = /["'\\\p{Cc}]/u;

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
