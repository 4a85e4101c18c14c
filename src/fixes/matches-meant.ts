import type { Path } from '../core/location.ts';

/** What is to become of a key or of a value. */
export interface Meant {
  path: Path;
  part: 'key' | 'value';
  /** Whether it has become what was meant; of a key, its new name. */
  accepts(now: unknown): boolean;
}

/** Where something was meant to change, by path and part. */
export type MeantPlaces = ReadonlyMap<string, Meant>;

/** The key of a place in `MeantPlaces`. */
export function placeKey(path: Path, part: 'key' | 'value'): string {
  return JSON.stringify([part, ...path.map(String)]);
}

/** Whether the value is the old one with only the meant places changed, and these into what was meant. */
export function matchesMeant(before: unknown, after: unknown, places: MeantPlaces): boolean {
  return matches(before, after, { path: [], places });
}

interface Walk {
  path: Path;
  places: MeantPlaces;
}

function matches(before: unknown, after: unknown, walk: Walk): boolean {
  const meant = walk.places.get(placeKey(walk.path, 'value'));
  if (meant) return meant.accepts(after);
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) &&
      after.length === before.length &&
      before.every((item, index) => matches(item, after[index], below(walk, index)))
    );
  }
  if (!isMapping(before)) return Object.is(before, after);
  return isMapping(after) && fieldsMatch(before, after, walk);
}

function fieldsMatch(before: Mapping, after: Mapping, walk: Walk): boolean {
  const names = Object.keys(after);
  const taken = new Set<string>();
  for (const [name, value] of Object.entries(before)) {
    const place = below(walk, name);
    const renamed = walk.places.get(placeKey(place.path, 'key'));
    const now = renamed ? names.find((one) => renamed.accepts(one)) : name;
    if (now === undefined || taken.has(now) || !Object.hasOwn(after, now)) return false;
    taken.add(now);
    if (!matches(value, after[now], place)) return false;
  }
  return taken.size === names.length;
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below({ path, places }: Walk, name: string | number): Walk {
  return { path: [...path, name], places };
}
