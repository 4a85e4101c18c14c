import { findLookAlikes } from '../../core/look-alikes.ts';
import { rememberIn } from '../../core/remember-in.ts';
import type { Audit, Catalogue, Plan } from '../../plan/model.ts';
import type { AuditCode } from './audit-codes.ts';

/** A code of the audit beside what the region's catalogue says of it. */
export interface Compared {
  kind: 'parameter' | 'factor';
  own: AuditCode;
  /** What stands in the catalogue under this code. */
  same: AuditCode[];
  /** What stands in the catalogue under this name, whatever its code. */
  namesakes: AuditCode[];
  /** All of this kind in the catalogue. */
  all: readonly AuditCode[];
}

/**
 * Every parameter of the audit, and every factor that has a code, beside the catalogue. Nothing where there is no
 * catalogue or where the schema took away a part of it; no factors where the catalogue's factors have no codes.
 */
export function* compareWithCatalogue({ audit, catalogue }: Plan): Iterable<Compared> {
  if (!audit || !catalogue?.complete) return;
  const owns = { parameter: parameterCodes(audit), factor: factorCodes(audit) };
  for (const { kind, all, byCode, byName } of indexOf(catalogue)) {
    if (all.length === 0) continue;
    for (const own of owns[kind]) {
      const namesakes = own.name ? (byName.get(nameKey(own)) ?? []) : [];
      yield { kind, own, same: byCode.get(own.code) ?? [], namesakes, all };
    }
  }
}

/** All parameters or all factors of a catalogue, and where to find them. */
interface Index {
  kind: Compared['kind'];
  all: readonly AuditCode[];
  byCode: ReadonlyMap<string, AuditCode[]>;
  byName: ReadonlyMap<string, AuditCode[]>;
}

/** The plans of a region share their catalogue, and each is compared with it twice. */
const indexes = new WeakMap<Catalogue, readonly Index[]>();

function indexOf(catalogue: Catalogue): readonly Index[] {
  const index = indexes.get(catalogue) ?? [
    indexed('parameter', parameterCodes(catalogue)),
    indexed('factor', factorCodes(catalogue)),
  ];
  indexes.set(catalogue, index);
  return index;
}

function indexed(kind: Compared['kind'], all: readonly AuditCode[]): Index {
  return { kind, all, byCode: group(all, ({ code }) => code), byName: group(all, nameKey) };
}

function group(
  all: readonly AuditCode[],
  keyOf: (one: AuditCode) => string,
): Map<string, AuditCode[]> {
  const groups = new Map<string, AuditCode[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Whether two names are the same but for what makes no difference or what another rule tells of. */
export function isSameName(a: AuditCode, b: AuditCode): boolean {
  if (a.name === b.name) return true;
  const [one, two] = [nameKey(a), nameKey(b)];
  return one === two || findLookAlikes(one, two) !== undefined;
}

/** A name without letter case, «ё», tags, kinds of quotes, dashes and blanks, and what stands at its end. */
export function nameKey({ name }: { name: string }): string {
  return rememberIn(known, MOST, name, makeKey);
}

/** Audits take most names from the catalogue. */
const known = new Map<string, string>();
const MOST = 5000;

function makeKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[«»"“”„‘’'\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s*[-‐-―−]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim();
}

function parameterCodes({ factors }: Pick<Audit, 'factors'>): AuditCode[] {
  return factors.flatMap(({ parameters }) => [...parameters]);
}

function factorCodes({ factors }: Pick<Audit, 'factors'>): AuditCode[] {
  return factors.flatMap(({ code, name, at }) => (code ? [{ code, name, at }] : []));
}
