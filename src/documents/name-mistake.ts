import type { ErrorCode, YAMLError } from 'yaml';
import type { Mistake } from './mistake-words.ts';

/**
 * Which mistake an error of the YAML parser comes from. Where a code stands for several, the parser's own
 * words and then the text around tell them apart.
 */
export function nameMistake(error: YAMLError, text: string): Mistake {
  const row = rows[error.code].find(([words]) => words.test(error.message));
  const mistake = row?.[1] ?? 'unclear';
  return typeof mistake === 'string' ? mistake : mistake(text, error.pos[0]);
}

type Judge = (text: string, at: number) => Mistake;
type Row = readonly [RegExp, Mistake | Judge];

const ANY = /(?:)/;
const special: readonly Row[] = [[ANY, 'bad-start']];
const unclear: readonly Row[] = [[ANY, 'unclear']];

const rows: Record<ErrorCode, readonly Row[]> = {
  ALIAS_PROPS: special,
  BAD_ALIAS: special,
  BAD_COLLECTION_TYPE: special,
  BAD_DIRECTIVE: special,
  BAD_DQ_ESCAPE: [[ANY, 'bad-escape']],
  BAD_INDENT: [
    [/^Flow /, 'unclosed-bracket'],
    [/^Block scalar/, 'block-indent'],
    [ANY, judgeIndent],
  ],
  BAD_PROP_ORDER: special,
  BAD_SCALAR_START: [[ANY, 'bad-start']],
  BLOCK_AS_IMPLICIT_KEY: [
    [/^A block sequence/, 'list-among-fields'],
    [ANY, judgeNested],
  ],
  BLOCK_IN_FLOW: [[ANY, (text, at) => (isDash(text, at) ? 'list-in-brackets' : 'missing-comma')]],
  DUPLICATE_KEY: unclear,
  IMPOSSIBLE: unclear,
  KEY_OVER_1024_CHARS: [[ANY, 'long-key']],
  MISSING_CHAR: [
    [/quote$/, 'unclosed-quote'],
    [/^Comments/, 'comment-space'],
    [/must end with/, 'unclosed-bracket'],
    [/^Missing ,/, 'missing-comma'],
    [/^Missing space/, 'missing-space'],
    [/^Sequence item/, 'missing-dash'],
    [/^Block scalar/, 'block-indent'],
    [/^Implicit map keys/, judgeLine],
    [/^Tags and anchors/, 'bad-start'],
    [ANY, 'unclear'],
  ],
  MULTILINE_IMPLICIT_KEY: [[ANY, judgeLine]],
  MULTIPLE_ANCHORS: special,
  MULTIPLE_DOCS: unclear,
  MULTIPLE_TAGS: special,
  NON_STRING_KEY: unclear,
  RESOURCE_EXHAUSTION: unclear,
  TAB_AS_INDENT: [[ANY, 'tab-indent']],
  TAG_RESOLVE_FAILED: special,
  UNEXPECTED_TOKEN: [
    [/^Block scalar header/, 'block-header'],
    [/^Unexpected (?:,|empty)/, 'extra-comma'],
    [/^Unexpected flow-(?:seq|map)-end/, 'extra-bracket'],
    [
      /^Unexpected block-seq-ind/,
      (text, at) => (isFirst(text, at) ? 'list-among-fields' : 'list-on-line'),
    ],
    [ANY, judgeStray],
  ],
};

/** A field inside a value: text with a colon in it, or a line that is indented too far. */
function judgeNested(text: string, at: number): Mistake {
  if (text.startsWith('? ', at)) return 'question-mark';
  return /:(?:\s|$)/.test(lineFrom(text, at)) ? 'colon-in-text' : 'too-much-indent';
}

/** A line where a field was expected and no `: ` found. */
function judgeLine(text: string, at: number): Mistake {
  const line = lineFrom(text, at);
  if (isDash(text, at)) return 'list-among-fields';
  if (/^["']/.test(line)) return 'split-key';
  if (/^[^\s:,[\]{}"']+:\S/.test(line)) return 'missing-space';
  if (/(?:^|[\s:-])[|>][-+\d]*\s*$/.test(lineAbove(text, at))) return 'block-indent';
  return 'missing-colon';
}

/** A line indented unlike its neighbours, or a line of a list without its dash. */
function judgeIndent(text: string, at: number): Mistake {
  const indent = (offset: number): string => /^ */.exec(lineFrom(text, offset))?.[0] ?? '';
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const above = text.lastIndexOf('\n', start - 2) + 1;
  const dashed = /^ *- /.test(lineFrom(text, above)) && indent(above) === indent(start);
  return start > 0 && dashed ? 'missing-dash' : 'uneven-indent';
}

/** Something that follows a complete value. */
function judgeStray(text: string, at: number): Mistake {
  if (isFirst(text, at)) return 'bad-level';
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (before === '"' || before === "'") return 'text-after-quote';
  if (before === ']' || before === '}') return 'text-after-bracket';
  return 'unclear';
}

function isDash(text: string, at: number): boolean {
  return /^-(?:\s|$)/.test(text.slice(at, at + 2));
}

/** Whether nothing but white space stands before a place in its line. */
function isFirst(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

function lineFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? text.length : end);
}

function lineAbove(text: string, at: number): string {
  const above = text.slice(0, text.lastIndexOf('\n', at - 1) + 1).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1);
}
