import type { Checked } from '../schema/shape-result.ts';
import type { ActivityEntry } from '../schema/types.ts';
import { likeText, sameText } from './same-text.ts';

/** Which of a roadmap's activities each of a document's is: the indexes in both. */
export interface ActivityMatches {
  /** From the document's to the roadmap's. */
  pairs: ReadonlyMap<number, number>;
  /** Those of the roadmap that the document lacks. */
  missing: readonly number[];
}

type Known = Checked<ActivityEntry> | undefined;

/**
 * Finds the same activities: by number and title, else by title alone, else by number where the titles are alike. Each
 * is taken once.
 */
export function matchActivities(
  existing: readonly Known[],
  imported: readonly ActivityEntry[],
): ActivityMatches {
  const pairs = new Map<number, number>();
  const left = new Set(existing.flatMap((one, index) => (one ? [index] : [])));
  const isSameTitle = (one: Known, other: ActivityEntry) => sameText(nameOf(one), nameOf(other));
  const ways: readonly ((one: Known, other: ActivityEntry) => boolean)[] = [
    (one, other) => hasNumber(one, other) && isSameTitle(one, other),
    isSameTitle,
    (one, other) => hasNumber(one, other) && likeText(nameOf(one), nameOf(other)),
  ];
  for (const isSame of ways) {
    imported.forEach((activity, index) => {
      if (pairs.has(index)) return;
      const found = [...left].find((one) => isSame(existing[one], activity));
      if (found === undefined) return;
      pairs.set(index, found);
      left.delete(found);
    });
  }
  return { pairs, missing: [...left] };
}

/** What an activity is called: its title, or those of its steps. */
export function nameOf(activity: Known): string {
  const { title, steps } = activity ?? {};
  return title ?? (steps ?? []).map((step) => step?.title ?? '').join(' ');
}

function hasNumber(one: Known, other: ActivityEntry): boolean {
  return one?.id !== undefined && other.id !== undefined && String(one.id) === String(other.id);
}
