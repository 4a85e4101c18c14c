import { rememberIn } from '../../core/remember-in.ts';

/** The same key for one role however its name is written: letter case, «ё», dashes and blanks don't count. */
export function roleKey(name: string): string {
  return rememberIn(known, MOST, name, makeKey);
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
