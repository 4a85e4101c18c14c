import type { DiagnosticFix, FixSafety } from '../../core/diagnostic.ts';
import { editsOf } from '../../core/edits-of.ts';
import { MAX_BYTES } from '../../documents/read-document.ts';
import { applyFixes } from '../../fixes/apply-fixes.ts';
import type { ApplyBaseline } from '../baseline.ts';
import { type CheckedGroups, joinVerdicts } from '../check/check-groups.ts';
import {
  type CheckPlace,
  type GroupVerdict,
  keepable,
  openGroupCheck,
  openWorld,
} from '../check/group-check.ts';
import type { FoundGroups } from '../find-groups.ts';
import { overlayWorld } from '../overlay-world.ts';
import { openOwnFiles } from './own-files.ts';

/** More rounds of check and fix than any plan needs. */
const MOST_ROUNDS = 10;

/** What is to be fixed, and which fixes may be made. */
export interface FixTask {
  found: Pick<FoundGroups, 'groups' | 'searched'>;
  /** What was found in each group, before anything is fixed. */
  verdicts: readonly GroupVerdict[];
  place: CheckPlace;
  level: FixSafety;
  /** Takes out what is accepted: it is not fixed. */
  accept: ApplyBaseline;
}

/** A file and what fixes make of it. */
export interface FixedContent {
  /** Relative to the current folder, with `/`. */
  file: string;
  before: Uint8Array;
  after: Uint8Array;
}

/** What fixes come to; nothing is written yet. */
export interface FixOutcome {
  /** What is found when they are made. */
  result: CheckedGroups;
  /** By name. */
  changes: readonly FixedContent[];
  /** How many places were changed. */
  places: number;
}

/** Makes fixes in memory and checks again, until nothing is left to fix. */
export async function fixGroups(task: FixTask): Promise<FixOutcome> {
  const {
    found: { groups },
    place,
  } = task;
  const world = openWorld(place);
  const contents = new Map<string, FixedContent>();
  const now = new Map<string, Uint8Array>();
  const verdicts = [...task.verdicts];
  let places = 0;
  let fresh = new Set(groups.keys());
  for (let round = 0; round < MOST_ROUNDS && fresh.size > 0; round += 1) {
    const changed = new Set<string>();
    for (const [file, findings] of await fixableFiles(verdicts, fresh, task)) {
      const content = now.get(file) ?? (await world.settingsFiles.read(file, MAX_BYTES));
      if (typeof content === 'string') continue;
      const fixed = await fixFile(file, content, findings, task.level);
      if (fixed.made.length === 0) continue;
      const before = contents.get(file)?.before ?? content;
      contents.set(file, { file, before, after: fixed.content });
      now.set(file, fixed.content);
      changed.add(file);
      places += fixed.made.reduce((sum, fix) => sum + editsOf(fix).length, 0);
    }
    fresh = touchedGroups(task, verdicts, changed);
    const check = await openGroupCheck(place, overlayWorld(world, now));
    for (const index of fresh) verdicts[index] = keepable(await check(groups[index] ?? []));
  }
  const changes = [...contents.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { result: joinVerdicts(verdicts), changes, places };
}

/** The fixes that may be made in the files of some groups, those of accepted findings left out. */
async function fixableFiles(
  verdicts: readonly GroupVerdict[],
  fresh: ReadonlySet<number>,
  { found, place, accept }: FixTask,
): Promise<Map<string, DiagnosticFix[]>> {
  const { findings } = await accept(joinVerdicts(verdicts));
  const isOwn = openOwnFiles(found, place.cwd);
  const read = new Set([...fresh].flatMap((index) => verdicts[index]?.files ?? []));
  const byFile = new Map<string, DiagnosticFix[]>();
  for (const { file, fix } of findings) {
    if (!fix || !isOwn(file) || !read.has(file)) continue;
    const fixes = byFile.get(file) ?? [];
    byFile.set(file, fixes);
    fixes.push(fix);
  }
  return byFile;
}

/** What is sure comes first: what is to be suggested may be another thing afterwards. */
async function fixFile(
  file: string,
  content: Uint8Array,
  fixes: readonly DiagnosticFix[],
  level: FixSafety,
): ReturnType<typeof applyFixes> {
  const sure = fixes.filter(({ safety }) => safety === 'sure');
  const fixed = await applyFixes(file, content, sure);
  if (fixed.made.length > 0 || level === 'sure') return fixed;
  return applyFixes(
    file,
    content,
    fixes.filter(({ safety }) => safety === 'suggested'),
  );
}

/** The groups to be checked again; all of them where settings have changed, which may hold for any. */
function touchedGroups(
  { found: { groups } }: FixTask,
  verdicts: readonly GroupVerdict[],
  changed: ReadonlySet<string>,
): Set<number> {
  const isOfPlan = new Set(
    verdicts.flatMap(({ plans }) => plans.flatMap(({ at, auditFile }) => [at.file, auditFile])),
  );
  if ([...changed].some((file) => !isOfPlan.has(file))) return new Set(groups.keys());
  return new Set(
    [...groups.keys()].filter((index) => verdicts[index]?.files.some((file) => changed.has(file))),
  );
}
