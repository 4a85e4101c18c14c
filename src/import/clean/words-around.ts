import { withoutHidden } from '../../core/invisible-signs.ts';
import type { Span } from '../../core/location.ts';

/** How far a word may reach on either side, in UTF-16 units; longer ones are cut. */
const REACH = 40;

/** The words on both sides of a place in a text, with what now stands between them. */
export function wordsAround(text: string, { start, end }: Span, between: string): string {
  const before = plain(text.slice(Math.max(0, start - REACH), start)).trimEnd();
  const after = plain(text.slice(end, end + REACH)).trimStart();
  const left = /\S*$/.exec(before)?.[0] ?? '';
  const right = /^\S*/.exec(after)?.[0] ?? '';
  return `${left}${between}${right}`.trim();
}

function plain(text: string): string {
  return withoutHidden(text).replace(/\p{Cc}/gu, ' ');
}
