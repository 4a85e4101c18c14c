import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../core/location.ts';
import type { FieldChange } from '../documents/edit/field-change.ts';
import { shapeAt } from '../schema/shape-at.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { AuditFile, FactorEntry } from '../schema/types.ts';
import { type Addition, plainOf } from './addition.ts';
import { isEmptyPlace } from './is-empty-place.ts';
import { isDrafted, joinFactors, type KnownFactor } from './join-factors.ts';
import type { Remark } from './remark.ts';
import { sameText } from './same-text.ts';

/**
 * What a document adds to an audit that is there already: the names that were left to be filled in, and the parameters
 * whose codes it has not.
 *
 * @param named the codes that the plan refers to: a drafted factor with none of them goes when there are real ones;
 *   undefined if that can't be told, or if the audit holds what can't be read: then all stays
 */
export function addToAudit(
  existing: Checked<AuditFile>,
  imported: Partial<AuditFile>,
  named: ReadonlySet<string> | undefined,
): Addition {
  const factors = existing.factors ?? [];
  const joined = imported.factors ? joinFactors(factors, imported.factors, named) : factors;
  const ofFactors = changesTo(factors, joined);
  const { school } = imported;
  const isNamed = isEmptyPlace(existing.school) && school !== undefined && !isEmptyPlace(school);
  const ofSchool = isNamed ? [change([], 'school', { set: plainOf(school) })] : [];
  return {
    changes: [...ofSchool, ...ofFactors],
    isFilling:
      factors.every((one) => one && isDrafted(one)) ||
      ofFactors.every(({ at, key }) => isEmptyPlace(nameAt(factors, at)) && key !== 'parameters'),
    remarks: differences(factors, imported.factors ?? []),
  };
}

function change(at: Path, key: string, act: FieldChange['act']): FieldChange {
  return { at, key, shape: shapeAt('audit', at), act };
}

/** The name of the factor or parameter that is changed; undefined for the whole. */
function nameAt(
  factors: readonly KnownFactor[],
  [, factor, , parameter]: Path,
): string | undefined {
  const one = factors[Number(factor)];
  return parameter === undefined ? one?.name : one?.parameters?.[Number(parameter)]?.name;
}

/** The changes that make the factors what they are to be, each as small as can be. */
function changesTo(before: readonly KnownFactor[], after: readonly KnownFactor[]): FieldChange[] {
  if (before.some((one, index) => one && !after[index])) {
    return [change([], 'factors', { set: plainOf(after.flatMap((one) => one ?? [])) })];
  }
  return after.flatMap((factor, index) => {
    const old = before[index];
    if (!factor || old === factor) return [];
    if (!old) return [change([], 'factors', { append: plainOf(factor) })];
    const at = ['factors', index];
    return [...changesOfFields(at, old, factor), ...changesOfParameters(at, old, factor)];
  });
}

function changesOfFields(at: Path, before: object, after: object): FieldChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  old.delete('parameters');
  now.delete('parameters');
  return [
    ...[...now]
      .filter(([key, value]) => value !== undefined && !isDeepStrictEqual(old.get(key), value))
      .map(([key, value]) => change(at, key, { set: plainOf(value) })),
    ...[...old.keys()].filter((key) => !now.has(key)).map((key) => change(at, key, 'remove')),
  ];
}

function changesOfParameters(
  at: Path,
  { parameters: before = [] }: Checked<FactorEntry>,
  { parameters: after = [] }: Checked<FactorEntry>,
): FieldChange[] {
  if (!before.every((one, index) => one?.code === after[index]?.code)) {
    return [change(at, 'parameters', { set: plainOf(after) })];
  }
  return after.flatMap((one, index) => {
    const old = before[index];
    if (index >= before.length) return [change(at, 'parameters', { append: plainOf(one) })];
    return old && one ? changesOfFields([...at, 'parameters', index], old, one) : [];
  });
}

/** Where both have a name for a code, and not the same. */
function differences(before: readonly KnownFactor[], imported: readonly FactorEntry[]): Remark[] {
  const known = new Map(
    before.flatMap((factor) => (factor?.parameters ?? []).map((one) => [one?.code, one?.name])),
  );
  return imported.flatMap(({ parameters }) =>
    parameters.flatMap(({ code, name }) => {
      const old = known.get(code);
      const isSame = old === undefined || isEmptyPlace(old) || sameText(old, name);
      return isSame ? [] : [differs(code, old, name)];
    }),
  );
}

function differs(code: string, before: string, name: string): Remark {
  return {
    kind: 'doubt',
    message: {
      ru: `Параметр ${code} в audit.yaml называется «${before}», а в документе «${name}»: оставлено то, что в audit.yaml.`,
      en: `The parameter ${code} is called “${before}” in audit.yaml and “${name}” in the document: what stands in audit.yaml was left.`,
    },
  };
}
