import { MAX_DEPTH } from './too-deep.ts';
import { MAX_PIECES } from './too-large.ts';

/** What a scan knows at one place of the text; the steps of the scan move it on. */
export interface ScanState {
  readonly text: string;
  position: number;
  lineStart: number;
  /** How many lines, texts and signs were passed, each of which costs a parser time and memory. */
  pieces: number;
  /** Whether nothing was seen so far on which two YAML readers are known to differ. */
  simple: boolean;
  /** Where the level after `MAX_DEPTH` begins. */
  tooDeepAt: number | undefined;
  /** Whether a document marker or content was seen. */
  started: boolean;
  /** Whether an unquoted text may go on in the next line. */
  continuing: boolean;
  /** Whether the last thing seen is the dash of a list item, still without content. */
  emptyItem: boolean;
  /** The block levels around: twice the column, plus one for a list. A list may share its field's column. */
  readonly blocks: number[];
  /** How many brackets are open. */
  brackets: number;
  /** The smallest column at which lines belong to what the outermost open bracket holds. */
  bracketColumn: number;
  /** The last text or bracket on this line, which a `:` would make a key. */
  node: { start: number; kind: 'plain' | 'quoted' | 'brackets'; lines: number } | undefined;
}

export function startScan(text: string): ScanState {
  return {
    text,
    position: 0,
    lineStart: 0,
    pieces: 0,
    simple: true,
    tooDeepAt: undefined,
    started: false,
    continuing: false,
    blocks: [],
    brackets: 0,
    emptyItem: false,
    bracketColumn: 0,
    node: undefined,
  };
}

/** Whether there is text left, and neither limit is passed. */
export function goesOn(state: ScanState): boolean {
  const { position, text, tooDeepAt, pieces } = state;
  return position < text.length && tooDeepAt === undefined && pieces <= MAX_PIECES;
}

/** The smallest column of a line that still belongs to the innermost block level. */
export function innerColumn(state: ScanState): number {
  const top = state.blocks.at(-1);
  return top === undefined ? 0 : (top >> 1) + 1;
}

/** Enters the block level at a column, leaving all that stand further right. */
export function enterBlock(state: ScanState, column: number, list: boolean, offset: number): void {
  const level = column * 2 + (list ? 1 : 0);
  leaveBlocks(state, level);
  if (state.blocks.at(-1) === level) return;
  state.blocks.push(level);
  checkDepth(state, offset);
}

/** Leaves the levels above a level. */
export function leaveBlocks(state: ScanState, level: number): void {
  while ((state.blocks.at(-1) ?? -1) > level) state.blocks.pop();
}

export function openBracket(state: ScanState): void {
  if (state.brackets === 0) state.bracketColumn = innerColumn(state);
  state.brackets += 1;
  checkDepth(state, state.position);
}

function checkDepth(state: ScanState, offset: number): void {
  if (state.blocks.length + state.brackets > MAX_DEPTH) state.tooDeepAt ??= offset;
}
