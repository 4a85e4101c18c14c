import type { Placed, PlacedField, PlacedText } from './placed.ts';
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

/**
 * Where the values stand in a text that `readPlain` has read; ask for no other. Goes through the lines as that does, but
 * need not doubt them.
 */
export function placePlain(text: string): Placed | null {
  const lines = text.endsWith('\n') ? text : `${text}\n`;
  const placing = startPlacing();
  for (let at = 0; at < lines.length; ) {
    PLACED_LINE.lastIndex = at;
    const line = PLACED_LINE.exec(lines);
    if (!line) break;
    at = PLACED_LINE.lastIndex;
    placeLine(placing, line);
    const header = line[BLOCK];
    const paragraph = header === undefined ? undefined : readParagraph(lines, at);
    if (header === undefined || !paragraph) continue;
    at = paragraph.end;
    const source = joinParagraph(paragraph, header);
    putPlaced(placing, textAt(startOf(line, BLOCK), paragraph.end, source));
  }
  return placing.root;
}

const PLACED_LINE = new RegExp(LINE.source, 'dy');
const PLACED_ITEM = new RegExp(ITEM.source, 'dy');

/** A list or a mapping in lines of its own, to be added to. */
type Block = { start: number; end: undefined } & (
  | { kind: 'list'; items: Placed[] }
  | { kind: 'mapping'; fields: PlacedField[] }
);

/** What has been placed of a text so far. */
interface Placing {
  root: Placed | null;
  /** What is read of it: that decides where a line belongs. */
  reading: Reading;
  /** Where the lists and mappings stand that were read. */
  blocks: Map<Reading['root'], Block>;
  /** Gives what was begun last, or the text as a whole, its value. */
  put(value: Placed): void;
}

function startPlacing(): Placing {
  const placing: Placing = {
    root: null,
    reading: startReading(),
    blocks: new Map(),
    put(value) {
      placing.root = value;
    },
  };
  return placing;
}

function placeLine(placing: Placing, line: RegExpExecArray): void {
  let column = line[INDENT]?.length ?? 0;
  for (let left = line[DASHES]?.length ?? 0; left > 0; left -= 2) {
    beginItem(placing, column, line.index + column);
    column += 2;
  }
  const name = line[FIELD];
  if (name !== undefined) beginField(placing, column, textAt(line.index + column, undefined, name));
  const value = valueOn(line);
  if (value) putPlaced(placing, value);
}

function putPlaced({ reading, put }: Placing, value: Placed): void {
  putValue(reading, value);
  put(value);
}

function beginItem(placing: Placing, column: number, dash: number): void {
  const list = enter(placing, column, { kind: 'list', start: dash, end: undefined, items: [] });
  if (list.kind !== 'list') return;
  const index = list.items.push(textAt(dash + 1, dash + 1, '')) - 1;
  startField(placing.reading, column, undefined);
  placing.put = (value) => {
    list.items[index] = value;
  };
}

function beginField(placing: Placing, column: number, key: PlacedText): void {
  const start = key.start;
  const mapping = enter(placing, column, { kind: 'mapping', start, end: undefined, fields: [] });
  if (mapping.kind !== 'mapping') return;
  const field: PlacedField = { key, value: textAt(key.end + 1, key.end + 1, '') };
  mapping.fields.push(field);
  startField(placing.reading, column, key.name);
  placing.put = (value) => {
    field.value = value;
  };
}

/** The list or mapping that goes on at this column, or a new one. */
function enter({ reading, blocks, put }: Placing, column: number, fresh: Block): Block {
  openCollection(reading, column, fresh.kind === 'list');
  const collection = reading.open[reading.depth - 1];
  const known = blocks.get(collection);
  if (known) return known;
  blocks.set(collection, fresh);
  put(fresh);
  return fresh;
}

/** The value on a line, but for a paragraph below it. */
function valueOn(line: RegExpExecArray): Placed | undefined {
  if (line[BRACKETS] !== undefined) return bracketsAt(line.input, startOf(line, BRACKETS));
  return textOf(line, TEXT, IN_DOUBLE, IN_SINGLE);
}

/** The text in one of the groups of a match: without quotes, in double or in single ones. */
function textOf(
  match: RegExpExecArray,
  plain: number,
  ...quoted: readonly number[]
): PlacedText | undefined {
  const text = match[plain];
  if (text !== undefined) return textAt(startOf(match, plain), undefined, text.trimEnd());
  const group = quoted.find((one) => match[one] !== undefined);
  const [start, end] = (group && match.indices?.[group]) || [];
  if (group === undefined || start === undefined || end === undefined) return undefined;
  return textAt(start - 1, end + 1, match[group] ?? '');
}

/** A list or a mapping in brackets. */
function bracketsAt(text: string, start: number): Placed {
  const items: Placed[] = [];
  const fields: PlacedField[] = [];
  PLACED_ITEM.lastIndex = start + 1;
  let end = start + 1;
  for (let item = PLACED_ITEM.exec(text); item; item = PLACED_ITEM.exec(text)) {
    end = PLACED_ITEM.lastIndex;
    const [, name, , , , sign] = item;
    const value = textOf(item, 2, 3, 4);
    if (value && name !== undefined)
      fields.push({ key: textAt(startOf(item, 1), undefined, name), value });
    else if (value) items.push(value);
    if (sign !== ',') break;
  }
  return text[start] === '['
    ? { kind: 'list', start, end, items }
    : { kind: 'mapping', start, end, fields };
}

/** A text at an offset, up to another, or as long as it is. */
function textAt(start: number, end: number | undefined, source: string): PlacedText {
  return { kind: 'text', start, end: end ?? start + source.length, source, name: source };
}

function startOf(match: RegExpExecArray, group: number): number {
  return match.indices?.[group]?.[0] ?? match.index;
}
