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

/** The codes that differ from `code` by one character, in the audit's order, at most `most`. */
export function nearestCodes(code: string, known: Iterable<AuditCode>, most = 2): AuditCode[] {
  return [...known].filter((one) => distance(code, one.code) <= 1).slice(0, most);
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
