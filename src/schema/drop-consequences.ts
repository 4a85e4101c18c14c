import type { Faults } from './collect-faults.ts';
import { suggestNames } from './explain-unknown-field.ts';
import { type Fault, type FaultContext, MOST_FINDINGS } from './fault.ts';

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
  return { told, silent: faults.silent };
}

function isMissing({ keyword }: Fault): boolean {
  return keyword === 'required';
}
