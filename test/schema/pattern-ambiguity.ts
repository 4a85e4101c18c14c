/** A place in a pattern that takes one character: the characters it takes, as code points. */
type Position = { id: number; takes: Set<number> };

/** What is known of a part of a pattern: where it can begin, where it can end, whether it may be empty. */
interface Part {
  empty: boolean;
  first: Position[];
  last: Position[];
}

/** The pattern being read, how far, and what may follow each place. */
interface Reader {
  tokens: string[];
  at: number;
  follow: Map<Position, Position[]>;
}

const NOTHING: Part = { empty: true, first: [], last: [] };

const TOKEN = /\[(?:\\.|[^\]])*\]|\\.|\(\?:|[()|*+?]|\{\d+(?:,\d*)?\}|[^\\[\](){}*+?|]/gu;

/**
 * Two places of a pattern that can both go on with one character, or undefined if there are none.
 * A pattern without such places never tries a text in two ways, so its time grows with the text's
 * length only (Brüggemann-Klein, «Regular expressions into finite automata», 1993). A pattern without
 * unbounded repetition can't run away in any case. Throws for what the schemas have no need of.
 */
export function patternAmbiguity(pattern: string): string | undefined {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) throw new Error('not tied to both ends');
  const body = pattern.slice(1, -1);
  const tokens = body.match(TOKEN) ?? [];
  if (tokens.join('') !== body) throw new Error(`can't read ${pattern}`);
  if (!tokens.some((token) => token === '*' || token === '+' || token.endsWith(',}')))
    return undefined;
  const reader: Reader = { tokens, at: 0, follow: new Map() };
  const whole = readChoice(reader);
  for (const next of [whole.first, ...reader.follow.values()]) {
    const clash = clashIn(next);
    if (clash) return clash;
  }
  return undefined;
}

function clashIn(next: Position[]): string | undefined {
  for (const [index, one] of next.entries()) {
    const other = next.slice(index + 1).find((two) => meet(one, two));
    if (other) return `tokens ${one.id} and ${other.id} take the same character`;
  }
  return undefined;
}

function readChoice(reader: Reader): Part {
  let part = readSequence(reader);
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1;
    const other = readSequence(reader);
    part = {
      empty: part.empty || other.empty,
      first: [...part.first, ...other.first],
      last: [...part.last, ...other.last],
    };
  }
  return part;
}

function readSequence(reader: Reader): Part {
  let part = NOTHING;
  while (reader.at < reader.tokens.length && !['|', ')'].includes(reader.tokens[reader.at] ?? '')) {
    part = join(reader, part, readRepeated(reader));
  }
  return part;
}

/** `x{1,3}` is read as x(x(x)?)?, each x a place of its own. */
function readRepeated(reader: Reader): Part {
  const start = reader.at;
  let copies = [readSingle(reader)];
  const sign = reader.tokens[reader.at] ?? '';
  if (!/^[*+?{]/.test(sign)) return copies[0] ?? NOTHING;
  const end = reader.at + 1;
  const { least, most } = bounds(sign);
  copies = Array.from({ length: most === Infinity ? Math.max(least, 1) : most }, () => {
    reader.at = start;
    return readSingle(reader);
  });
  reader.at = end;
  const last = copies.at(-1);
  if (last && most === Infinity) link(reader, last.last, last.first);
  return copies.reduceRight((rest, copy, index) => {
    const part = join(reader, copy, rest);
    return index >= least ? { ...part, empty: true } : part;
  }, NOTHING);
}

function readSingle(reader: Reader): Part {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (token === '(?:') {
    const part = readChoice(reader);
    reader.at += 1;
    return part;
  }
  const position: Position = { id: reader.at, takes: charactersOf(token) };
  reader.follow.set(position, []);
  return { empty: false, first: [position], last: [position] };
}

function join(reader: Reader, one: Part, two: Part): Part {
  link(reader, one.last, two.first);
  return {
    empty: one.empty && two.empty,
    first: one.empty ? [...one.first, ...two.first] : one.first,
    last: two.empty ? [...one.last, ...two.last] : two.last,
  };
}

function link(reader: Reader, from: Position[], to: Position[]): void {
  for (const position of from) reader.follow.get(position)?.push(...to);
}

function bounds(sign: string): { least: number; most: number } {
  const known = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[sign];
  const [least = 0, most = least] =
    known ??
    sign
      .slice(1, -1)
      .split(',')
      .map((number) => (number === '' ? Infinity : Number(number)));
  return { least, most };
}

/** Asks the engine itself which characters of the first plane a class takes. */
function charactersOf(token: string): Set<number> {
  const one = new RegExp(`^${token}$`, 'u');
  const takes = new Set<number>();
  for (let code = 0; code < 0xd800; code++)
    if (one.test(String.fromCharCode(code))) takes.add(code);
  return takes;
}

function meet(one: Position, two: Position): boolean {
  for (const code of one.takes) if (two.takes.has(code)) return true;
  return false;
}
