import { foldLookAlikes } from '../../core/look-alikes.ts';
import type { Plan } from '../model.ts';
import { listAsked, type Named, nameAsked } from './list-asked.ts';

/**
 * Whether a code of a plan answers to one that is asked for: it is that code, also where it is typed with letters
 * that only look alike; it lies below it («5.5» below «5», by the audit's factors or by its own beginning); or it
 * is that of the factor whose parameter is asked for.
 */
export function codesAsked(plan: Plan, texts: readonly string[]): (code: string) => boolean {
  const wanted = new Set(listCodes(texts).flatMap((asked) => [...answersIn(plan, asked)]));
  return (code) => wanted.has(code);
}

/** The codes that are asked for, as the plans write them, and those that stand in no plan and no audit. */
export function nameCodes(plans: readonly Plan[], texts: readonly string[]): Named {
  const known = new Set(plans.flatMap(codesOf));
  return nameAsked(listCodes(texts), (asked) => {
    const same = [...known].filter((code) => keyOf(code) === keyOf(asked));
    if (same.length > 0) return same;
    const isBegun = [...known].some((code) => isBelow(code, asked));
    return isBegun ? [asked] : [];
  });
}

/** A code typed with a comma for its point, which would ask for two others: «5,5». */
export function decimalComma(
  plans: readonly Plan[],
  texts: readonly string[],
): { written: string; meant: string } | undefined {
  const known = new Set(plans.flatMap(codesOf));
  const written = texts.find((text) => /^\s*\d+,\d+\s*$/.test(text))?.trim();
  const meant = written?.replace(',', '.');
  return written && meant && known.has(meant) ? { written, meant } : undefined;
}

/** Every code that a plan or its audit names, once. */
export function codesOf({ audit, citations }: Plan): string[] {
  const ofAudit = audit?.factors.flatMap((factor) => [factor, ...factor.parameters]) ?? [];
  return [...new Set([...ofAudit, ...citations].flatMap(({ code }) => code ?? []))];
}

/** The codes of texts such as «5.5, 8.2»; «5.» and «5.*» are 5. */
function listCodes(texts: readonly string[]): string[] {
  const words = listAsked(texts).flatMap((text) => text.split(/\s+/));
  const codes = words.map((word) => word.replace(/[.*]+$/, ''));
  return [...new Set(codes.filter((code) => code !== '' && code !== 'и'))];
}

function answersIn(plan: Plan, asked: string): Set<string> {
  const isSame = (code: string | undefined): boolean =>
    code !== undefined && keyOf(code) === keyOf(asked);
  const found = new Set(codesOf(plan).filter((code) => isSame(code) || isBelow(code, asked)));
  for (const { code, parameters } of plan.audit?.factors ?? []) {
    if (isSame(code)) for (const one of parameters) found.add(one.code);
    if (code !== undefined && parameters.some((one) => isSame(one.code))) found.add(code);
  }
  return found;
}

function isBelow(code: string, asked: string): boolean {
  return keyOf(code).startsWith(`${keyOf(asked)}.`);
}

function keyOf(code: string): string {
  return foldLookAlikes(code.toLowerCase());
}
