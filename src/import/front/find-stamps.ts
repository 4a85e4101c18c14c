import type { TableBlock, TableCell } from '../block.ts';
import { type FrontLine, type FrontPart, linesOfCell } from './front-line.ts';
import { cutNumber, kindOf, plainly, readHeading } from './heading.ts';
import {
  cutAtStamps,
  isAnnex,
  isStampLike,
  readStampStart,
  type StampKind,
} from './stamp-words.ts';
import { beginsTitle } from './title-words.ts';

/** An approval as it stands in the document, not yet read. */
export interface Stamp {
  kind: StampKind;
  /** The word or words with which it begins. */
  word: string;
  /** All behind that, a line for each of its lines. */
  text: string;
  lines: readonly FrontLine[];
}

/** The approvals of a document, and the parts that are nothing but approvals. */
export interface FoundStamps {
  stamps: readonly Stamp[];
  taken: ReadonlySet<FrontPart>;
}

const MOST_LINES = 14;
const MOST_ROWS = 12;
const MOST_COLUMNS = 6;

/** Finds approvals in paragraphs, in text boxes, and in tables that hold nothing else. */
export function findStamps(parts: readonly FrontPart[]): FoundStamps {
  const stamps: Stamp[] = [];
  const taken = new Set<FrontPart>();
  let isFront = true;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part || taken.has(part)) continue;
    if (part.kind === 'table') {
      const found = stampsOfTable(part);
      if (found.length > 0) taken.add(part);
      stamps.push(...found);
      continue;
    }
    if (isFront && endsFront(part)) isFront = false;
    const lines = stampAt(parts, at, isFront);
    for (const line of lines) taken.add(line);
    stamps.push(...stampsOfLines(lines));
  }
  return { stamps, taken };
}

/** Behind the first heading of a section, «Рассмотрено …» is rather a sentence. */
function endsFront(line: FrontLine): boolean {
  if (line.isBoxed || readStampStart(line.text)) return false;
  const { rest, isNumbered } = cutNumber(line.text);
  if (!isNumbered && beginsTitle(rest)) return false;
  return isNumbered ? readHeading(line) !== undefined : kindOf(plainly(rest)) !== undefined;
}

/** The lines of an approval that begins here; none if none does. */
function stampAt(parts: readonly FrontPart[], at: number, isFront: boolean): FrontLine[] {
  const first = parts[at];
  if (first?.kind !== 'line' || !beginsStamp(first, parts[at + 1], isFront)) return [];
  const lines = [first];
  for (let next = at + 1; lines.length < MOST_LINES; next += 1) {
    const line = parts[next];
    if (line?.kind !== 'line' || line.heading !== undefined || line.list) break;
    if (line.isBoxed !== first.isBoxed || beginsTitle(line.text)) break;
    const goesOn = isStampLike(line.text) || readStampStart(line.text) !== undefined;
    if (!goesOn || (readHeading(line) !== undefined && !readStampStart(line.text))) break;
    lines.push(line);
  }
  return lines;
}

function beginsStamp(line: FrontLine, next: FrontPart | undefined, isFront: boolean): boolean {
  if (line.list) return false;
  const isPlaced = isFront || line.isBoxed === true;
  if (isPlaced && next?.kind === 'line' && isAnnex(line.text, next.text)) return true;
  const starts = line.columns.map(readStampStart);
  if (!starts.some(Boolean)) return false;
  return isPlaced ? line.text.length <= 400 : starts.every((start) => start?.isAlone);
}

/** One approval, or several side by side in columns that tabs make. */
function stampsOfLines(lines: readonly FrontLine[]): Stamp[] {
  const [first, second] = lines;
  if (!first) return [];
  if (second && isAnnex(first.text, second.text))
    return [
      {
        kind: 'approved',
        word: `${first.text} к`,
        text: lines
          .slice(1)
          .map(({ text }) => text.replace(/^к\s+/i, ''))
          .join('\n'),
        lines,
      },
    ];
  const width = first.columns.length;
  if (width === 1 || !lines.every(({ columns }) => columns.length === width))
    return partStamps(
      lines.flatMap((line) => cutAtStamps(line.text).map((text) => ({ text, line }))),
    );
  return first.columns.flatMap((_, column) =>
    partStamps(lines.map((line) => ({ text: line.columns[column] ?? '', line }))),
  );
}

interface Piece {
  text: string;
  line: FrontLine;
}

/** What stands before the first approval belongs to none. */
function partStamps(pieces: readonly Piece[]): Stamp[] {
  const stamps: { kind: StampKind; word: string; texts: string[]; lines: FrontLine[] }[] = [];
  for (const { text, line } of pieces) {
    const start = readStampStart(text);
    if (start) {
      const { kind, word, end } = start;
      stamps.push({ kind, word, texts: [text.slice(end)], lines: [line] });
    } else {
      stamps.at(-1)?.texts.push(text);
      stamps.at(-1)?.lines.push(line);
    }
  }
  return stamps.map(({ texts, ...stamp }) => ({ ...stamp, text: texts.join('\n').trim() }));
}

/** Approvals stand in columns; a single one may reach over several cells of its rows. */
function stampsOfTable({ rows }: TableBlock): Stamp[] {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS) return [];
  const columns = groupColumns(rows[0]?.cells ?? []).map((group) =>
    rows.flatMap(({ cells }) =>
      group.flatMap((at) => piecesOf(cells[at] ? linesOfCell(cells[at]) : [])),
    ),
  );
  const found = columns.map(partStamps);
  const [only, ...others] = found.filter((stamps) => stamps.length > 0);
  if (!only) return [];
  const isBare = only.every(({ text }) => text === '');
  if (others.length > 0 || !isBare) return found.flat();
  return partStamps(
    rows.flatMap(({ cells }) => piecesOf(cells.flatMap((cell) => linesOfCell(cell)))),
  );
}

/** The columns over which the cells of the first row reach. */
function groupColumns(cells: readonly TableCell[]): number[][] {
  const groups: number[][] = [];
  for (const [index, { covered }] of cells.entries()) {
    const last = groups.at(-1);
    if (covered === 'left' && last) last.push(index);
    else groups.push([index]);
  }
  return groups;
}

function piecesOf(lines: readonly FrontLine[]): Piece[] {
  return lines.flatMap((line) => cutAtStamps(line.text).map((text) => ({ text, line })));
}
