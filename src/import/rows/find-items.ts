import type { Line } from '../block.ts';

/** What a cell enumerates. */
export interface Items {
  /** The text in front of the first item; empty where there is none. */
  lead: string;
  /** Each on one line and without its number or mark; at least two. */
  items: readonly string[];
}

/** A number typed by hand, at the beginning of a line or behind the end of a sentence: «1.», «2)», «1.1.». */
const NUMBER =
  /(?:^|\n|(?<=[.;:!?)»,…]) )((?:\d{1,2}\.){0,2})(\d{1,2})([.)])(?: +(?=[^\s.,;)])|(?=[^\s\d.,;)]))/g;
const MARK = /^[-–—•·▪●○*–] ?(?=\S)/;

/** What a cell enumerates by numbers typed by hand, by an automatic list or by marks at the beginning of lines. */
export function findItems(lines: readonly Line[]): Items | undefined {
  return numberedItems(lines) ?? listedItems(lines) ?? markedItems(lines);
}

function numberedItems(lines: readonly Line[]): Items | undefined {
  const text = lines
    .map((line) => line.text)
    .filter(Boolean)
    .join('\n');
  const found = [...text.matchAll(NUMBER)];
  const start = found.findIndex(([, , number]) => number === '1');
  const first = found[start];
  if (!first) return undefined;
  const run = [first];
  for (const next of found.slice(start + 1)) {
    const isNext =
      next[1] === first[1] && next[3] === first[3] && Number(next[2]) === run.length + 1;
    if (isNext) run.push(next);
  }
  if (run.length < 2) return undefined;
  const items = run.map(({ 0: mark, index }, place) =>
    itemText(text.slice(index + mark.length, run[place + 1]?.index)),
  );
  return { lead: flat(text.slice(0, first.index)), items };
}

/** Deeper items of a list belong to the one above, and so does a line behind it. */
function listedItems(lines: readonly Line[]): Items | undefined {
  const depths = lines.flatMap(({ list, text }) => (list && text !== '' ? [list.depth] : []));
  const top = Math.min(...depths);
  return itemsFrom(lines, ({ list, text }) => list?.depth === top && text !== '');
}

function markedItems(lines: readonly Line[]): Items | undefined {
  const isItem = ({ text }: Line): boolean => MARK.test(text);
  const found = itemsFrom(lines, isItem);
  return found && { ...found, items: found.items.map((item) => item.replace(MARK, '')) };
}

function itemsFrom(lines: readonly Line[], isItem: (line: Line) => boolean): Items | undefined {
  const starts = lines.flatMap((line, index) => (isItem(line) ? [index] : []));
  const [first] = starts;
  if (first === undefined || starts.length < 2) return undefined;
  const items = starts.map((start, place) =>
    itemText(textOf(lines.slice(start, starts[place + 1]))),
  );
  return { lead: textOf(lines.slice(0, first)), items };
}

/** The lines on one line. */
export function textOf(lines: readonly Line[]): string {
  return flat(lines.map(({ text }) => text).join(' '));
}

/** What parts items is not a part of them. */
function itemText(text: string): string {
  return flat(text).replace(/ ?;$/, '');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The groups of lines that empty lines part. */
export function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.text !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** A line that begins with a small letter goes on with the one above; one behind a comma may. */
export function paragraphsOf(
  lines: readonly (Line & { isNew?: boolean })[],
  isCommaOpen = false,
): string[] {
  const found: string[] = [];
  for (const { text, isNew = false } of lines) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined && !isNew && (/^[а-яёa-z]/.test(text) || (isCommaOpen && /,$/.test(last)));
    if (text === '') continue;
    if (goesOn) found[found.length - 1] = `${last} ${text}`;
    else found.push(text);
  }
  return found;
}

/** A title without the number typed in front of it. */
export function withoutNumber(title: string): string {
  return title.replace(/^(?:\d{1,2}\.){0,3}\d{1,2}[.)] ?(?=[«"“(]?[\p{L}])/u, '');
}
