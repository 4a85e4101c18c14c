import type { Checked } from '../schema/shape-result.ts';
import type { FactorEntry, ParameterEntry } from '../schema/types.ts';
import { isEmptyPlace } from './is-empty-place.ts';
import { sameText } from './same-text.ts';

export type KnownFactor = Checked<FactorEntry> | undefined;

/** A factor of which nothing is known but codes: its names are all still to be written. */
export function isDrafted(factor: KnownFactor): boolean {
  return (
    isEmptyPlace(factor?.name) &&
    (factor?.parameters ?? []).every(
      (one) => isEmptyPlace(one?.name) && !one?.level && !one?.value && !one?.note,
    )
  );
}

/**
 * The factors of an audit with those of a document: names that were to be written are filled in, parameters whose codes
 * the audit lacks are added. Each factor keeps its place; one that is drafted and not needed gives its place to the
 * document's. `undefined` is what can't be read, or, at the end, goes.
 *
 * @param named the codes that something refers to; undefined if drafted factors must stay
 */
export function joinFactors(
  existing: readonly KnownFactor[],
  imported: readonly FactorEntry[],
  named: ReadonlySet<string> | undefined,
): KnownFactor[] {
  const owners = new Map(
    imported.flatMap((factor) => factor.parameters.map((one) => [one.code, { factor, one }])),
  );
  const joined = existing.map((factor) => factor && fill(factor, owners, existing));
  const holes: number[] = [];
  existing.forEach((factor, index) => {
    if (!named || !factor || !isDrafted(factor) || !isEmptyPlace(joined[index]?.name)) return;
    const left = (factor.parameters ?? []).filter((one) => !owners.has(one?.code ?? ''));
    if (left.some((one) => named.has(one?.code ?? ''))) {
      joined[index] = { ...factor, parameters: left };
      return;
    }
    joined[index] = undefined;
    holes.push(index);
  });
  for (const factor of imported) {
    const known = codesOf(joined);
    const fresh = factor.parameters.filter(({ code }) => !known.has(code));
    if (fresh.length === 0) continue;
    const at = joined.findIndex(
      (one) => one?.name !== undefined && sameText(one.name, factor.name),
    );
    const home = joined[at];
    if (home) joined[at] = { ...home, parameters: [...(home.parameters ?? []), ...fresh] };
    else joined[holes.shift() ?? joined.length] = { ...factor, parameters: fresh };
  }
  return joined;
}

type Owners = ReadonlyMap<string, { factor: FactorEntry; one: ParameterEntry }>;

/** The factor with the names that the document knows, in place of those that were to be written. */
function fill(
  factor: Checked<FactorEntry>,
  owners: Owners,
  all: readonly KnownFactor[],
): Checked<FactorEntry> {
  const parameters = factor.parameters?.map((one) => {
    const known = owners.get(one?.code ?? '');
    return one && known && isEmptyPlace(one.name)
      ? { ...known.one, ...one, name: known.one.name }
      : one;
  });
  const filled = { ...factor, ...(parameters && { parameters }) };
  if (!isEmptyPlace(factor.name)) return filled;
  const own = new Set(factor.parameters?.map((one) => owners.get(one?.code ?? '')?.factor));
  const [owner] = own;
  const isOther = all.some((one) => one !== factor && hasName(one, owner) && owner !== undefined);
  if (own.size !== 1 || !owner || isOther) return filled;
  return { ...(owner.code !== undefined && { code: owner.code }), ...filled, name: owner.name };
}

function hasName(one: KnownFactor, owner: FactorEntry | undefined): boolean {
  return one?.name !== undefined && owner !== undefined && sameText(one.name, owner.name);
}

function codesOf(factors: readonly KnownFactor[]): Set<string> {
  return new Set(
    factors.flatMap((factor) => (factor?.parameters ?? []).map((one) => one?.code ?? '')),
  );
}
