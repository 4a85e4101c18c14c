import { ownCopy } from '../../core/own-copy.ts';

/** The same key for one role however its name is written: letter case, «ё», dashes and blanks don't count. */
export function roleKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const key = makeKey(name);
  known.set(ownCopy(name), key);
  return key;
}

/** Plans name few roles, again and again. */
const known = new Map<string, string>();
const MOST = 5000;

function makeKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s*[-‐‑‒–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}
