import { isMap, type ParsedNode, type YAMLMap } from 'yaml';
import type { Path } from '../../core/location.ts';
import { parseTree } from '../parse-tree.ts';
import { indexLines, positionAt } from '../spot.ts';
import { placeParts } from './place-parts.ts';
import { around, type PlacedSlot } from './placed-parts.ts';
import { readLines } from './text-lines.ts';

/**
 * What findings on a line may be about: the paths of the fields and items whose name or value `locate.ts` finds there.
 * The line of the first field is that of the whole file too.
 *
 * @param text readable YAML with line feeds
 * @returns the paths by line, counted from 1
 */
export function partsOnLines(text: string): ReadonlyMap<number, readonly Path[]> {
  const { root } = parseTree(text);
  const found = new Map<number, Path[]>();
  if (!isMap(root)) return found;
  const starts = indexLines(text);
  const source = root as YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
  for (const [index, placed] of placeParts(source, {}, readLines(text)).slots.entries()) {
    const path = pathOf(placed);
    const lines = new Set(placesOf(placed, text).map((at) => positionAt(starts, at).line));
    for (const line of lines) {
      const paths = found.get(line) ?? [];
      found.set(line, paths);
      if (index === 0) paths.push([]);
      paths.push(path);
    }
  }
  return found;
}

/** The offsets whose lines count: of the name, and of the beginning and end of a value on the same lines as that. */
function placesOf({ slot, start, valueStart, end, holds }: PlacedSlot, text: string): number[] {
  const name = 'name' in slot ? [start] : [];
  if (holds && !holds.inBrackets) return name.length > 0 ? name : [valueStart];
  const written = text.slice(valueStart, end).trimEnd();
  if (written === '') return [start];
  return [...name, valueStart, valueStart + written.length];
}

function pathOf(placed: PlacedSlot): Path {
  const steps = [placed.step];
  for (const { owner } of around(placed)) if (owner) steps.unshift(owner.step);
  return steps;
}
