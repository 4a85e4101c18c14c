import { inside, type Location } from '../core/location.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { AuditFile } from '../schema/types.ts';
import type { CheckedFile } from './checked-file.ts';
import { itemsOf, textOf } from './list-items.ts';
import type { Audit, Factor, School } from './model.ts';
import { type DateProblems, readDay } from './read-dates.ts';

/** What an audit file says; factors and parameters without a code or a name keep their row. */
export function buildAudit(checked: CheckedFile<AuditFile>, problems: DateProblems): Audit {
  const at: Location = { file: checked.file, path: [] };
  const { value } = checked;
  readDay(value?.date, inside(at, 'date'), problems);
  return {
    at,
    school: buildSchool(value?.school, inside(at, 'school')),
    factors: itemsOf(value?.factors, ['factors']).map((item) =>
      buildFactor(item.value, inside(at, ...item.path)),
    ),
    complete: isComplete(value?.factors),
  };
}

function isComplete(factors: Checked<AuditFile>['factors']): boolean {
  return (factors ?? [undefined]).every((factor) =>
    (factor?.parameters ?? [undefined]).every((parameter) => parameter?.code !== undefined),
  );
}

function buildFactor(
  value: NonNullable<Checked<AuditFile>['factors']>[number] & object,
  at: Location,
): Factor {
  return {
    at,
    name: value.name ?? '',
    code: value.code?.trim(),
    parameters: itemsOf(value.parameters, ['parameters']).flatMap((item) => {
      const code = item.value.code?.trim();
      const place = inside(at, ...item.path);
      return code ? [{ at: place, code, name: item.value.name ?? '' }] : [];
    }),
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
