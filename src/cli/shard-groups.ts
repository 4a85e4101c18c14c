import { createHash } from 'node:crypto';
import { UsageError } from '../core/errors.ts';
import type { FileGroup } from '../plan/group-files.ts';

/** One of several parts that a check is split into; the first is 1. */
export interface Shard {
  index: number;
  count: number;
}

/** Reads `2/5`. Throws UsageError for anything else. */
export function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UsageError({
    ru: `--shard: «${text}» — не часть; напишите, какая по счёту часть и сколько их всего, например --shard 2/5`,
    en: `--shard: “${text}” is no part; write which part it is and how many there are, for example --shard 2/5`,
  });
}

/**
 * The groups of one shard. Together the shards are all groups, each once; their sizes differ by one at most. Only the
 * paths decide, so it is the same on every machine. The groups are put in an order that has nothing to do with their
 * names (a district would all come to one shard) and cut into slices: one school more moves at most one
 * group over each of the cuts.
 */
export function shardGroups(groups: readonly FileGroup[], { index, count }: Shard): FileGroup[] {
  const order = groups
    .map((group, at) => ({ at, key: keyOf(group) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const cut = (part: number): number => Math.floor((part * groups.length) / count);
  const own = new Set(order.slice(cut(index - 1), cut(index)).map(({ at }) => at));
  return groups.filter((_, at) => own.has(at));
}

function keyOf([first]: FileGroup): string {
  const path = (first?.file ?? '').normalize('NFC');
  return `${createHash('sha1').update(path).digest('hex')} ${path}`;
}
