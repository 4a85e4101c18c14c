import type { FileUses } from '../../codes/code-use.ts';
import { findUses } from '../../codes/find-uses.ts';
import { pairFiles } from '../../plan/pair-files.ts';
import { openSettings } from '../../plan/settings/open-settings.ts';
import { type LoadedFile, loadFile, type NamedFile } from '../../schema/load-file.ts';
import { type DiskWorld, openWorld } from '../check/group-check.ts';
import { pause } from '../check/take-turns.ts';
import { type FoundGroups, findGroups, sayNotes } from '../find-groups.ts';
import { placeOf, type Session } from '../session.ts';

/** What the files of a call say of codes. */
export interface LookedThrough {
  /** By path: the files that are asked for, the audits that they answer to, and their catalogues. */
  files: ReadonlyMap<string, FileUses>;
  /** The files that can't be read as YAML. */
  unreadable: readonly string[];
  /** Each roadmap and its audit. */
  pairs: readonly Pair[];
  /** The catalogue of a plan's file, by that file. */
  catalogues: ReadonlyMap<string, string>;
  found: FoundGroups;
  world: DiskWorld;
}

/** A roadmap, and the audit that it answers to, if that is there. */
export interface Pair {
  roadmap: string;
  audit: string | undefined;
  /** Whether it names an audit that lies outside of all folders that may be read. */
  isBarred: boolean;
}

/** Looks for codes in all files that paths come to and in those that belong to them; keeps only what it finds. */
export async function lookThrough(
  paths: readonly string[],
  codes: ReadonlySet<string>,
  session: Session,
): Promise<LookedThrough> {
  const found = await findGroups(paths, session);
  sayNotes(found, session);
  const world = openWorld(placeOf(found.folders, session));
  const { files: plans, settingsFiles } = world;
  const catalogueOf = openCatalogues(world);
  const notes = openNotes(codes);
  const pairs: Pair[] = [];
  const catalogues = new Map<string, string>();
  for (const group of found.groups) {
    const loaded = new Map<string, LoadedFile>();
    const load = async (source: NamedFile): Promise<LoadedFile> => {
      const isPlan = source.kind === 'audit' || source.kind === 'roadmap';
      const one =
        loaded.get(source.file) ?? (await loadFile(source, isPlan ? plans : settingsFiles));
      loaded.set(source.file, one);
      return one;
    };
    for (const source of group) await load(source);
    pairs.push(...(await pairsOf([...loaded.values()], load, world)));
    const asked = new Set(group.map(({ file }) => file));
    for (const one of loaded.values()) {
      if (asked.has(one.file) || !one.problem) await notes.add(one);
      for (const catalogue of await catalogueOf(one)) {
        await notes.add(catalogue);
        if (one.file !== catalogue.file) catalogues.set(one.file, catalogue.file);
      }
    }
    await pause();
  }
  const { files, unreadable } = notes;
  return { files, unreadable: [...unreadable].sort(), pairs, catalogues, found, world };
}

function openNotes(codes: ReadonlySet<string>) {
  const files = new Map<string, FileUses>();
  const unreadable = new Set<string>();
  return {
    files,
    unreadable,
    async add(one: LoadedFile): Promise<void> {
      if (files.has(one.file) || one.kind === 'config') return;
      const uses = await findUses(one, codes);
      if (uses) files.set(one.file, uses);
      else unreadable.add(one.file);
    },
  };
}

/** Gives the catalogue that the settings of a file name, if there is one; also one that can't be read. */
export function openCatalogues({
  settingsFiles,
  cwd,
}: DiskWorld): (plan: Pick<LoadedFile, 'file' | 'kind'>) => Promise<readonly LoadedFile[]> {
  const settingsOf = openSettings({
    files: settingsFiles,
    load: (source) => loadFile(source, settingsFiles),
    ...(cwd !== undefined && { cwd }),
  });
  return async ({ file, kind }) => {
    if (kind !== 'audit' && kind !== 'roadmap') return [];
    const settings = await settingsOf(file);
    return settings.files.filter((one) => one.kind === 'catalogue');
  };
}

/** Which of these roadmaps answers to which audit. */
export async function pairsOf(
  loaded: readonly LoadedFile[],
  load: (source: NamedFile) => Promise<LoadedFile>,
  { files }: Pick<DiskWorld, 'files'>,
): Promise<Pair[]> {
  return (await pairFiles(loaded, load, files)).flatMap(
    ({ roadmap, audit, auditFile, auditProblem }) =>
      roadmap
        ? [
            {
              roadmap: roadmap.file,
              audit: audit?.file ?? auditFile ?? auditProblem?.file,
              isBarred: auditProblem?.reason === 'outside',
            },
          ]
        : [],
  );
}
