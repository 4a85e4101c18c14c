import type { FrontLine } from './front-line.ts';

/** What marks an item that somebody has numbered by hand. */
export interface Marker {
  /** Undefined for a dash, a dot or a letter. */
  number: number | undefined;
  /** Where the item's own text begins. */
  end: number;
}

/** An item of a list and the lines of which it is made. */
export interface ListItem {
  text: string;
  lines: FrontLine[];
}

const MARKER =
  /^(?:[-–—•·▪●*►➢✓✔]\s*|(\d{1,3})\s?[.)]+\s*(?![\d.])|[а-яa-z]\)\s+|[Зз]адача\s*(?:№\s*)?(\d{1,2})\s*(?:[.:)–—-]\s*|\s))(?=\S)/;

/** The number or the sign with which an item of a list begins. */
export function readMarker(text: string): Marker | undefined {
  const match = MARKER.exec(text);
  if (!match) return undefined;
  const number = match[1] ?? match[2];
  return { number: number === undefined ? undefined : Number(number), end: match[0].length };
}

/**
 * The items of a list, whether Word has numbered it or somebody by hand, with or without marks. Where some lines
 * are marked, those that are not belong to the item above if they go on with its sentence; others are `left`.
 */
export function readItems(lines: readonly FrontLine[]): { items: ListItem[]; left: FrontLine[] } {
  const pieces = lines.flatMap(cutNumbered);
  const isMarked = pieces.some(({ marked }) => marked);
  const open: OpenItem[] = [];
  const left: FrontLine[] = [];
  for (const { text, marked, line } of pieces) {
    const last = open.at(-1);
    const isInner = marked && (line.list?.depth ?? 0) > 0 && last && isOuter(last);
    if (last && (isInner || (!marked && goesOn(last.parts.at(-1) ?? '', text)))) {
      last.parts.push(text);
      last.lines.push(line);
    } else if (marked || !isMarked) open.push({ parts: [text], lines: [line] });
    else left.push(line);
  }
  const items = open.map(({ parts, lines: own }) => ({ text: parts.join(' '), lines: own }));
  if (!isMarked && items.length > 1 && items[0]?.text.endsWith(':')) items.shift();
  for (const item of items) item.text = item.text.replace(/(?<!\s)\s{0,9}[;,]$/, '');
  return { items: items.filter(({ text }) => text !== ''), left };
}

/** An item to which lines may still be added. */
interface OpenItem {
  parts: string[];
  lines: FrontLine[];
}

interface Piece {
  text: string;
  marked: boolean;
  line: FrontLine;
}

const NEXT = /\s(\d{1,2})[.)]\s*(?=[А-ЯЁA-Z«])/g;

/** «1. … 2. … 3. …» within one paragraph are three items. */
function cutNumbered(line: FrontLine): Piece[] {
  const marker = line.list ? undefined : readMarker(line.text);
  const rest = marker ? line.text.slice(marker.end) : line.text;
  const whole = [{ text: rest, marked: marker !== undefined || line.list !== undefined, line }];
  if (marker?.number !== 1) return whole;
  const texts: string[] = [];
  let start = 0;
  for (const match of rest.matchAll(NEXT)) {
    if (Number(match[1]) !== texts.length + 2) continue;
    texts.push(rest.slice(start, match.index).trim());
    start = match.index + match[0].length;
  }
  texts.push(rest.slice(start).trim());
  return texts.length > 1 ? texts.map((text) => ({ text, marked: true, line })) : whole;
}

function goesOn(before: string, text: string): boolean {
  return /^[а-яёa-z(«,]/.test(text) && !'.;!?:'.includes(before.slice(-1));
}

/** Whether the first line of an item is no inner one itself. */
function isOuter({ lines: [first] }: OpenItem): boolean {
  return (first?.list?.depth ?? 0) === 0;
}
