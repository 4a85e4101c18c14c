import type { Factor, Parameter, Plan } from './model.ts';

/** A cited code explained by a row of the audit's table. */
export interface Explained {
  /** The code as the roadmap cites it. */
  from: string;
  /** The audit's code that is meant. */
  to: string;
  name: string;
}

/** Codes that are not the audit's, but follow from the numbers of its rows. */
export interface Renumbering {
  /** Cited codes that the audit does not have. */
  mapping: Explained[];
  /** Cited codes that the audit has, though the numbering means another one. */
  falseMatches: Explained[];
}

/** So few wrong codes may be explained by chance: then they are taken for slips. */
const FEW = 2;

/**
 * Looks whether the cited codes number the audit by row instead of taking its codes. A code `r.p` is
 * explained by row r (the r-th factor) and there by the p-th parameter, or by the one whose own second
 * number is p (2.2 → 1.2). It is a renumbering when that explains most of the codes that the audit
 * lacks; when it changes most of the cited codes, or explains each by a parameter of its own; and when
 * there are too many for slips: more than two, or no cited code is the audit's. Undefined otherwise.
 */
export function findRenumbering({ audit, citations }: Plan): Renumbering | undefined {
  if (!audit?.complete) return undefined;
  const { factors } = audit;
  const known = new Set<string>();
  for (const { parameters } of factors) for (const { code } of parameters) known.add(code);
  if (citations.every(({ code }) => known.has(code))) return undefined;
  const cited = [...new Set(citations.map(({ code }) => code))];
  const unknown = cited.filter((code) => !known.has(code));
  const explained = explain(cited, factors);
  const renumbered = explained.filter(({ from, to }) => from !== to);
  const mapping = renumbered.filter(({ from }) => !known.has(from));
  const falseMatches = renumbered.filter(({ from }) => known.has(from));
  const enough =
    mapping.length > FEW || (mapping.length === FEW && unknown.length === cited.length);
  const mostUnknown = mapping.length * 2 > unknown.length;
  const mostCited = renumbered.length * 2 > cited.length;
  const each = new Set(explained.map(({ to }) => to)).size === cited.length;
  return enough && mostUnknown && (mostCited || each) ? { mapping, falseMatches } : undefined;
}

/** The cited codes that name a row of the table and a parameter in it, in the order of citation. */
function explain(cited: readonly string[], factors: readonly Factor[]): Explained[] {
  const rows = new Map<number, number[]>();
  for (const code of cited) {
    const [row, number] = numbersOf(code) ?? [];
    if (row && number) rows.set(row, [...(rows.get(row) ?? []), number]);
  }
  const readRows = new Map(
    [...rows].map(([row, numbers]) => [row, readRow(numbers, factors[row - 1]?.parameters ?? [])]),
  );
  return cited.flatMap((code) => {
    const [row = 0, number = 0] = numbersOf(code) ?? [];
    const one = readRows.get(row)?.get(number);
    return one ? [{ from: code, to: one.code, name: one.name }] : [];
  });
}

/**
 * The parameters of a row that the cited numbers mean: all read as places or all as own numbers,
 * whichever suits more of them (as places if equal); the rest the other way, if that is still free.
 */
function readRow(
  numbers: readonly number[],
  parameters: readonly Parameter[],
): Map<number, Parameter> {
  const byPlace = (number: number) => parameters[number - 1];
  const byOwn = (number: number) => parameters.find(({ code }) => numbersOf(code)?.[1] === number);
  const suited = (read: typeof byPlace): number => numbers.filter(read).length;
  const ways = suited(byOwn) > suited(byPlace) ? [byOwn, byPlace] : [byPlace, byOwn];
  const meant = new Map<number, Parameter>();
  const taken = new Set<Parameter>();
  for (const [number, read] of ways.flatMap((way) => numbers.map((one) => [one, way] as const))) {
    const parameter = read(number);
    if (!parameter || meant.has(number) || taken.has(parameter)) continue;
    meant.set(number, parameter);
    taken.add(parameter);
  }
  return meant;
}

/** Both numbers of a code such as 5.10; undefined for other codes. */
function numbersOf(code: string): [number, number] | undefined {
  const [, row, number] = /^(\d+)\.(\d+)$/.exec(code) ?? [];
  return row === undefined ? undefined : [Number(row), Number(number)];
}
