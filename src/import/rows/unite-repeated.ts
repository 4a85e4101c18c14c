import type { WhenEntry } from '../../schema/types.ts';
import { sameText } from '../same-text.ts';
import type { RowActivity } from './row-activity.ts';

/**
 * Makes one of the activities that a further table names again, under the same number and title, as one of those that
 * have no date. Where anything else differs they stay apart.
 */
export function uniteRepeated(rows: readonly RowActivity[]): RowActivity[] {
  const found: RowActivity[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const at = places.get(row.label);
    const first = at === undefined ? undefined : found[at];
    const united = first && row.label !== '' ? unite(first, row) : undefined;
    if (united && at !== undefined) found[at] = united;
    else {
      if (!first) places.set(row.label, found.length);
      found.push(row);
    }
  }
  return found;
}

function unite(one: RowActivity, other: RowActivity): RowActivity | undefined {
  const [a, b] = [one.value, other.value];
  if (one.place.table === other.place.table) return undefined;
  if (a.title === undefined || !sameText(a.title, b.title ?? '')) return undefined;
  if (factsOf(one) !== factsOf(other)) return undefined;
  const times = [...new Map(listOf(a.when, b.when).map((when) => [JSON.stringify(when), when]))];
  const when = times.map(([, time]) => time);
  const [only] = when;
  const value = { ...b, ...a, ...(only && { when: when.length > 1 ? when : only }) };
  return { ...one, value };
}

type Time = Exclude<WhenEntry, readonly unknown[]>;

function listOf(...whens: readonly (WhenEntry | undefined)[]): Time[] {
  return whens.flatMap((when) => when ?? []);
}

/** What the same activity has in common wherever it stands. */
function factsOf({ value }: RowActivity): string {
  const { title: _, when: __, status: ___, done: ____, evidence: _____, ...facts } = value;
  return JSON.stringify(facts);
}
