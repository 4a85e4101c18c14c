import type { Path } from '../core/location.ts';

/** A change of a value: at `path` stands `instead`, or nothing where that is undefined. */
export interface Edit {
  path: Path;
  instead?: string | undefined;
}

type Container = Record<string | number, unknown>;

/**
 * A copy of a value with the edits made: fields are deleted, items of lists become undefined, so that the
 * indexes of the others stay. Only what lies on the way to an edit is copied.
 */
export function takeOut(value: unknown, edits: readonly Edit[]): unknown {
  const copies = new Set<unknown>();
  const copyOf = (part: Container): Container => {
    if (copies.has(part)) return part;
    const copy = (Array.isArray(part) ? [...part] : copyFields(part)) as Container;
    copies.add(copy);
    return copy;
  };
  let root = value;
  for (const { path, instead } of edits) {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    root = copyOf(root as Container);
    let part: Container | undefined = root as Container;
    for (const step of path.slice(0, -1)) part = part && descend(part, step, copyOf);
    if (!part || !Object.hasOwn(part, last)) continue;
    if (instead !== undefined || Array.isArray(part)) part[last] = instead;
    else delete part[last];
  }
  return root;
}

/** Goes one step down and copies there; undefined where an earlier edit took the way out. */
function descend(
  part: Container,
  step: string | number,
  copyOf: (part: Container) => Container,
): Container | undefined {
  const next = Object.hasOwn(part, step) ? part[step] : undefined;
  if (typeof next !== 'object' || next === null) return undefined;
  const copy = copyOf(next as Container);
  part[step] = copy;
  return copy;
}

/** A copy in which a field called `__proto__` is still a field. */
function copyFields(part: Container): Container {
  const copy: Container = {};
  for (const [name, value] of Object.entries(part)) {
    if (name !== '__proto__') copy[name] = value;
    else
      Object.defineProperty(copy, name, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
  return copy;
}
