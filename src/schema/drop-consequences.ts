import type { Faults } from './collect-faults.ts';
import { freeNames, suggestNames } from './explain-unknown-field.ts';
import { type Fault, type FaultContext, MOST_FINDINGS } from './fault.ts';
import { meantByGlued } from './glued-fields.ts';

/** Drops each missing field that stands there under a wrong name: `titel` is one fault, not two. */
export function dropConsequences(faults: Faults, context: FaultContext): Faults {
  const renamed = new Set<string>();
  const lacking = new Set(faults.told.filter(isMissing).map(({ path }) => JSON.stringify(path)));
  const unknown = faults.told.filter(({ keyword }) => keyword === 'additionalProperties');
  for (const fault of unknown.slice(0, MOST_FINDINGS)) {
    const holder = JSON.stringify(fault.path);
    if (!lacking.has(holder)) continue;
    const name = String(fault.params.additionalProperty);
    for (const meant of suggestNames(name, fault, context)) {
      renamed.add(JSON.stringify([fault.path, meant]));
    }
  }
  const told = faults.told.filter(
    (fault) =>
      !isMissing(fault) || !renamed.has(JSON.stringify([fault.path, fault.params.missingProperty])),
  );
  const others = gluedAgain(told, context);
  return {
    told: told.filter((fault) => !others.has(fault)),
    silent: [...faults.silent, ...others],
  };
}

/** The fields without a space behind the colon but the first of each mapping, which tells of them all. */
function gluedAgain(told: readonly Fault[], context: FaultContext): Set<Fault> {
  const first = new Set<unknown>();
  const again = new Set<Fault>();
  for (const fault of told.slice(0, MOST_FINDINGS)) {
    const name = String(fault.params.additionalProperty);
    if (fault.keyword !== 'additionalProperties' || !name.includes(':')) continue;
    if (!meantByGlued(name, fault, freeNames(fault, context))) continue;
    if (first.has(fault.value)) again.add(fault);
    first.add(fault.value);
  }
  return again;
}

function isMissing({ keyword }: Fault): boolean {
  return keyword === 'required';
}
