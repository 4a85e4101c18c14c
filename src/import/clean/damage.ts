import type { TextEdit } from '../../core/apply-edits.ts';
import type { Change } from './change.ts';

/** One sort of damage that texts take on their way through Word, web pages and messengers. */
export interface Damage {
  /** The changes that mend it, in order and without overlaps; none where there is none. */
  find(text: string): readonly TextEdit[];
  /** What was done, in whole sentences, for the edits that were found in `text`; may be nothing worth telling. */
  say(text: string, edits: readonly TextEdit[]): readonly Change[];
}
