import { TO_FILL_IN } from '../plan/to-fill-in.ts';
import type { ActivityEntry, AuditFile, FactorEntry, RoadmapFile } from '../schema/types.ts';
import { type AnsweredFactor, type Answers, PLAN_TITLE } from './answers.ts';

/** An audit and a roadmap from answers; a parameter that nothing answers to gets an activity to be filled in. */
export function answeredPlan(answers: Answers): { audit: AuditFile; roadmap: RoadmapFile } {
  const school = answers.school ?? TO_FILL_IN;
  const factors = answers.factors.map(factorOf);
  const codes = factors.flatMap(({ parameters }) => parameters.map(({ code }) => code));
  const covered = new Set(answers.activities.flatMap((activity) => activity.codes));
  const open = codes.filter((code) => !covered.has(code));
  const activities: ActivityEntry[] = [
    ...answers.activities.map(({ title: name, codes: own, when, responsible }) => ({
      title: name,
      codes: [...own],
      when,
      responsible,
    })),
    ...open.map((code) => ({
      title: TO_FILL_IN,
      codes: [code],
      when: TO_FILL_IN,
      responsible: TO_FILL_IN,
    })),
  ];
  return {
    audit: { kind: 'audit', school, factors },
    roadmap: {
      kind: 'roadmap',
      title: PLAN_TITLE,
      school,
      audit: 'audit.yaml',
      period: answers.period,
      activities: activities.map((activity, index) => ({ id: index + 1, ...activity })),
    },
  };
}

function factorOf({ name, code, parameters }: AnsweredFactor): FactorEntry {
  return {
    name,
    ...(code !== undefined && { code }),
    parameters: parameters.map((one) => ({ ...one })),
  };
}
