import type { CodeUse } from '../../codes/code-use.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { checkAsIf, type OpenNewTest } from '../check-as-if.ts';
import type { NewBytes } from '../overlay-world.ts';
import type { LookedThrough } from './look-through.ts';

/** The errors that a check would find only after the change, in the order of the files. */
export async function findNewErrors(
  { found, world, catalogues }: LookedThrough,
  after: NewBytes,
  touched: ReadonlyMap<string, readonly CodeUse[]>,
): Promise<Diagnostic[]> {
  const isTouched = (file: string): boolean =>
    after.has(file) || after.has(catalogues.get(file) ?? '');
  const groups = found.groups.filter((group) => group.some(({ file }) => isTouched(file)));
  const openTest: OpenNewTest = (before) => newErrorTest(before.filter(isError), touched);
  const { fresh } = await checkAsIf(groups, world, after, { openTest });
  return fresh.filter(isError);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Wrong codes of a roadmap are told of one by one, or all at once; by which depends on all of them. */
const WRONG_CODES = new Set(['unknown-code', 'renumbered-codes']);

function newErrorTest(
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

/** Without its message, which may name the code. */
function keyOf({ rule, file, path }: Pick<Diagnostic, 'rule' | 'file' | 'path'>): string {
  return JSON.stringify([rule, file, path]);
}
