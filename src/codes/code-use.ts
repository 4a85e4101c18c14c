import type { Path, Range, Span } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { Kind } from '../schema/shape-result.ts';

/** What names a code: a parameter or factor has it, something answers to it, a text or a comment speaks of it. */
export type UseKind = 'parameter' | 'factor' | 'answer' | 'text' | 'comment';

/** A place that names a code. */
export interface CodeUse {
  kind: UseKind;
  /** The code as it is written there. */
  code: string;
  file: string;
  /** Empty for a comment. */
  path: Path;
  /** Where it stands in the value's text, as UTF-16 offsets; of a comment, in the comment. */
  part: Span;
  /** Where it stands in the file; the whole value where escapes hide the code in it. */
  range: Range;
  /** What it is there, in words: «мероприятие 5 «Беседы», участники». */
  place: Text;
  /** The words around it, on one line and short. */
  words: string;
}

/** A code that looks like one that is asked for but is typed with other signs. */
export interface LookAlikeUse extends CodeUse {
  /** The code that is asked for. */
  asked: string;
}

/** What a file says of the codes that are asked for. */
export interface FileUses {
  file: string;
  kind: Kind;
  /** The id of the school, else its name; undefined if the file names none. */
  school: string | undefined;
  uses: readonly CodeUse[];
  lookAlikes: readonly LookAlikeUse[];
  /** What may as well be a clause of an order: «по п. 5.5 приказа». */
  unsure: readonly CodeUse[];
  /** All codes that the file's fields name, and what its parameters and factors are called by theirs. */
  known: ReadonlyMap<string, string | undefined>;
}
