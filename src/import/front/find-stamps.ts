import type { FrontLine, FrontPart } from './front-line.ts';
import { cutNumber, kindOf, plainly, readHeading } from './heading.ts';
import type { Stamp } from './part-stamps.ts';
import { isAnnex, isStampLike, readStampStart } from './stamp-words.ts';
import { stampsOfLines } from './stamps-of-lines.ts';
import { stampsOfTable } from './stamps-of-table.ts';
import { beginsTitle } from './title-words.ts';

/** The approvals of a document, and the parts that are nothing but approvals. */
export interface FoundStamps {
  stamps: readonly Stamp[];
  taken: ReadonlySet<FrontPart>;
}

const MOST_LINES = 14;

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
