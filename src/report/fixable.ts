import type { Diagnostic, FixSafety } from '../core/diagnostic.ts';
import { editsOf } from '../core/edits-of.ts';

/** How many places of the files karta could mend itself. */
export type Fixable = Readonly<Record<FixSafety, number>>;

/** Counts the places that fixes of these findings would change, in the files that may be changed. */
export function countFixable(
  findings: readonly Diagnostic[],
  isOwn: (file: string) => boolean,
): Fixable {
  const places = { sure: 0, suggested: 0 };
  for (const { file, fix } of findings) {
    if (fix && isOwn(file)) places[fix.safety] += editsOf(fix).length;
  }
  return places;
}
