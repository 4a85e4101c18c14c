import {
  continuationColumn,
  endOfLine,
  isBlank,
  isDocumentMarker,
  scanPlain,
} from './scan-scalars.ts';
import { goesOn, innerColumn, leaveBlocks, type ScanState, startScan } from './scan-state.ts';
import { scanTokens } from './scan-tokens.ts';
import { MAX_PIECES } from './too-large.ts';

/** What one pass over a YAML text tells before any parser sees it. */
export interface Structure {
  /** The offset at which the first level beyond `MAX_DEPTH` begins; undefined if there is none. */
  tooDeepAt: number | undefined;
  /** Whether it has more than `MAX_PIECES`. */
  tooMany: boolean;
  /** Whether it holds only what the fast reader is known to read as the full one does. */
  simple: boolean;
}

/**
 * Bounds the nesting of a text in linear time and constant stack, and judges whether the text is simple. It
 * follows YAML's tokens, so that brackets in quotes, comments and block texts do not count; it does not say
 * whether the text is good YAML. On bad YAML a parser may nest a little otherwise: `parseTree` looks again.
 */
export function scanStructure(text: string): Structure {
  const state = startScan(text);
  if (text.includes('\t') || text.includes('\ufeff')) state.simple = false;
  while (goesOn(state)) scanLine(state);
  const { tooDeepAt, pieces, simple } = state;
  return { tooDeepAt, tooMany: pieces > MAX_PIECES, simple };
}

function scanLine(state: ScanState): void {
  const { text } = state;
  state.lineStart = state.position;
  state.pieces += 1;
  state.node = undefined;
  while (text[state.position] === ' ') state.position += 1;
  const column = state.position - state.lineStart;
  while (text[state.position] === '\t' || text[state.position] === ' ') state.position += 1;
  const code = text.charCodeAt(state.position);
  if (isBlank(code)) {
    state.position = endOfLine(text, state.position) + 1;
    return;
  }
  if (text[state.position] === '#') {
    state.continuing = false;
    state.position = endOfLine(text, state.position) + 1;
    return;
  }
  if (column === 0 && isDocumentMarker(text, state.position)) startDocument(state);
  else if (state.brackets > 0 && endsBrackets(state, column)) state.brackets = 0;
  const continues = state.continuing && column >= continuationColumn(state);
  state.continuing = false;
  if (continues) continuePlain(state);
  else if (state.brackets === 0) returnTo(state, column);
  scanTokens(state);
}

/** Leaves the block levels right of a line's column, which then ought to be that of one of the others. */
function returnTo(state: ScanState, column: number): void {
  const before = state.blocks.length;
  // The fast reader goes on with the same list if a list further left follows an item without content.
  if (state.emptyItem && column < innerColumn(state) - 1) state.simple = false;
  leaveBlocks(state, column * 2 + 1);
  if (state.blocks.length < before && column >= innerColumn(state)) state.simple = false;
}

/** Whether a line inside brackets is indented too little to belong to them; a closing bracket may be. */
function endsBrackets(state: ScanState, column: number): boolean {
  if (column >= state.bracketColumn) return false;
  const closes = /[\]}]/.test(state.text[state.position] ?? '');
  if (closes && state.brackets === 1 && column === state.bracketColumn - 1) return false;
  state.simple = false;
  state.continuing = false;
  return true;
}

function startDocument(state: ScanState): void {
  const rest = state.text.substring(state.position, endOfLine(state.text, state.position));
  if (state.started || !/^--- *\r?$/.test(rest)) state.simple = false;
  state.blocks.length = state.brackets = 0;
  state.continuing = false;
  state.position += 3;
}

/** Goes on with the unquoted text of the line above. */
function continuePlain(state: ScanState): void {
  state.node = { start: state.position, kind: 'plain', lines: 2 };
  scanPlain(state);
  if (state.text[state.position] !== ':') return;
  state.simple = false;
  state.node = undefined;
  state.position += 1;
}
