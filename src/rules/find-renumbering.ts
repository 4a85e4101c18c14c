import type { Factor, Plan } from '../plan/model.ts';

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
 * explained by row r (the r-th factor) and there by the p-th parameter, else by the one whose own
 * second number is p (2.2 → 1.2). It is a renumbering when that explains most of the codes that the
 * audit lacks and most of all cited ones, and when there are too many for slips: more than two, or
 * no cited code is the audit's. Undefined otherwise.
 */
export function findRenumbering({ audit, citations }: Plan): Renumbering | undefined {
  if (!audit?.complete) return undefined;
  const { factors } = audit;
  const cited = new Set(citations.map(({ code }) => code));
  const known = new Set(factors.flatMap((factor) => factor.parameters.map(({ code }) => code)));
  const explained = new Map([...cited].flatMap((code) => explain(code, factors)));
  const unknown = [...cited].filter((code) => !known.has(code));
  const renumbered = [...explained.values()].filter(({ from, to }) => from !== to);
  const mapping = renumbered.filter(({ from }) => !known.has(from));
  const falseMatches = renumbered.filter(({ from }) => known.has(from));
  const enough = mapping.length > FEW || (mapping.length === FEW && unknown.length === cited.size);
  const mostUnknown = mapping.length * 2 > unknown.length;
  const mostCited = explained.size * 2 > cited.size;
  return enough && mostUnknown && mostCited ? { mapping, falseMatches } : undefined;
}

function explain(code: string, factors: readonly Factor[]): [string, Explained][] {
  const [row = 0, number = 0, ...rest] = code.split('.').map(Number);
  const factor = factors[row - 1];
  if (!factor || rest.length > 0) return [];
  const own = factor.parameters.findIndex((one) => one.code.split('.')[1] === String(number));
  const position = factor.parameters[number - 1] ? number : own + 1;
  const parameter = factor.parameters[position - 1];
  if (!parameter) return [];
  return [[code, { from: code, to: parameter.code, name: parameter.name }]];
}
