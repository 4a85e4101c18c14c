import type { TextSort } from './shape.ts';
import type { Quote } from './write-text.ts';

/** A YAML file as it is to be laid out: values with the comments around them, but without lines and columns. */
export interface Layout {
  /** Comments at the top of the file, which stay there whichever field comes first; a `---` may be among them. */
  top: readonly CommentLine[];
  root: Node;
}

/** A comment on a line of its own. */
export interface CommentLine {
  /** With its `#`. */
  text: string;
  /** Whether an empty line stands before it. */
  gap: boolean;
}

/** What a value is called or listed under, with its comments. */
export interface Slot {
  above: CommentLine[];
  /** Whether an empty line stands before it, below its comments. */
  gap: boolean;
  /** The comment behind it on its line, or behind its name if it goes on below. */
  behind?: string;
  /** Whether brackets must stay as they are, on one line or several: a comment is about one of these lines. */
  isFixed?: boolean;
  node: Node;
}

export interface Entry extends Slot {
  /** The field's name. */
  name: string;
  /** The name as it was written without quotes, where that is not the same text for all readers. */
  written?: string;
}

export type Node = TextNode | PlainNode | ListNode | MapNode;

export interface TextNode {
  type: 'text';
  value: string;
  sort: TextSort;
  /** The quotes that it gets like the texts beside it; none unless they are needed. */
  quote?: Quote;
  /** How it is written now; undefined if it is new. */
  kept?: KeptText;
}

/** The layout that a text has already, which stays if it is good enough. */
export type KeptText =
  | { style: 'line' }
  | { style: 'literal' }
  /** The lines of a text with `>`, without their indentation. */
  | { style: 'folded'; lines: readonly string[] };

/** A number, a truth value or nothing, as it is to be written; empty for a value left out. */
export interface PlainNode {
  type: 'plain';
  written: string;
  /** Comments that stand where the value would. */
  tail: CommentLine[];
}

export interface ListNode {
  type: 'list';
  items: Slot[];
  /** Comments behind the last item. */
  tail: CommentLine[];
  isSpaced: boolean;
  /** How much further than its name the dashes stand; two unless told. */
  step?: number;
  /** Whether it holds codes. */
  isCode: boolean;
  /** Whether its items may be mappings. */
  isOfMappings: boolean;
  kept?: KeptCollection;
}

export interface MapNode {
  type: 'map';
  entries: Entry[];
  tail: CommentLine[];
  isCompact: boolean;
  kept?: KeptCollection;
}

/** How a list or mapping is written now: in brackets or not, on how many lines. */
export interface KeptCollection {
  inBrackets: boolean;
  isOneLine: boolean;
}
