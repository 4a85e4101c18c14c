import type { FrontLine } from './front-line.ts';
import { cutAtStamps, readStampStart, type StampKind } from './stamp-words.ts';

/** An approval as it stands in the document, not yet read. */
export interface Stamp {
  kind: StampKind;
  /** The word or words with which it begins. */
  word: string;
  /** All behind that, a line for each of its lines. */
  text: string;
  lines: readonly FrontLine[];
}

/** A text that may begin an approval, and the line that it stands in. */
export interface Piece {
  text: string;
  line: FrontLine;
}

/** The approvals that pieces begin, one after the other; what stands before the first belongs to none. */
export function partStamps(pieces: readonly Piece[]): Stamp[] {
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

/** The lines, cut where approvals begin. */
export function piecesOf(lines: readonly FrontLine[]): Piece[] {
  return lines.flatMap((line) => cutAtStamps(line.text).map((text) => ({ text, line })));
}
