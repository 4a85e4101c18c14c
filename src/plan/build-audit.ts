import { inside, type Location } from '../core/location.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { AuditFile } from '../schema/types.ts';
import { buildFactors, hasAllCodes } from './build-factors.ts';
import type { CheckedFile } from './checked-file.ts';
import { textOf } from './list-items.ts';
import { meanFactorCodes } from './mean-codes.ts';
import type { Audit, School } from './model.ts';
import { type DateProblems, readDay } from './read-dates.ts';

/** What an audit file says; factors and parameters without a code or a name keep their row. */
export function buildAudit(checked: CheckedFile<AuditFile>, problems: DateProblems): Audit {
  const at: Location = { file: checked.file, path: [] };
  const { value } = checked;
  readDay(value?.date, inside(at, 'date'), problems);
  return {
    at,
    school: buildSchool(value?.school, inside(at, 'school')),
    factors: meanFactorCodes(buildFactors(value?.factors, inside(at, 'factors'))),
    complete: hasAllCodes(value?.factors),
  };
}

/** The school, whether named by a text or by fields. */
export function buildSchool(value: Checked<AuditFile>['school'], at: Location): School | undefined {
  if (value === undefined) return undefined;
  const fields = typeof value === 'string' ? { name: value } : value;
  const name = fields.name?.trim();
  if (!name) return undefined;
  const { id, municipality } = { id: undefined, municipality: undefined, ...fields };
  const nameAt = typeof value === 'string' ? at : inside(at, 'name');
  return { at, nameAt, name, id: textOf(id), municipality };
}
