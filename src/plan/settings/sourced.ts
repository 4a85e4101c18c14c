import { inside, type Location } from '../../core/location.ts';
import { itemsOf } from '../list-items.ts';

/** A value and where it is said. */
export interface Sourced<Value> {
  value: Value;
  at: Location;
}

/** The texts of a list, each with its place. */
export function textsOf(
  texts: readonly (string | undefined)[] | undefined,
  at: Location,
): Sourced<string>[] {
  return itemsOf(texts, []).map(({ value, path }) => ({ value, at: inside(at, ...path) }));
}
