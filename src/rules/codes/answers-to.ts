import { findLookAlikes } from '../../core/look-alikes.ts';
import { findRenumbering } from '../../plan/find-renumbering.ts';
import type { Plan } from '../../plan/model.ts';
import { auditCodes, knownCodes, nearestCodes } from './audit-codes.ts';

/** Whether the codes hold this one; a factor's code stands for those of its parameters. */
export function answersTo(own: readonly string[], code: string, { audit }: Plan): boolean {
  if (own.includes(code)) return true;
  return (audit?.factors ?? []).some((factor) => {
    const family = factor.parameters.map((one) => one.code);
    if (factor.code === undefined) return false;
    return (
      (own.includes(factor.code) && family.includes(code)) ||
      (factor.code === code && family.some((one) => own.includes(one)))
    );
  });
}

/** Whether another finding says already what is wrong with one of the activity's codes, or with this one. */
export function isKnownSlip(own: readonly string[], code: string, plan: Plan): boolean {
  if (own.some((one) => findLookAlikes(one, code))) return true;
  const known = knownCodes(plan);
  if (!known || !plan.audit) return false;
  const codes = auditCodes(plan.audit);
  const slips = own.filter((one) => !known.has(one));
  if (slips.some((one) => nearestCodes(one, codes).some((near) => near.code === code))) return true;
  const renumbering = findRenumbering(plan);
  return [...(renumbering?.mapping ?? []), ...(renumbering?.falseMatches ?? [])].some(
    ({ from, to }) => (from === code && own.includes(to)) || (to === code && own.includes(from)),
  );
}
