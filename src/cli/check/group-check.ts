import type { Day } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { type CheckedGroup, openCheck, type World } from '../../pipeline.ts';
import type { FileGroup } from '../../plan/group-files.ts';
import type { CheckedPlan } from '../../report/check-report.ts';
import type { GroupResult } from '../../report/join-results.ts';
import type { UnknownYears } from '../../rules/days/unknown-years.ts';
import { diskFiles, type RealPaths, type StampedFiles } from '../disk-files.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import type { Trace } from './cache/trace.ts';

/** Where and how groups are checked; plain data, so that a thread can be told. */
export interface CheckPlace {
  cwd: string;
  /** The folders that files may lie in: nothing outside them is ever read. */
  folders: readonly string[];
  today: Day;
  language: Language;
  /** Whether verdicts come with what they depend on. */
  traced?: boolean;
}

/** What is kept of a group once it is checked: of its plans only the heads. */
export interface GroupVerdict extends GroupResult {
  unknownYears: UnknownYears;
  /** What it depends on, if the place asks for that. */
  trace?: Trace;
}

/** A world whose files are those of the disk. */
export interface DiskWorld extends World {
  files: StampedFiles;
  settingsFiles: StampedFiles;
}

/** The world of a check: the disk, as far as its folders go. */
export function openWorld({ cwd, folders, today, language }: CheckPlace): DiskWorld {
  const reals: RealPaths = new Map();
  return {
    files: diskFiles(cwd, folders, reals),
    settingsFiles: diskFiles(cwd, folders.map(settingsRootOf), reals),
    cwd,
    today,
    language,
  };
}

/** Checks one group after the other, on the disk or in another world. */
export async function openGroupCheck(
  place: CheckPlace,
  world: DiskWorld = openWorld(place),
): Promise<(group: FileGroup) => Promise<GroupVerdict>> {
  if (place.traced) return openTracedCheck(world);
  const check = openCheck(world);
  return async (group) => verdictOf(await check(group));
}

/** The same, with notes on all that is looked at. */
async function openTracedCheck(
  world: DiskWorld,
): Promise<(group: FileGroup) => Promise<GroupVerdict>> {
  const { traceFiles } = await import('./cache/trace.ts');
  const files = traceFiles(world.files);
  const settingsFiles = traceFiles(world.settingsFiles);
  let today: Day | undefined;
  const check = openCheck({
    ...world,
    files,
    settingsFiles,
    get today() {
      today = world.today;
      return world.today;
    },
  });
  return async (group) => {
    today = undefined;
    files.take();
    const result = await check(group);
    const { configs, looked } = result.settledBy();
    const settings = settingsFiles.seenOf(looked);
    return { ...verdictOf(result), trace: { plans: files.take(), configs, settings, today } };
  };
}

/** Of the plans only the heads. Its texts may still be parts of the files': see `keepable`. */
function verdictOf({ settledBy: _, ...result }: CheckedGroup): GroupVerdict {
  return { ...result, plans: result.plans.map(headOf) };
}

/** A copy that holds on to nothing of the files (see `ownCopy`), as what another thread sends does too. */
export function keepable(verdict: GroupVerdict): GroupVerdict {
  return structuredClone(verdict);
}

function headOf({ school, at, hasRoadmap, auditFile }: CheckedPlan): CheckedPlan {
  return { school, at: { file: at.file }, hasRoadmap, auditFile };
}
