import {
  endOfLine,
  isBlank,
  isFlowIndicator,
  scanBlockScalar,
  scanPlain,
  scanQuoted,
} from './scan-scalars.ts';
import { enterBlock, goesOn, openBracket, type ScanState } from './scan-state.ts';

/** Moves over what stands on a line from here on, and over further lines of quoted and block texts. */
export function scanTokens(state: ScanState): void {
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
  // In brackets `<<` may be the name of a field that has no value and so no colon: see `isSimpleKey`.
  if (char === '<' && state.brackets > 0) state.simple = false;
  const quoted = char === '"' || char === "'";
  state.node = { start: state.position, kind: quoted ? 'quoted' : 'plain', lines: 1 };
  if (quoted) scanQuoted(state);
  else scanPlain(state);
}

function code(state: ScanState): number {
  return state.text.charCodeAt(state.position);
}
