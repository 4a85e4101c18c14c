import { besidePath, folderOf } from '../core/file-path.ts';
import type { Files } from '../documents/files.ts';
import { MAX_BYTES } from '../documents/read-document.ts';
import { isKind, loadFile, type NamedFile } from '../schema/load-file.ts';
import { findAuditPlaces } from './find-audit-places.ts';

/** Files that are checked together: those of a folder, and of the folders that their roadmaps point to. */
export type FileGroup = readonly NamedFile[];

/** Remembers which audits roadmaps name, so that those that have not changed need not be read. */
export interface AuditMemory {
  recall(file: string): readonly string[] | undefined;
  keep(file: string, audits: readonly string[]): void;
}

/**
 * Parts files into groups that have nothing to do with each other, so that each can be checked alone. In the order of
 * each group's first file.
 *
 * @param memory what was seen in roadmaps before
 */
export async function groupFiles(
  sources: readonly NamedFile[],
  files: Files,
  memory?: AuditMemory,
): Promise<FileGroup[]> {
  const folders = new Map<string, NamedFile[]>();
  for (const source of sources) {
    const own = folders.get(folderOf(source.file)) ?? [];
    folders.set(folderOf(source.file), own);
    own.push(source);
  }
  if (folders.size < 2) return [...folders.values()];
  const leaders = new Map<string, string>();
  const leaderOf = (folder: string): string => {
    const next = leaders.get(folder);
    return next === undefined ? folder : leaderOf(next);
  };
  for (const source of sources) {
    if (source.kind !== 'roadmap') continue;
    const known = memory?.recall(source.file);
    const audits = known ?? (await auditsNamedBy(source, files));
    if (!known) memory?.keep(source.file, audits);
    for (const audit of audits) {
      const [one, other] = [leaderOf(folderOf(source.file)), leaderOf(folderOf(audit))];
      if (one !== other && folders.has(folderOf(audit))) leaders.set(other, one);
    }
  }
  return leaders.size === 0 ? [...folders.values()] : unite(sources, leaderOf);
}

function unite(sources: readonly NamedFile[], leaderOf: (folder: string) => string): FileGroup[] {
  const groups = new Map<string, NamedFile[]>();
  for (const source of sources) {
    const leader = leaderOf(folderOf(source.file));
    const group = groups.get(leader) ?? [];
    groups.set(leader, group);
    group.push(source);
  }
  return [...groups.values()];
}

/** A line `audit: name`, as nearly all write it; comments and other fields come out too, which does no harm. */
const NAMED = /audit["']?[ \t]*:(.*)/g;

/** A name that means what it says, without quotes, tags or line breaks. */
const PLAIN = /^[ \t]+([\p{L}\d_./][^"'#&*!|>{}[\],]*?)[ \t]*\r?$/u;

/**
 * The audits that a roadmap names, by its text alone: reading all files as YAML only to see which belong together
 * would take as long as the check. Where the text leaves a doubt, it is read.
 */
async function auditsNamedBy(source: NamedFile, files: Files): Promise<readonly string[]> {
  const bytes = await files.read(source.file, MAX_BYTES);
  if (typeof bytes === 'string') return [];
  // Byte by byte, for to decode the whole takes ten times as long.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const values = [...text.matchAll(NAMED)].map(([, value = '']) => {
    return PLAIN.exec(Buffer.from(value, 'latin1').toString('utf8'))?.[1];
  });
  if (!text.includes('\0') && values.every((value) => value !== undefined)) {
    return values.map((value) => besidePath(source.file, value));
  }
  const loaded = await loadFile(source, files);
  return isKind(loaded, 'roadmap') ? findAuditPlaces(loaded).candidates : [];
}
