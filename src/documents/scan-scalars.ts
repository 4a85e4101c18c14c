import { innerColumn, type ScanState } from './scan-state.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const COLON = 58;
const BACKSLASH = 92;

/** Whether a character is white space, the end of a line, or the end of the text. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === 9 || Number.isNaN(code);
}

/** Whether a character is one of `, [ ] { }`. */
export function isFlowIndicator(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** The smallest column of a further line of what begins here. */
export function continuationColumn(state: ScanState): number {
  return state.brackets > 0 ? state.bracketColumn : innerColumn(state);
}

/** Whether `---` or `...` stands alone at an offset, the first of a line. */
export function isDocumentMarker(text: string, offset: number): boolean {
  const mark = text.substring(offset, offset + 3);
  return (mark === '---' || mark === '...') && isBlank(text.charCodeAt(offset + 3));
}

/** Moves over unquoted text up to what ends it in this line: `: `, ` #`, a bracket or comma, the line's end. */
export function scanPlain(state: ScanState): void {
  const { text } = state;
  const inFlow = state.brackets > 0;
  let at = state.position;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF) break;
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isBlank(next) || (inFlow && isFlowIndicator(next))) break;
    } else if (code === HASH) {
      if (at > state.lineStart && isBlank(text.charCodeAt(at - 1))) break;
    } else if (inFlow && isFlowIndicator(code)) break;
  }
  state.continuing = at >= text.length || text.charCodeAt(at) === LF;
  state.position = at;
}

/** Moves over quoted text, to behind its closing quote or to where too little indentation ends it. */
export function scanQuoted(state: ScanState): void {
  const { text } = state;
  const quote = text.charCodeAt(state.position);
  const column = continuationColumn(state);
  let at = state.position + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (quote === QUOTE || text.charCodeAt(at + 1) !== quote) break;
      at += 1;
    } else if (code === BACKSLASH && quote === QUOTE) {
      at += 1;
      // The fast reader takes code points that Unicode does not have.
      if (text[at] === 'U') state.simple = false;
      if (text.charCodeAt(at) === CR) at += 1;
      if (text.charCodeAt(at) === LF && !continuesAt(state, at + 1, column)) break;
    } else if (code === LF && !continuesAt(state, at + 1, column)) break;
  }
  if (text.charCodeAt(at) === quote) at += 1;
  else state.simple = false;
  state.position = Math.min(at, text.length);
}

/** Whether the line at an offset is empty or indented enough; notes that a quoted text has another line. */
function continuesAt(state: ScanState, offset: number, column: number): boolean {
  const { text } = state;
  if (state.node) state.node.lines += 1;
  let at = offset;
  while (text.charCodeAt(at) === SPACE) at += 1;
  const code = text.charCodeAt(at);
  if (code === LF || (code === CR && text.charCodeAt(at + 1) === LF)) return true;
  const enough = column === 0 ? !isDocumentMarker(text, offset) : at - offset >= column;
  if (enough) state.lineStart = offset;
  return enough;
}

/** Moves over `|` or `>` and the lines of its text, to the beginning of the line behind them. */
export function scanBlockScalar(state: ScanState): void {
  const { text } = state;
  const end = endOfLine(text, state.position);
  const header = text.substring(state.position, end);
  // What `+` keeps at the end of a file is another thing that readers differ on.
  if (!/^[|>]-?(?: +#.*| *)\r?$/.test(header)) state.simple = false;
  const outer = innerColumn(state);
  if (outer === 0) state.simple = false;
  const digit = /^[|>][+-]?([1-9])/.exec(header)?.[1];
  let column = digit ? Number(digit) - 1 + Math.max(outer, 1) : -1;
  let at = end + 1;
  for (; at < text.length; at = endOfLine(text, at) + 1) {
    let first = at;
    while (text.charCodeAt(first) === SPACE) first += 1;
    const code = text.charCodeAt(first);
    const empty = code === LF || (code === CR && text.charCodeAt(first + 1) === LF);
    const indentation = first - at;
    // Readers differ on blank lines with spaces before the text, or with more spaces than the text.
    if (empty) {
      if (indentation > Math.max(column, 0)) state.simple = false;
    } else {
      if (column === -1) {
        if (indentation < outer) break;
        column = indentation;
      }
      if (column === 0 ? isDocumentMarker(text, at) : indentation < column) break;
    }
  }
  state.position = Math.min(at, text.length);
  state.lineStart = state.position;
}

/** The offset of the line feed that ends the line, or the text's length. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
