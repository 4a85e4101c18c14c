import { resolveCoreScalar } from './core-scalars.ts';
import {
  BLOCK,
  BRACKETS,
  DASHES,
  FIELD,
  IN_DOUBLE,
  IN_SINGLE,
  INDENT,
  ITEM,
  joinParagraph,
  LINE,
  readParagraph,
  TEXT,
} from './plain-lines.ts';
import { openCollection, putValue, type Reading, startField, startReading } from './reading.ts';
import { SPECIAL_BLANK } from './special-blanks.ts';

/**
 * Reads the plainest YAML, which is what most plans hold and nothing else: in each line one field, one item or a
 * comment, and values that end where their line ends or are a paragraph of text. Undefined for any other text, good or
 * bad, and for a long one: then other readers, which take longer, see what it is.
 *
 * It takes a third of the time of a reader for all of YAML, and much less to load: V8's regular expressions are as fast
 * in the first file as in the thousandth.
 *
 * @param isUsual whether the text is known to have usual signs alone
 */
export function readPlain(text: string, isUsual = false): { value: unknown } | undefined {
  if (text.length > LONGEST || (!isUsual && NEVER_PLAIN.test(text))) return undefined;
  const lines = text.endsWith('\n') ? text : `${text}\n`;
  const reading = startReading();
  for (let at = 0; at < lines.length; ) {
    LINE.lastIndex = at;
    const line = LINE.exec(lines);
    if (!line) return undefined;
    at = LINE.lastIndex;
    const header = line[BLOCK];
    if (!readLine(reading, line)) return undefined;
    if (header === undefined) continue;
    const end = readBlock(reading, header, lines, at);
    if (end === undefined) return undefined;
    at = end;
  }
  if (!reading.inside) return undefined;
  if (reading.waits) putValue(reading, null);
  return { value: reading.root };
}

/** In UTF-16 units, ten times a large plan: so few characters can't hold more than `MAX_PIECES`. */
const LONGEST = 100_000;

const NEVER_PLAIN = new RegExp(`\\t|${SPECIAL_BLANK}`);

/** Adds what a line says. False if it fits nowhere, or is no plain YAML after all. */
function readLine(reading: Reading, line: RegExpExecArray): boolean {
  const field = line[FIELD];
  const dashes = line[DASHES] ?? '';
  let column = line[INDENT]?.length ?? 0;
  for (let dash = 0; dash < dashes.length; dash += 2) {
    if (!openCollection(reading, column, true)) return false;
    startField(reading, column, undefined);
    column += 2;
  }
  if (field !== undefined) {
    if (!openCollection(reading, column, false)) return false;
    if (!startField(reading, column, field)) return false;
  }
  const value = valueOn(line);
  if (value === undefined && line[BRACKETS] === undefined && line[BLOCK] === undefined) return true;
  // A value on a line of its own belongs to a line above, which is not plain.
  if (field === undefined && dashes === '') return false;
  if (value !== undefined) putValue(reading, value);
  return value !== undefined || line[BRACKETS] === undefined;
}

/** The value on a line; undefined if there is none, or in brackets another than a plain one. */
function valueOn(line: RegExpExecArray): unknown {
  const text = line[TEXT];
  if (text !== undefined) return textOf(text);
  const brackets = line[BRACKETS];
  return brackets === undefined ? (line[IN_DOUBLE] ?? line[IN_SINGLE]) : readBrackets(brackets);
}

/** What is written without quotes, up to the spaces at its end. */
function textOf(written: string): unknown {
  let end = written.length;
  while (written[end - 1] === ' ') end -= 1;
  const text = end === written.length ? written : written.slice(0, end);
  const core = resolveCoreScalar(text);
  return core === undefined ? text : core.value;
}

/** A list in brackets or fields in braces that hold nothing but texts; undefined if it is another one. */
function readBrackets(written: string): unknown[] | Record<string, unknown> | undefined {
  const list: unknown[] = [];
  const fields: Record<string, unknown> = {};
  const isList = written.startsWith('[');
  ITEM.lastIndex = 1;
  for (let count = 0; ; count += 1) {
    const item = ITEM.exec(written);
    if (!item) return undefined;
    const [, name, text, inDouble, inSingle, sign] = item;
    const value = text === undefined ? (inDouble ?? inSingle) : textOf(text);
    const isEmpty = count === 0 && value === undefined && name === undefined && sign !== ',';
    if (!isEmpty && (value === undefined || (name === undefined) !== isList)) return undefined;
    if (name !== undefined && fields[name] !== undefined) return undefined;
    if (name !== undefined) fields[name] = value;
    else if (!isEmpty) list.push(value);
    if (sign === ',') continue;
    const isClosed = (sign === ']') === isList && /^ *$/.test(written.slice(ITEM.lastIndex));
    if (!isClosed) return undefined;
    return isList ? list : fields;
  }
}

/** Adds the paragraph below `|` or `>`, and gives the offset of the line behind it. Undefined if it is no plain one. */
function readBlock(
  reading: Reading,
  header: string,
  text: string,
  from: number,
): number | undefined {
  const paragraph = readParagraph(text, from);
  if (!paragraph || paragraph.indent <= reading.column) return undefined;
  putValue(reading, joinParagraph(paragraph, header));
  return paragraph.end;
}
