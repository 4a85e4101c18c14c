import { createHash } from 'node:crypto';

/**
 * An id for each key, by which calendars know an event again when a new file is read in. The same key gives the
 * same id in every file; of keys that are the same in one file, the later ones are counted.
 */
export function eventIds(keys: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}${number === 1 ? '' : `-${number}`}@karta`;
  });
}
