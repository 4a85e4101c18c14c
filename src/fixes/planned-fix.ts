import type { TextEdit } from '../core/apply-edits.ts';
import type { DiagnosticFix } from '../core/diagnostic.ts';
import type { Meant } from './matches-meant.ts';

/** A fix as it is to be made in a text. */
export interface PlannedFix {
  fix: DiagnosticFix;
  /** In the text's order, apart from each other. */
  edits: readonly TextEdit[];
  /** The keys and values that are to change; none where blanks or comments do. */
  meant: readonly Meant[];
  /** What is to become of comments, by the offset of their `#`. */
  comments: ReadonlyMap<number, string>;
}
