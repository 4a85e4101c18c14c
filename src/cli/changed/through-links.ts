import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { withoutSlash } from './changed-paths.ts';

/** More than so many paths are no longer told apart. */
const MOST = 200_000;

/**
 * Paths, and all others by which links (absolute, with the rest) lead to them: what has changed at one end has changed at the
 * other. Undefined if there are too many to tell, as with links that lead round in circles.
 */
export function throughLinks(
  paths: readonly string[],
  links: readonly string[],
): readonly string[] | undefined {
  const leading = leadingTo(links);
  if (leading.size === 0) return paths;
  const found = new Set(paths.map(withoutSlash));
  let generation = [...found];
  for (let turn = 0; turn < MOST_TURNS && generation.length > 0; turn++) {
    const next: string[] = [];
    for (const path of generation) {
      for (const other of othersOf(path, leading)) {
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
        if (found.size > MOST) return undefined;
      }
    }
    generation = next;
  }
  return generation.length > 0 ? undefined : [...found];
}

/** So many links may follow each other. */
const MOST_TURNS = 40;

/** Links by where they lead, and by all folders above that. */
type Leading = Map<string, { at: Set<string>; through: Set<string> }>;

function leadingTo(links: readonly string[]): Leading {
  const leading: Leading = new Map();
  const of = (path: string): { at: Set<string>; through: Set<string> } => {
    const known = leading.get(path) ?? { at: new Set(), through: new Set() };
    leading.set(path, known);
    return known;
  };
  for (const link of links) {
    for (const target of targetsOf(link)) {
      of(target).at.add(link);
      for (let above = dirname(target); above !== dirname(above); above = dirname(above)) {
        of(above).through.add(link);
      }
    }
  }
  return leading;
}

/** The same place by other names: below a link that leads to it or to a folder above; the link itself, if it leads below. */
function othersOf(path: string, leading: Leading): string[] {
  const others = [...(leading.get(path)?.through ?? [])];
  for (let above = path; ; above = dirname(above)) {
    const rest = path.slice(above.length);
    for (const link of leading.get(above)?.at ?? []) {
      // A link to a folder around it would lead on for ever; once is enough.
      const isRound = link.startsWith(above + sep) && rest.includes(link.slice(above.length));
      if (!isRound) others.push(link + rest);
    }
    if (above === dirname(above)) return others;
  }
}

/** Where a link leads: as it is written, and with all links followed that are there. */
function targetsOf(link: string): string[] {
  try {
    const written = resolve(realpathSync(dirname(link)), readlinkSync(link));
    return [...new Set([written, realAsFarAsThere(written)])];
  } catch {
    // Git may keep links as text.
    return [];
  }
}

function realAsFarAsThere(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(realAsFarAsThere(dirname(path)), basename(path));
  }
}
