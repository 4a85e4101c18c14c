import type { Span } from '../core/location.ts';

/** One role named in a text: the words as written, and where they stand (UTF-16 offsets). */
export interface NamedRole {
  text: string;
  span: Span;
}

/** Splits «Педагог-психолог, классные руководители» into its roles; initials and hyphens don't split. */
export function splitRoles(text: string): NamedRole[] {
  const roles: NamedRole[] = [];
  for (const match of text.matchAll(/[^,;\r\n]+/g)) {
    const words = match[0].trim();
    if (!words) continue;
    const start = match.index + match[0].indexOf(words);
    roles.push({ text: words, span: { start, end: start + words.length } });
  }
  return roles;
}

/** The same key for the same role: letter case, «ё», kinds of dash, blanks and a full stop don't count. */
export function roleKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s*[-‐‑‒–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}
