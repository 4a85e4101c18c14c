import { basename, dirname, extname, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Plain } from '../../documents/edit/field-change.ts';
import type { Files } from '../../documents/files.ts';
import { wayFrom } from '../way-from.ts';

/** Where evidence is looked for. */
export interface EvidencePlace {
  cwd: string;
  /** The roadmap, relative to `cwd`. */
  roadmap: string;
  files: Files;
}

/**
 * What `--evidence` names: a file, as seen from the current folder or from the roadmap's; a link; else a document by its
 * title. Throws UsageError for a file outside the folder that is checked, and for what looks like a file that isn't there.
 */
export async function readEvidence(text: string, place: EvidencePlace): Promise<Plain> {
  const words = text.trim();
  if (words === '') throw nothing();
  if (/^https?:\/\/\S+$/i.test(words)) return { url: words };
  const { cwd, roadmap, files } = place;
  const folder = dirname(resolve(cwd, roadmap));
  for (const from of [cwd, folder]) {
    const path = resolve(from, words);
    const state = await files.exists(wayFrom(cwd, path));
    if (state === 'outside' && looksLikeFile(words)) throw outside(words, roadmap);
    if (state !== true) continue;
    const title = basename(path, extname(path)).replaceAll('_', ' ').trim() || basename(path);
    return { title, file: wayFrom(folder, path) };
  }
  if (looksLikeFile(words)) throw missing(words);
  return words;
}

const ENDINGS =
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|md|csv|html?|zip|rar|7z|jpe?g|png|tiff?|heic|mp4';

function looksLikeFile(words: string): boolean {
  return new RegExp(`\\.(?:${ENDINGS})$`, 'i').test(words);
}

function nothing(): UsageError {
  return new UsageError({
    ru: '--evidence: пусто; назовите документ, например --evidence "Справка № 3"',
    en: '--evidence: nothing is said; name a document, such as --evidence "Report No 3"',
  });
}

function missing(words: string): UsageError {
  return new UsageError({
    ru: `--evidence: файла «${words}» нет; проверьте имя, а если это название документа, напишите его без «.${extname(words).slice(1)}»`,
    en: `--evidence: there is no file “${words}”; check its name, or if it is a document’s title, leave out “${extname(words)}”`,
  });
}

function outside(words: string, roadmap: string): UsageError {
  return new UsageError({
    ru: `--evidence: файл «${words}» лежит вне папки с планами; положите его рядом с ${roadmap}`,
    en: `--evidence: the file “${words}” lies outside the plans’ folder; put it beside ${roadmap}`,
  });
}
