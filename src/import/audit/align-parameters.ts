import type { FrontLine } from '../front/front-line.ts';
import { readItems, readMarker } from '../front/list-items.ts';
import { cutCode } from './read-codes.ts';

/** A parameter with the code that belongs to it. */
export interface AlignedParameter {
  name: string;
  code: string;
}

/** Parameters by their codes; `mismatch` where numbers differ, so that nobody can tell which belongs to which. */
export type Alignment =
  | { parameters: readonly AlignedParameter[] }
  | { mismatch: { names: number; codes: number } };

/**
 * Gives the codes of a cell to the parameters of the cell beside it: all of it to a single code, else the items of its
 * list or its lines in their order. Without codes of their own, parameters may begin with them: «2.2 Наличие …».
 */
export function alignParameters(lines: readonly FrontLine[], codes: readonly string[]): Alignment {
  const whole = lines.map(({ text }) => text).join(' ');
  const led = ledByCodes(lines);
  if (codes.length === 0) return { parameters: led ?? [] };
  if (led && sameCodes(led, codes)) return { parameters: led };
  const [only, ...others] = codes;
  if (only !== undefined && others.length === 0)
    return { parameters: [{ name: whole, code: only }] };
  const names = namesIn(lines, codes.length);
  if (names.length !== codes.length)
    return { mismatch: { names: names.length, codes: codes.length } };
  return { parameters: names.map((name, index) => ({ name, code: codes[index] ?? '' })) };
}

/** The ways in which a cell may list parameters; the one with as many as there are codes. */
function namesIn(lines: readonly FrontLine[], count: number): string[] {
  const isList = lines.some(({ list, text }) => list || readMarker(text));
  const { items, left } = readItems(lines);
  const listed = items.map(({ text }) => text);
  const byLines = lines.map(({ text }) => text);
  const bySigns = lines
    .flatMap(({ text }) => text.split(/;\s*/))
    .filter((text) => text.trim() !== '');
  const ways = isList && left.length === 0 ? [listed] : [listed, byLines, bySigns];
  return ways.find(({ length }) => length === count) ?? ways[0] ?? [];
}

/** Parameters that each begin with a code; a line without one goes on with the parameter above. */
function ledByCodes(lines: readonly FrontLine[]): AlignedParameter[] | undefined {
  const found: AlignedParameter[] = [];
  for (const { text } of lines) {
    const cut = cutCode(text);
    const last = found.at(-1);
    if (cut?.code.includes('.')) found.push({ name: cut.rest, code: cut.code });
    else if (last) last.name += ` ${text}`;
    else return undefined;
  }
  return found.length > 0 ? found : undefined;
}

function sameCodes(led: readonly AlignedParameter[], codes: readonly string[]): boolean {
  return led.length === codes.length && led.every(({ code }, index) => code === codes[index]);
}
