/*
 * The lines of the plainest YAML: in each one field, one item or a comment, and values that end where their line ends
 * or are a paragraph of text. What these patterns don't take is no plain YAML.
 */

/** No field of any file is called so, and readers differ on what such a name is. */
const NO_NAME = '(?!(?:null|Null|NULL|true|True|TRUE|false|False|FALSE):)';
/** YAML bounds the length of names, to 1024. */
const NAME = `${NO_NAME}([A-Za-z][\\w-]{0,99}):`;
/** A text without quotes begins with what can be no sign of YAML. */
const TEXT_START = '[A-Za-zА-Яа-яЁё0-9«№(]';
const QUOTED = `"([^"\\\\\\r\\n]*)" *|'([^'\\r\\n]*)' *`;

/** A line from where it begins, with its end. */
export const LINE = new RegExp(
  [
    '( *)((?:- )*)',
    `(?:${NAME}(?: +|(?=\\r?\\n)))?`,
    `(?:(${TEXT_START}(?:[^\\r\\n:#]|:(?![ \\r\\n]))*)|${QUOTED}|([[{][^\\r\\n#]*)|([|>]-?) *)?`,
    '(?:(?<![^ \\n])#[^\\r\\n]*)?\\r?\\n',
  ].join(''),
  'y',
);

/** The groups of a line. */
export const [INDENT, DASHES, FIELD, TEXT, IN_DOUBLE, IN_SINGLE, BRACKETS, BLOCK] = [
  1, 2, 3, 4, 5, 6, 7, 8,
] as const;

/** An item of a list in brackets, or a field in braces, with the sign behind it. */
export const ITEM = new RegExp(
  ` *(?:${NAME} +)?(?:(${TEXT_START}[^,[\\]{}:#"'\\r\\n]*)|${QUOTED})?([,\\]}])`,
  'y',
);

/** A paragraph below `|` or `>`. */
export interface Paragraph {
  indent: number;
  /** Without indentation and ends; none is empty. */
  lines: readonly string[];
  /** The offset of the line behind the paragraph and the empty lines below it. */
  end: number;
}

const BLOCK_LINE = /( *)([^\r\n]*)\r?\n/y;

/**
 * The paragraph that begins at an offset. Undefined if there is none, or if it has empty lines inside, or lines that
 * are indented further than its first.
 */
export function readParagraph(text: string, from: number): Paragraph | undefined {
  const lines: string[] = [];
  let [indent, at, ends] = [0, from, false];
  while (at < text.length) {
    BLOCK_LINE.lastIndex = at;
    const line = BLOCK_LINE.exec(text);
    if (!line) return undefined;
    const [, spaces = '', content = ''] = line;
    if (lines.length === 0) indent = spaces.length;
    if (content === '' ? spaces !== '' : spaces.length > indent) return undefined;
    if (content !== '' && spaces.length < indent) break;
    if (content !== '' && ends) return undefined;
    if (content === '') ends = true;
    else lines.push(content);
    at = BLOCK_LINE.lastIndex;
  }
  return lines.length === 0 ? undefined : { indent, lines, end: at };
}

/** The text that a paragraph is below such a header. */
export function joinParagraph({ lines }: Paragraph, header: string): string {
  return lines.join(header[0] === '|' ? '\n' : ' ') + (header[1] === '-' ? '' : '\n');
}
