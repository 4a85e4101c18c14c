import type { FieldChange } from '../documents/edit/field-change.ts';
import { shapeAt } from '../schema/shape-at.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { AuditFile } from '../schema/types.ts';
import { type Addition, plainOf } from './addition.ts';
import type { Remark } from './remark.ts';
import { sameText } from './same-text.ts';

/** What a document adds to an audit that is there already: the parameters whose codes it has not. */
export function addToAudit(existing: Checked<AuditFile>, imported: AuditFile): Addition {
  const changes: FieldChange[] = [];
  const remarks: Remark[] = [];
  const known = new Map<string, string>();
  for (const factor of existing.factors ?? []) {
    for (const one of factor?.parameters ?? []) known.set(one?.code ?? '', one?.name ?? '');
  }
  for (const factor of imported.factors) {
    const fresh = factor.parameters.filter(({ code }) => !known.has(code));
    for (const { code, name } of factor.parameters) {
      const before = known.get(code);
      if (before !== undefined && !sameText(before, name))
        remarks.push(differs(code, before, name));
    }
    const index = (existing.factors ?? []).findIndex(
      (one) => one?.name !== undefined && sameText(one.name, factor.name),
    );
    if (fresh.length === 0) continue;
    if (index === -1) {
      const append = plainOf({ ...factor, parameters: fresh });
      changes.push({ at: [], key: 'factors', shape: shapeAt('audit', []), act: { append } });
      continue;
    }
    for (const parameter of fresh) {
      const at = ['factors', index];
      const act = { append: plainOf(parameter) };
      changes.push({ at, key: 'parameters', shape: shapeAt('audit', at), act });
    }
  }
  return { changes, remarks };
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
