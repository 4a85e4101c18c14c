import { plainText } from '../sheets/plain-text.ts';
import type { Sheet } from '../sheets/sheet.ts';

const LONGEST = 31;

/**
 * Names for the sheets that Excel takes: short, without the signs that it forbids, each once. A sheet gets the first
 * of its own names that no other sheet has in that place; where there is none, a number tells them apart.
 */
export function sheetNames(sheets: readonly Pick<Sheet, 'names'>[], unnamed: string): string[] {
  const wishes = sheets.map(({ names }) => names.map(shorten).filter(Boolean));
  const used = new Set<string>();
  return wishes.map((names) => {
    const own = names.find((name, place) => isOnly(name, place, wishes)) ?? names[0] ?? unnamed;
    const name = numbered(own, used);
    used.add(name.toLowerCase());
    return name;
  });
}

function isOnly(name: string, place: number, wishes: readonly string[][]): boolean {
  const same = (other: string | undefined): boolean => other?.toLowerCase() === name.toLowerCase();
  return wishes.filter((names) => same(names[place])).length === 1;
}

/** «План», «План (2)», «План (3)». */
function numbered(name: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` (${number})`;
    const tried = endAt(name, LONGEST - mark.length) + mark;
    if (!used.has(tried.toLowerCase())) return tried;
  }
}

/** Words in brackets go first, then whole words from the end. */
function shorten(name: string): string {
  const clean = tidy(
    plainText(name)
      .replaceAll('/', '-')
      .replace(/[[\]:*?\\\n]/g, ' '),
  );
  if (clean.length <= LONGEST) return clean;
  const bare = tidy(clean.replace(/\([^()]*\)\s*$/, ''));
  if (bare !== '' && bare.length <= LONGEST) return bare;
  const start = (bare || clean).slice(0, LONGEST);
  const blank = start.lastIndexOf(' ');
  const words = blank > LONGEST / 2 ? start.slice(0, blank) : start;
  return `${endAt(words, LONGEST - 1).replace(/[\s,;.–—-]+$/, '')}…`;
}

/**
 * An apostrophe at an end, a text such as `_x0041_` and the name that Excel keeps for itself would make Excel
 * repair the file.
 */
function tidy(name: string): string {
  const clean = name
    .replace(/_(?=x[0-9a-f]{4}_)/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  return clean.toLowerCase() === 'history' ? `${clean} .` : clean;
}

/** Not through a pair of surrogates. */
function endAt(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '');
}
