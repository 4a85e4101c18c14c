import type { Mistake } from './mistake-words.ts';
import { SPECIAL_BLANK } from './special-blanks.ts';

/** A run of special blanks that may stand where YAML needs plain ones: offsets into the text. */
export interface StrayBlank {
  start: number;
  end: number;
  mistake: Extract<Mistake, `blank-${string}`>;
}

const HAS_SPECIAL = new RegExp(SPECIAL_BLANK);
const SPECIALS = new RegExp(`${SPECIAL_BLANK}+`, 'g');
const BLANK = `[ ${SPECIAL_BLANK.slice(1, -1)}]`;
/** Indentation, dashes of a list, and a field's name with its colon. */
const BEGINNING = new RegExp(
  `^(${BLANK}*)((?:-(?:${BLANK}+|$))*)(?:(["']?[A-Za-z_][\\w-]*["']?${BLANK}*:)(${BLANK}+|$))?`,
);
/** Inside brackets, beside quotes and brackets, before a comment. */
const BESIDE_SIGNS = new RegExp(
  [
    `([,[{]${BLANK}+)`,
    `(["'\\]}]${BLANK}+)(?=[,\\]}#]|$)`,
    `(?<![\\w-])([A-Za-z_][\\w-]*:${BLANK}+)`,
    `(?<!${SPECIAL_BLANK})(${SPECIAL_BLANK}+)(?=# )`,
  ].join('|'),
  'g',
);

/**
 * The special blanks of a text that may be taken for plain ones by whoever typed them, and by nobody else.
 * Some may lie inside texts, where they are as good as any other sign: only a parser can tell.
 */
export function findStrayBlanks(text: string): StrayBlank[] {
  const found: StrayBlank[] = [];
  if (!HAS_SPECIAL.test(text)) return found;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    if (HAS_SPECIAL.test(line)) for (const one of inLine(line)) found.push(shift(one, start));
    start = end + 1;
  }
  return found;
}

function inLine(line: string): StrayBlank[] {
  const [all = '', indent = '', dashes = '', key = '', blanks = ''] = BEGINNING.exec(line) ?? [];
  const found = [
    ...runsIn(indent, 0, 'blank-in-indent'),
    ...runsIn(dashes, indent.length, 'blank-after-dash'),
    ...runsIn(key, indent.length + dashes.length, 'blank-before-colon'),
  ];
  const rest = line.slice(all.length);
  if (splitsValue(blanks, rest)) {
    found.push(...runsIn(blanks, all.length - blanks.length, 'blank-after-colon'));
  }
  return /["'[\]{}]|# /.test(rest) ? [...found, ...besideSigns(rest, all.length)] : found;
}

/** In the rest of a line, up to a comment. */
function* besideSigns(rest: string, from: number): Iterable<StrayBlank> {
  const comment = rest.search(/(?:^| )#/);
  const value = comment === -1 ? rest : rest.slice(0, comment);
  const [inList, inFields] = [/[[{]/.test(value), value.includes('{')];
  for (const match of value.matchAll(BESIDE_SIGNS)) {
    const [piece, , , field] = match;
    if (field ? !inFields : piece.startsWith(',') && !inList) continue;
    yield* runsIn(piece, from + match.index, field ? 'blank-after-colon' : 'blank-beside-sign');
  }
}

/** Behind a colon and a plain space a special blank is part of the value, unless it hides a quote or bracket. */
function splitsValue(blanks: string, rest: string): boolean {
  return !blanks.startsWith(' ') || rest === '' || /^["'[{|>#]/.test(rest);
}

function* runsIn(
  piece: string,
  from: number,
  mistake: StrayBlank['mistake'],
): Iterable<StrayBlank> {
  for (const { 0: run, index } of piece.matchAll(SPECIALS)) {
    yield { start: from + index, end: from + index + run.length, mistake };
  }
}

function shift({ start, end, mistake }: StrayBlank, by: number): StrayBlank {
  return { start: start + by, end: end + by, mistake };
}
