import { distance } from 'fastest-levenshtein';
import { hasLetters } from '../../core/letters.ts';
import type { Location } from '../../core/location.ts';
import { findLookAlikes } from '../../core/look-alikes.ts';
import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import type { Audit, Plan } from '../../plan/model.ts';

/** A code of the audit and what it stands for: a parameter, or a factor as a whole. */
export interface AuditCode {
  code: string;
  name: string;
  at: Location;
}

/** All codes of an audit or a catalogue, in its order. */
export function auditCodes({ factors }: Pick<Audit, 'factors'>): readonly AuditCode[] {
  const before = listed.get(factors);
  if (before) return before;
  const codes: AuditCode[] = [];
  for (const { code, name, at, parameters } of factors) {
    if (code) codes.push({ code, name, at });
    codes.push(...parameters);
  }
  listed.set(factors, codes);
  return codes;
}

/** Several rules ask for the same ones. */
const listed = new WeakMap<Audit['factors'], readonly AuditCode[]>();

/**
 * The plan's audit codes by code; undefined where there is no audit, or where the schema took away a
 * part of it, so that a code that is not in the rest may well have been in the file.
 */
export function knownCodes({ audit }: Plan): Map<string, AuditCode> | undefined {
  if (!audit?.complete) return undefined;
  return new Map(auditCodes(audit).map((one) => [one.code, one]));
}

/**
 * The codes that may be meant by one that is unknown, in the audit's order: those with the same digits («82» for 8.2),
 * else those that it begins («8» for 8.2 and 8.4), else those that differ by one character; at most `most`.
 */
export function nearestCodes(code: string, known: Iterable<AuditCode>, most = 2): AuditCode[] {
  const all = [...known];
  const same = all.filter((one) => haveSameDigits(code, one.code));
  if (same.length > 0) return same.slice(0, most);
  const family = all.filter((one) => one.code.startsWith(`${code}.`));
  if (family.length > 0) return family.slice(0, MOST_OF_FAMILY);
  // Factors 8 and 1 are one sign apart, and all that they have.
  if (isBareNumber(code)) return [];
  const isNear = (one: string): boolean => !isBareNumber(one) && distance(code, one) <= 1;
  return all.filter((one) => isNear(one.code)).slice(0, most);
}

/** So many parameters of a factor are named. */
const MOST_OF_FAMILY = 4;

function isBareNumber(code: string): boolean {
  return /^\d+$/.test(code);
}

/** Whether two codes of several digits are the same but for what parts the digits: 82, 8-2 and 8.2. */
function haveSameDigits(code: string, other: string): boolean {
  const bare = (one: string): string => one.replace(/[.-]/g, '');
  return code !== other && /^\d{2,}$/.test(bare(code)) && bare(code) === bare(other);
}

/**
 * Whether nothing but a slip of one key makes `other` of a code: what parts the digits, a key pressed twice, or one
 * wrong sign behind the same factor.
 */
export function isSlipOf(code: string, other: string): boolean {
  if (haveSameDigits(code, other)) return true;
  if (distance(code, other) !== 1 || partsOf(code).length !== partsOf(other).length) return false;
  if (code.length === other.length + 1) return withoutDoubled(code).includes(other);
  const isSameFactor = partsOf(code).length > 1 && partsOf(code)[0] === partsOf(other)[0];
  return code.length === other.length && isSameFactor;
}

function partsOf(code: string): string[] {
  return code.split(/[.-]/);
}

/** A code without one of two equal signs, in all ways. */
function withoutDoubled(code: string): string[] {
  return [...code].flatMap((sign, index) =>
    sign === code[index - 1] ? [code.slice(0, index) + code.slice(index + 1)] : [],
  );
}

/** The code that looks the same on screen but is typed with other signs: «2.1О» with a letter for 2.10. */
export function twinCode(code: string, known: readonly AuditCode[]): AuditCode | undefined {
  return known.find((one) => {
    const found = findLookAlikes(code, one.code);
    return found?.some(({ written, meant }) => hasLetters(written + meant));
  });
}

/** A code with its name, shortened: 4.1 «Нехватка педагогов». */
export function nameCode({ code, name }: { code: string; name: string }): Text {
  const short = shorten(name);
  return short ? { ru: `${code} «${short}»`, en: `${code} “${short}”` } : { ru: code, en: code };
}
