import type { Host } from './host.ts';
import { safeLine } from './safe-line.ts';

/** Says on stderr what there is to choose from, each in a line of its own; see `sayNote` for what they may hold. */
export function sayList(host: Pick<Host, 'err'>, list: readonly string[]): void {
  for (const one of list) host.err(`  ${safeLine(one)}\n`);
}
