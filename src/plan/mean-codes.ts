import { hasLetters } from '../core/letters.ts';
import {
  findLookAlikes,
  foldLookAlikes,
  lookAlikeIn,
  type Script,
  scriptOf,
} from '../core/look-alikes.ts';
import type { CodeRef, Factor } from './model.ts';

/** Letters that people type for a digit. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  'О0 о0 O0 o0 З3 з3 l1'.split(' ').map(([letter = '', digit = '']) => [letter, digit]),
);

/**
 * Codes as they are meant, by the codes as they are written; only those that differ. A letter that looks like a
 * digit is one where no code has other letters; a letter of the other alphabet belongs to that of the codes
 * whose letters look like no others.
 */
export function meantCodes(codes: readonly string[]): ReadonlyMap<string, string> {
  const lettered = codes.filter(hasLetters);
  const meant = new Map<string, string>();
  if (lettered.length === 0) return meant;
  const letters = lettered.flatMap((code) => [...code].filter(hasLetters));
  if (letters.every((letter) => DIGITS.has(letter))) {
    const digits = codes.some((code) => /\d/.test(code));
    for (const code of digits ? lettered : []) {
      meant.set(code, [...code].map((sign) => DIGITS.get(sign) ?? sign).join(''));
    }
    return meant;
  }
  const script = onlyScript(letters.filter((letter) => otherLetter(letter) === undefined));
  for (const code of script ? lettered : []) {
    const signs = [...code].map((sign) =>
      hasLetters(sign) && scriptOf(sign) !== script ? otherLetter(sign) : sign,
    );
    if (!signs.includes(undefined) && signs.join('') !== code) meant.set(code, signs.join(''));
  }
  return meant;
}

/** The factors with their codes, and those of their parameters, as they are meant. */
export function meanFactorCodes(factors: readonly Factor[]): Factor[] {
  const isLettered = ({ code }: { code: string | undefined }): boolean =>
    code !== undefined && hasLetters(code);
  if (!factors.some((one) => isLettered(one) || one.parameters.some(isLettered))) {
    return [...factors];
  }
  const meant = meantCodes(
    factors.flatMap(({ code, parameters }) => [
      ...(code ? [code] : []),
      ...parameters.map((one) => one.code),
    ]),
  );
  if (meant.size === 0) return [...factors];
  const mend = <Coded extends { code: string | undefined }>(one: Coded): Coded => {
    const code = meant.get(one.code ?? '');
    return code === undefined ? one : { ...one, code, written: one.code };
  };
  return factors.map((one) => ({ ...mend(one), parameters: one.parameters.map(mend) }));
}

/**
 * Gives the codes of a roadmap the form that is meant: that of the audit's only code that looks the same, else
 * the form that follows from the other codes of the roadmap, if there is no audit.
 */
export function meanCitations(
  citations: readonly CodeRef[],
  factors: readonly Factor[] | undefined,
): void {
  const codes: string[] = [];
  for (const { code, parameters } of factors ?? []) {
    if (code) codes.push(code);
    for (const one of parameters) codes.push(one.code);
  }
  const meant = factors ? undefined : meantCodes(citations.map(({ code }) => code));
  const known = new Set(codes);
  const odd = meant ? citations : citations.filter(({ code }) => !known.has(code));
  if (odd.length === 0) return;
  const twinOf = findTwins(codes);
  for (const one of odd) {
    const code = meant ? meant.get(one.code) : twinOf(one.code);
    // The same object stands in the activity, its task and the list of all citations.
    if (code !== undefined) Object.assign(one, { code, written: one.code });
  }
}

/** Finds the only one of `known` that looks like a text but is typed with other letters. */
export function findTwins(known: readonly string[]): (text: string) => string | undefined {
  const folded = new Map<string, Set<string>>();
  for (const one of known) {
    const key = foldLookAlikes(one);
    const group = folded.get(key) ?? new Set();
    folded.set(key, group.add(one));
  }
  return (text) => {
    const twins = [...(folded.get(foldLookAlikes(text)) ?? [])].filter((one) =>
      findLookAlikes(text, one)?.some(({ written, meant }) => hasLetters(written + meant)),
    );
    return twins.length === 1 ? twins[0] : undefined;
  };
}

/** The letter of the other alphabet that looks the same. */
function otherLetter(letter: string): string | undefined {
  return lookAlikeIn(scriptOf(letter) === 'latin' ? 'cyrillic' : 'latin', letter);
}

/** The alphabet of these letters, if there are any and all are of one. */
function onlyScript(letters: readonly string[]): Script | undefined {
  const [first] = letters;
  const script = first && scriptOf(first);
  return script && letters.every((letter) => scriptOf(letter) === script) ? script : undefined;
}
