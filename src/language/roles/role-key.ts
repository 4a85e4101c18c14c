/** The same key for one role however its name is written: letter case, «ё», dashes and blanks don't count. */
export function roleKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s*[-‐‑‒–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}
