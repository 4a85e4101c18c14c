import { findRenumbering } from '../../plan/find-renumbering.ts';
import type { Plan } from '../../plan/model.ts';
import { listAnswers } from './answer-matrix.ts';
import { progressOf } from './answer-sign.ts';
import type { AskedCoverage } from './asked-coverage.ts';
import { coveredPart } from './covered-part.ts';

/** A plan as JSON has it: its parameters with what answers to them, and what is left open on both sides. */
export function coverageData(plan: Plan, coverage: AskedCoverage | undefined): object {
  const { parameters = [], unanswered = [] } = coverage ?? {};
  const open = parameters.filter(({ isAnswered }) => !isAnswered);
  return {
    school: plan.school?.name ?? null,
    file: plan.at.file,
    title: plan.title,
    audit: plan.audit?.at.file ?? null,
    renumbered: findRenumbering(plan) !== undefined,
    complete: plan.audit?.complete === true && coverage?.mayCiteMore === false,
    parameters: parameterData(coverage),
    ...coveredPart({ parameters }),
    uncovered: open.map(({ parameter }) => parameter.code),
    unanswered: unanswered.map(({ number, id, title, codes }) => ({
      activity: number,
      id: id ?? null,
      title,
      codes: codes.map(({ code }) => code),
    })),
  };
}

/** `activities` is null for all if there are too many to be listed. */
function parameterData(coverage: AskedCoverage | undefined): object[] {
  const answers = coverage && listAnswers(coverage);
  return (coverage?.parameters ?? []).map(({ factor, parameter, isAnswered }, index) => ({
    code: parameter.code,
    name: parameter.name,
    factor: factor.name,
    level: parameter.level ?? null,
    activities:
      answers?.[index]?.activities
        .filter((one) => progressOf(one, coverage?.itemsOf.get(one)) !== 'cancelled')
        .map(({ number }) => number) ?? null,
    covered: isAnswered,
  }));
}
