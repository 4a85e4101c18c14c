import { UsageError } from '../../core/errors.ts';

/** Formats that are made to be read while one works. */
const ON_SCREEN = ['auto', 'pretty', 'compact'];

/** Choices for a CI, and what is done once. */
const OTHERS = [
  ['changed', '--changed'],
  ['shard', '--shard'],
  ['writeBaseline', '--write-baseline'],
  ['pruneBaseline', '--prune-baseline'],
] as const;

/** What cannot stand beside `--watch`. */
export interface BesideWatch {
  format?: readonly string[];
  changed?: string | true;
  shard?: string;
  writeBaseline?: string | true;
  pruneBaseline?: boolean;
}

/**
 * Refuses what makes no sense again and again: choices for a CI, and documents for programs one after the other on the
 * screen. `toScreen`: whether something goes to stdout.
 */
export function refuseBesideWatch(
  { format = [], ...beside }: BesideWatch,
  toScreen: boolean,
): void {
  const [option] = OTHERS.flatMap(([field, name]) => (beside[field] === undefined ? [] : [name]));
  if (option) {
    throw new UsageError({
      ru: `--watch и ${option} вместе не работают; уберите одно из двух`,
      en: `--watch and ${option} don’t go together; leave one of them out`,
    });
  }
  const machine = format.find((one) => !one.includes('=') && !ON_SCREEN.includes(one));
  if (!toScreen || machine === undefined) return;
  throw new UsageError({
    ru: `С --watch вид ${machine} на экране не прочесть; пишите его в файл: --format ${machine}=ФАЙЛ`,
    en: `With --watch nobody can read ${machine} on the screen; write it to a file: --format ${machine}=FILE`,
  });
}
