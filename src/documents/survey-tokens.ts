import type { CST } from 'yaml';

/** What karta does not take though YAML has it. */
export type RefusedKind = 'anchor' | 'alias' | 'tag' | 'directive' | 'merge' | 'list-as-key';

/** A piece of the text, by UTF-16 offsets. */
export interface Piece {
  start: number;
  source: string;
}

/** What is noteworthy among a file's tokens. */
export interface Survey {
  /** The first of each kind that the file holds. */
  refused: ReadonlyMap<RefusedKind, Piece>;
  /** Quoted texts and brackets that are never closed, in no particular order. */
  unclosed: readonly Piece[];
}

/** Looks through all tokens, without recursion. */
export function surveyTokens(tokens: readonly CST.Token[]): Survey {
  const refused = new Map<RefusedKind, Piece>();
  const unclosed: Piece[] = [];
  const refuse = (kind: RefusedKind, start: number, source: string): void => {
    if (start < (refused.get(kind)?.start ?? Number.POSITIVE_INFINITY)) {
      refused.set(kind, { start, source });
    }
  };
  const rest = [...tokens];
  for (let token = rest.pop(); token; token = rest.pop()) {
    if (isRefused(token)) refuse(token.type, token.offset, token.source);
    const open = findUnclosed(token);
    if (open) unclosed.push(open);
    if (token.type === 'document') {
      pushAll(rest, token.start);
      if (token.value) rest.push(token.value);
    }
    if (!('items' in token)) continue;
    for (const { start, key, sep, value } of token.items) {
      pushAll(rest, start);
      pushAll(rest, sep ?? []);
      if (value) rest.push(value);
      if (!key) continue;
      rest.push(key);
      if ('items' in key)
        refuse('list-as-key', key.offset, 'start' in key ? key.start.source : '-');
      if (key.type === 'scalar' && key.source === '<<') refuse('merge', key.offset, key.source);
    }
  }
  return { refused, unclosed };
}

/** One by one: spreading a hundred thousand arguments overflows the stack. */
function pushAll(rest: CST.Token[], tokens: readonly CST.Token[]): void {
  for (const token of tokens) rest.push(token);
}

function isRefused(
  token: CST.Token,
): token is (CST.SourceToken | CST.FlowScalar | CST.Directive) & { type: RefusedKind } {
  const { type } = token;
  return type === 'anchor' || type === 'alias' || type === 'tag' || type === 'directive';
}

function findUnclosed(token: CST.Token): Piece | undefined {
  const { type } = token;
  if (type === 'flow-collection') {
    const closing = token.start.type === 'flow-map-start' ? '}' : ']';
    const closed = token.end[0]?.source === closing;
    return closed ? undefined : { start: token.offset, source: token.start.source };
  }
  if (type !== 'single-quoted-scalar' && type !== 'double-quoted-scalar') return undefined;
  const quote = token.source[0] ?? '';
  const closed = token.source.length > 1 && token.source.endsWith(quote);
  return closed ? undefined : { start: token.offset, source: quote };
}
