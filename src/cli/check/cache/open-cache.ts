import { MAX_BYTES } from '../../../documents/read-document.ts';
import type { AuditMemory, FileGroup } from '../../../plan/group-files.ts';
import { configFinder } from '../../../plan/settings/find-config.ts';
import type { StampedFiles } from '../../disk-files.ts';
import { settingsRootOf } from '../../settings-root-of.ts';
import { version } from '../../version.ts';
import { type CheckPlace, type GroupVerdict, openWorld } from '../group-check.ts';
import { buildId } from './build-id.ts';
import type { CacheEntries, NamedAudits } from './cache-entry.ts';
import { readCache, writeCache } from './cache-file.ts';
import { hashOf, type SeenContent, type SeenFiles, type Trace } from './trace.ts';

/** What was found before, in any place. */
export interface CheckCache {
  /** Which audits these roadmaps name, as long as they have the stamps that they had. */
  auditMemory(files: StampedFiles): AuditMemory;
  /** What was found by checks from there. */
  inPlace(place: CheckPlace): PlaceCache;
}

/** What was found before in groups of files that have not changed since. */
export interface PlaceCache {
  /** The verdict on a group, if nothing that it depends on has changed. */
  recall(group: FileGroup): Promise<GroupVerdict | undefined>;
  keep(group: FileGroup, verdict: GroupVerdict): void;
  /** Writes down what was added. What can't be written is left: the next run only takes longer. */
  save(): void;
}

/** Opens the cache in a folder; an unusable one is an empty one. */
export function openCache(folder: string): CheckCache {
  const before = ofThisBuild(readCache(folder));
  const named = new Map<string, NamedAudits>();
  for (const entry of Object.values(before)) {
    for (const one of entry.named) named.set(keyOfStamped(one[0], one[1]), one);
  }
  const noted = new Map<string, NamedAudits>();
  return {
    auditMemory: (files) => openAuditMemory(files, named, noted),
    inPlace: (place) => openPlace(folder, before, place, noted),
  };
}

/** Recalls what is named in files whose stamps have not changed, and notes down what holds now. */
function openAuditMemory(
  files: StampedFiles,
  named: ReadonlyMap<string, NamedAudits>,
  noted: Map<string, NamedAudits>,
): AuditMemory {
  const stamps = new Map<string, string>();
  return {
    recall(file) {
      // Before it is read: if it is written to at the same time, the stamp is the old one.
      const stamp = files.stamp(file);
      if (stamp === undefined) return undefined;
      stamps.set(file, stamp);
      const known = named.get(keyOfStamped(file, stamp));
      if (known) noted.set(file, known);
      return known?.[2];
    },
    keep(file, audits) {
      const stamp = stamps.get(file);
      if (stamp !== undefined) noted.set(file, [file, stamp, audits]);
    },
  };
}

function keyOfStamped(file: string, stamp: string): string {
  return `${file}\n${stamp}`;
}

function openPlace(
  folder: string,
  before: CacheEntries,
  place: CheckPlace,
  noted: ReadonlyMap<string, NamedAudits>,
): PlaceCache {
  const added: CacheEntries = {};
  const base = baseOf(place);
  const isCurrent = openComparison(place);
  return {
    async recall(group) {
      const entry = before[keyOf(group, base)];
      if (!entry || !(await isCurrent(entry.trace))) return undefined;
      const { lines, ...verdict } = entry.verdict;
      return { ...verdict, lines: new Map(lines.map(([file, own]) => [file, new Map(own)])) };
    },
    keep(group, { trace, lines, ...verdict }) {
      if (!trace) return;
      const flat = [...lines].map(([file, own]) => [file, [...own]] as const);
      const named = group.flatMap(({ file }) => {
        const one = noted.get(file);
        return one ? [one] : [];
      });
      added[keyOf(group, base)] = { verdict: { ...verdict, lines: flat }, trace, named };
    },
    save() {
      if (Object.keys(added).length > 0) writeCache(folder, { ...before, ...added });
    },
  };
}

/** What tells builds apart, in front of every key. */
const BUILD: readonly string[] = [version, buildId];

/** What other builds of karta have found is of no use any more. */
function ofThisBuild(entries: CacheEntries): CacheEntries {
  const start = `${BUILD.join('\n')}\n`;
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key.startsWith(start)));
}

/**
 * What all verdicts depend on: the program, its language, how far files and settings may lie, and where the current
 * folder is, for the patterns of a config above it may name folders on the way.
 */
function baseOf({ cwd, folders, language }: CheckPlace): readonly string[] {
  const roots = [...new Set(folders.map(settingsRootOf))];
  return [...BUILD, language, cwd, ...folders, ...roots];
}

function keyOf(group: FileGroup, base: readonly string[]): string {
  return [...base, ...group.map(({ file }) => file)].join('\n');
}

/** Whether a file has the bytes that it had; its stamp spares reading it. */
async function isAsBefore(
  file: string,
  [hash, stamp]: SeenContent,
  files: StampedFiles,
): Promise<boolean> {
  if (stamp !== undefined && files.stamp(file) === stamp) return true;
  return hashOf(await files.read(file, MAX_BYTES)) === hash;
}

/** Says whether everything still is as a trace has it; each file of the settings is looked at once. */
export function openComparison(place: CheckPlace): (trace: Trace) => Promise<boolean> {
  const { files, settingsFiles, today } = openWorld(place);
  const findConfig = configFinder(settingsFiles);
  const known = new Map<string, Promise<boolean>>();
  const once = (key: string, look: () => Promise<boolean>): Promise<boolean> => {
    const answer = known.get(key) ?? look();
    known.set(key, answer);
    return answer;
  };
  const settingsAre = async ({ read, exists }: SeenFiles): Promise<boolean> => {
    for (const [file, before] of Object.entries(read)) {
      const look = (): Promise<boolean> => isAsBefore(file, before, settingsFiles);
      if (!(await once(`${file} ${before[0]}`, look))) return false;
    }
    for (const [file, before] of Object.entries(exists)) {
      const look = async (): Promise<boolean> => (await settingsFiles.exists(file)) === before;
      if (!(await once(`${file} ${before}`, look))) return false;
    }
    return true;
  };
  return async (trace) => {
    if (trace.today !== undefined && trace.today !== today) return false;
    for (const [file, config] of Object.entries(trace.configs)) {
      if (((await findConfig(file)) ?? null) !== config) return false;
    }
    if (!(await settingsAre(trace.settings))) return false;
    for (const [file, before] of Object.entries(trace.plans.exists)) {
      if ((await files.exists(file)) !== before) return false;
    }
    for (const [file, before] of Object.entries(trace.plans.read)) {
      if (!(await isAsBefore(file, before, files))) return false;
    }
    return true;
  };
}
