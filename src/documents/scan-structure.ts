import {
  continuationColumn,
  endOfLine,
  isBlank,
  isDocumentMarker,
  isFlowIndicator,
  scanBlockScalar,
  scanPlain,
  scanQuoted,
} from './scan-scalars.ts';
import {
  enterBlock,
  innerColumn,
  leaveBlocks,
  openBracket,
  type ScanState,
  startScan,
} from './scan-state.ts';
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

function goesOn(state: ScanState): boolean {
  const { position, text, tooDeepAt, pieces } = state;
  return position < text.length && tooDeepAt === undefined && pieces <= MAX_PIECES;
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

/** Moves over what stands on a line from here on, and over further lines of quoted and block texts. */
function scanTokens(state: ScanState): void {
  const { text } = state;
  while (goesOn(state)) {
    const char = text[state.position] ?? '';
    if (char !== ' ') state.pieces += 1;
    if (char === '\n') {
      state.position += 1;
      return;
    }
    if (char === ' ' || char === '\t' || char === '\r') {
      state.position += 1;
      continue;
    }
    // The fast reader takes a field behind a closing bracket at the beginning of a line.
    if (state.node && state.brackets === 0 && char !== ':' && char !== '#') state.simple = false;
    if (char === '#') scanComment(state);
    else if (char === '[' || char === '{' || char === ']' || char === '}') scanBracket(state, char);
    else if (char === ',' && state.brackets > 0) {
      state.node = undefined;
      state.position += 1;
    } else if (isIndicator(state, char)) scanIndicator(state, char);
    else if ((char === '|' || char === '>') && state.brackets === 0) {
      state.started = true;
      state.emptyItem = false;
      scanBlockScalar(state);
      return;
    } else scanNode(state, char);
  }
}

function scanComment(state: ScanState): void {
  if (state.position > state.lineStart && !isBlank(state.text.charCodeAt(state.position - 1)))
    state.simple = false;
  state.continuing = false;
  state.position = endOfLine(state.text, state.position);
}

function scanBracket(state: ScanState, char: string): void {
  state.started = true;
  state.emptyItem = false;
  if (char === '[' || char === '{') {
    openBracket(state);
    state.node = undefined;
  } else {
    if (state.brackets === 0) state.simple = false;
    else state.brackets -= 1;
    state.node = { start: state.position, kind: 'brackets', lines: 1 };
  }
  state.position += 1;
}

/** Whether `-`, `?` or `:` is a sign of structure here and not the beginning of a text. */
function isIndicator(state: ScanState, char: string): boolean {
  if (char !== '-' && char !== '?' && char !== ':') return false;
  const next = state.text.charCodeAt(state.position + 1);
  if (isBlank(next)) return true;
  if (state.brackets === 0) return false;
  return isFlowIndicator(next) || (char === ':' && state.node !== undefined);
}

function scanIndicator(state: ScanState, char: string): void {
  const { node, position } = state;
  state.started = true;
  if (char === '?' || (char === ':' && !isSimpleKey(state))) state.simple = false;
  if (state.brackets > 0) {
    if (char === '-') state.simple = false;
  } else {
    const start = char === ':' && node ? Math.max(node.start, state.lineStart) : position;
    enterBlock(state, start - state.lineStart, char === '-', start);
  }
  state.emptyItem = char === '-';
  state.node = undefined;
  state.position += 1;
}

/** Whether what stands before a `:` is a key that all readers take for the same text. */
function isSimpleKey(state: ScanState): boolean {
  const { node, text } = state;
  if (!node || node.kind === 'brackets' || node.lines > 1) return false;
  if (state.position - node.start > 1000) return false;
  // Only texts with these first characters can be something other than text; most keys end here.
  if (node.kind === 'quoted' || !'-+.~0123456789<nNtTfF'.includes(text[node.start] ?? ''))
    return true;
  const key = text.substring(node.start, state.position).trimEnd();
  return !/^(?:[-+.~\d<]|null$|true$|false$)/i.test(key);
}

/** Moves over an anchor, a tag, or a text with or without quotes. */
function scanNode(state: ScanState, char: string): void {
  state.emptyItem = false;
  // The fast reader takes `---text` for a document marker.
  if (!state.started && state.text.startsWith('---', state.position)) state.simple = false;
  state.started = true;
  if (char === '&' || char === '!') {
    state.simple = false;
    const inFlow = state.brackets > 0;
    do state.position += 1;
    while (!isBlank(code(state)) && !(inFlow && isFlowIndicator(code(state))));
    return;
  }
  if ('*%@`|>,?:'.includes(char)) state.simple = false;
  if (char === '-' && state.brackets > 0) state.simple = false;
  const quoted = char === '"' || char === "'";
  state.node = { start: state.position, kind: quoted ? 'quoted' : 'plain', lines: 1 };
  if (quoted) scanQuoted(state);
  else scanPlain(state);
}

function code(state: ScanState): number {
  return state.text.charCodeAt(state.position);
}
