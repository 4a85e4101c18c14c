import { plainText } from '../sheets/plain-text.ts';
import type { Sheet } from '../sheets/sheet.ts';

const LONGEST = 31;

/**
 * Names for the sheets that Excel takes: short, without the signs that it forbids, each once. A sheet gets the first
 * of its own names that no other sheet has in that place, and best of all the names in one place that tell all sheets
 * apart: so all papers are called by their schools. Where there is none, a number tells them apart.
 */
export function sheetNames(sheets: readonly Pick<Sheet, 'names'>[], unnamed: string): string[] {
  const wishes = wishesOf(sheets);
  const most = Math.max(0, ...wishes.map(({ length }) => length));
  const telling = Array.from({ length: most }, (_, place) => place).find((place) =>
    wishes.every((names) => isOnly(names[place], place, wishes)),
  );
  const used = new Set<string>();
  return wishes.map((names) => {
    const own =
      names[telling ?? -1] ??
      names.find((name, place) => isOnly(name, place, wishes)) ??
      names[0] ??
      unnamed;
    const name = numbered(own, used);
    used.add(name.toLowerCase());
    return name;
  });
}

/** Short names; of a role that two persons have, each with the surname. */
function wishesOf(sheets: readonly Pick<Sheet, 'names'>[]): string[][] {
  const short = sheets.map(({ names }) => names.map((name) => [name, shorten(name)] as const));
  const wishes = short.map((pairs) => pairs.map(([, name]) => name));
  return short.map((pairs) =>
    pairs
      .map(([name, wish], place) =>
        isOnly(wish, place, wishes) ? wish : withSurname(name) || wish,
      )
      .filter(Boolean),
  );
}

/** «Учитель математики Иванов» of «Учитель математики (Иванов И. И.)»; empty for a name without brackets. */
function withSurname(name: string): string {
  const [, role = '', person = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(plainText(name)) ?? [];
  const surname = person.split(/\s+/).find((word) => /^\p{L}[\p{L}-]+$/u.test(word));
  if (surname === undefined || surname.length > LONGEST - 12) return '';
  const whole = shorten(`${role} ${surname}`);
  return whole.endsWith('…') ? `${shorten(role, LONGEST - surname.length - 1)} ${surname}` : whole;
}

function isOnly(
  name: string | undefined,
  place: number,
  wishes: readonly (readonly string[])[],
): boolean {
  if (!name) return false;
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
function shorten(name: string, longest = LONGEST): string {
  const clean = tidy(
    plainText(name)
      .replaceAll('/', '-')
      .replace(/[[\]:*?\\\n]/g, ' '),
  );
  if (clean.length <= longest) return clean;
  const bare = tidy(clean.replace(/\([^()]*\)\s*$/, ''));
  if (bare !== '' && bare.length <= longest) return bare;
  const start = (bare || clean).slice(0, longest);
  const blank = start.lastIndexOf(' ');
  const words = blank > longest / 2 ? start.slice(0, blank) : start;
  return `${endAt(words, longest - 1).replace(/[\s,;.–—-]+$/, '')}…`;
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
