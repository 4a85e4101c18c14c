import type { Diagnostic } from '../core/diagnostic.ts';
import { openCheck } from '../pipeline.ts';
import type { FileGroup } from '../plan/group-files.ts';
import type { DiskWorld } from './check/group-check.ts';
import { pause } from './check/take-turns.ts';
import { type NewBytes, overlayWorld } from './overlay-world.ts';

/** What a check finds once files are changed that are not written yet. */
export interface FoundAsIf {
  after: readonly Diagnostic[];
  /** What was not found before. */
  fresh: readonly Diagnostic[];
}

/** Makes a test for what is new, given what was found before. */
export type OpenNewTest = (before: readonly Diagnostic[]) => (one: Diagnostic) => boolean;

/**
 * Checks groups as if some of their files held something else.
 *
 * @param before what is found in them now; found out here unless told
 * @param openTest what has another place, rule or message is new unless told
 */
export async function checkAsIf(
  groups: readonly FileGroup[],
  world: DiskWorld,
  instead: NewBytes,
  { before, openTest = newTest }: { before?: readonly Diagnostic[]; openTest?: OpenNewTest } = {},
): Promise<FoundAsIf> {
  const checkBefore = openCheck(world);
  const checkAfter = openCheck(overlayWorld(world, instead));
  const after: Diagnostic[] = [];
  const fresh: Diagnostic[] = [];
  for (const group of groups) {
    const isNew = openTest(before ?? (await checkBefore(group)).findings);
    const { findings } = await checkAfter(group);
    after.push(...findings);
    fresh.push(...findings.filter(isNew));
    await pause();
  }
  return { after: eachOnce(after), fresh: eachOnce(fresh) };
}

/** What settings and catalogues have comes with each of their schools. */
function eachOnce(findings: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(findings.map((one) => [keyOf(one), one])).values()];
}

function newTest(before: readonly Diagnostic[]): (one: Diagnostic) => boolean {
  const known = new Set(before.map(keyOf));
  return (one) => !known.has(keyOf(one));
}

/** Lines move, paths don't. */
function keyOf({ rule, file, path, message }: Diagnostic): string {
  return JSON.stringify([rule, file, path, message]);
}
