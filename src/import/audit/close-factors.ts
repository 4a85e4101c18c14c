import { TO_FILL_IN } from '../../plan/to-fill-in.ts';
import type { FactorEntry, ParameterEntry } from '../../schema/types.ts';
import type { AuditNotes } from './audit-notes.ts';
import type { AuditRow } from './audit-rows.ts';
import { cutCode } from './read-codes.ts';

/** A factor whose name may still begin with a number. */
export interface OpenFactor {
  written: string;
  row: AuditRow;
  parameters: ParameterEntry[];
}

const LONGEST_NAME = 2000;
const MOST_PARAMETERS = 1000;

/**
 * The factors, each with its own code if the codes of its parameters begin with the number before its name. Where the
 * numbers of some don't, none is a code; 1, 2, 3… are then the rows' numbers, and nobody need be told.
 */
export function closeFactors(open: readonly OpenFactor[], notes: AuditNotes): FactorEntry[] {
  const full = open.filter(
    ({ written, row, parameters }) =>
      parameters.length > 0 || notes.noParameters(row, written).length > 0,
  );
  const cuts = full.map(({ written }) => cutCode(written));
  const fits = full.map(({ parameters }, at) => {
    const start = `${cuts[at]?.code}.`;
    return parameters.every(({ code }) => code.startsWith(start));
  });
  const areCodes = cuts.every((cut, at) => !cut || fits[at]);
  const isCounted = isCount(open.map(({ written }) => cutCode(written)?.code));
  return full.map(({ written, row, parameters }, at) => {
    const cut = cuts[at];
    if (written === TO_FILL_IN) notes.noFactor(row);
    if (cut && !fits[at] && !isCounted) notes.numberOfFactor(row, cut.code, cut.rest);
    return {
      name: (cut?.rest ?? written).slice(0, LONGEST_NAME),
      ...(cut && areCodes && { code: cut.code }),
      parameters: parameters.slice(0, MOST_PARAMETERS),
    };
  });
}

/** Whether several numbers go up by one. */
function isCount(numbers: readonly (string | undefined)[]): boolean {
  const [first] = numbers;
  return numbers.length > 1 && numbers.every((number, at) => number === `${Number(first) + at}`);
}
