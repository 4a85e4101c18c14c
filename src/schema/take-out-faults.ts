import type { Path } from '../core/location.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { type Edit, takeOut } from './take-out.ts';

/**
 * The file's value without what the faults reject. What was surely meant stays in its meant form; a mapping
 * that no longer says its one thing in any of its ways goes as a whole.
 */
export function takeOutFaults(
  explained: readonly (readonly [Fault, Explanation])[],
  others: readonly Fault[],
  context: FaultContext,
): unknown {
  const edits: Edit[] = [
    ...explained.flatMap(([fault, { meant }]) => editsOf(fault, meant)),
    ...others
      .filter(({ keyword }) => keyword !== 'anyOf')
      .flatMap((fault) => editsOf(fault, undefined)),
  ];
  const value = takeOut(context.root, edits);
  const suspects = distinct([
    ...edits.filter(({ instead }) => instead === undefined).map(({ path }) => path.slice(0, -1)),
    ...others.filter(({ keyword }) => keyword === 'anyOf').map(({ path }) => path),
  ]);
  const spoilt = suspects.filter((path) => !saysEnough(value, path, context));
  return spoilt.length === 0
    ? value
    : takeOut(
        value,
        spoilt.map((path) => ({ path })),
      );
}

function distinct(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
}

function editsOf(fault: Fault, meant: string | undefined): Edit[] {
  if (fault.keyword === 'required') return [];
  const name =
    fault.keyword === 'additionalProperties' ? fault.params.additionalProperty : undefined;
  const path = name === undefined ? fault.path : [...fault.path, String(name)];
  return [{ path, instead: meant }];
}

/** Whether a mapping that must say something, or say it in exactly one way, does so; most need not. */
function saysEnough(root: unknown, path: Path, context: FaultContext): boolean {
  const { ways, leastFields } = context.fieldAt(path);
  if (ways.length === 0 && leastFields === 0) return true;
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const names = Object.keys(value);
  if (ways.length === 0) return names.length >= leastFields;
  return ways.some(
    (way) =>
      way.names.every((name) => names.includes(name)) &&
      names.every((name) => way.allowed?.includes(name) ?? true),
  );
}
