import type { CodeUse } from '../../codes/code-use.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Files } from '../../documents/files.ts';
import { type CheckGroup, openCheck } from '../../pipeline.ts';
import type { DiskWorld } from '../check/group-check.ts';
import { pause } from '../check/take-turns.ts';
import type { LookedThrough } from './look-through.ts';

/** What files are to hold, by path. */
export type NewBytes = ReadonlyMap<string, Uint8Array>;

/** The errors that a check would find only after the change, in the order of the files. */
export async function findNewErrors(
  { found, world, catalogues }: LookedThrough,
  after: NewBytes,
  touched: ReadonlyMap<string, readonly CodeUse[]>,
): Promise<Diagnostic[]> {
  const checkBefore = openCheck(world);
  const checkAfter = openCheck(withBytes(world, after));
  const isTouched = (file: string): boolean =>
    after.has(file) || after.has(catalogues.get(file) ?? '');
  const fresh: Diagnostic[] = [];
  for (const group of found.groups) {
    if (!group.some(({ file }) => isTouched(file))) continue;
    const before = await errorsOf(checkBefore, group);
    const isNew = openTest(before, touched);
    fresh.push(...(await errorsOf(checkAfter, group)).filter(isNew));
    await pause();
  }
  // A catalogue's own errors come with each of its schools.
  return [...new Map(fresh.map((one) => [keyOf(one), one])).values()];
}

async function errorsOf(
  check: CheckGroup,
  group: Parameters<CheckGroup>[0],
): Promise<Diagnostic[]> {
  const { findings } = await check(group);
  return findings.filter(({ severity }) => severity === 'error');
}

/** Wrong codes of a roadmap are told of one by one, or all at once; by which depends on all of them. */
const WRONG_CODES = new Set(['unknown-code', 'renumbered-codes']);

function openTest(
  before: readonly Diagnostic[],
  touched: ReadonlyMap<string, readonly CodeUse[]>,
): (one: Diagnostic) => boolean {
  const known = new Set(before.map(keyOf));
  const wrong = new Set(before.filter(({ rule }) => WRONG_CODES.has(rule)).map(({ file }) => file));
  return (one) => {
    if (known.has(keyOf(one))) return false;
    if (!WRONG_CODES.has(one.rule) || !wrong.has(one.file)) return true;
    const path = JSON.stringify(one.path);
    const isOwn = (touched.get(one.file) ?? []).some((use) => JSON.stringify(use.path) === path);
    return (
      isOwn &&
      one.rule === 'unknown-code' &&
      !known.has(keyOf({ ...one, rule: 'renumbered-codes' }))
    );
  };
}

function keyOf({ rule, file, path }: Pick<Diagnostic, 'rule' | 'file' | 'path'>): string {
  return JSON.stringify([rule, file, path]);
}

function withBytes(world: DiskWorld, bytes: NewBytes): DiskWorld {
  const over = <Some extends Files>(files: Some): Some => ({
    ...files,
    read: async (file: string, most: number) => bytes.get(file) ?? files.read(file, most),
  });
  return { ...world, files: over(world.files), settingsFiles: over(world.settingsFiles) };
}
