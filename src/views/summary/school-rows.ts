import type { Language } from '../../core/text.ts';
import type { Plan } from '../../plan/model.ts';
import { schoolName } from '../school-heading.ts';
import type { Verdict, ViewContext } from '../view.ts';
import { countRisks, countWork, type RiskCounts, type WorkCounts } from './counts.ts';

/** Whether a plan can be approved, the most urgent first. */
export const READINESS = ['unreadable', 'no-roadmap', 'not-ready', 'ready'] as const;
export type Readiness = (typeof READINESS)[number];

/** What a summary tells of one plan. */
export interface SchoolRow {
  plan: Plan;
  /** The same for all plans of a school. */
  key: string;
  school: string;
  /** What tells the plan from the others of its school; undefined if it is the only one. */
  title: string | undefined;
  municipality: string | undefined;
  readiness: Readiness;
  errors: number;
  warnings: number;
  /** Undefined if there is no roadmap, or none that can be read. */
  work: WorkCounts | undefined;
  /** Undefined if it can't be known which parameters there are and which are answered. */
  risks: RiskCounts | undefined;
}

/** A row for each plan, in the order of the plans. */
export function schoolRows(plans: readonly Plan[], context: ViewContext): SchoolRow[] {
  const count = counter(plans.flatMap((plan) => [schoolKey(plan), titleKey(plan)]));
  return plans.map((plan): SchoolRow => {
    const key = schoolKey(plan);
    const isAlone = count(key) === 1;
    const hasOwnTitle = plan.title !== '' && count(titleKey(plan)) === 1;
    const verdict = context.verdicts.get(plan);
    const readiness = readinessOf(plan, verdict);
    const isKnown = readiness === 'ready' || readiness === 'not-ready';
    return {
      plan,
      key,
      school: rowName(plan, context.language),
      title: isAlone ? undefined : hasOwnTitle ? plan.title : plan.at.file,
      municipality: municipalityOf(plan),
      readiness,
      errors: verdict?.counts.error ?? 0,
      warnings: verdict?.counts.warning ?? 0,
      work: isKnown ? countWork(plan, context) : undefined,
      risks: isKnown ? countRisks(plan) : undefined,
    };
  });
}

function schoolKey(plan: Plan): string {
  const { school, at } = plan;
  if (school?.id !== undefined) return `id ${school.id}`;
  // Schools of two municipalities may well have the same name.
  return school ? `name ${municipalityOf(plan) ?? ''}\n${school.name}` : `file ${at.file}`;
}

function titleKey(plan: Plan): string {
  return `${schoolKey(plan)}\n\n${plan.title}`;
}

/** Tells how often a text is among these. */
function counter(texts: readonly string[]): (text: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => counts.get(text) ?? 0;
}

function rowName(plan: Plan, language: Language): string {
  return plan.school ? schoolName(plan, language) : plan.at.file;
}

/** The roadmap's, or the audit's where the roadmap names only the school. */
function municipalityOf({ school, audit }: Plan): string | undefined {
  return (school?.municipality ?? audit?.school?.municipality)?.trim() || undefined;
}

function readinessOf({ hasRoadmap }: Plan, verdict: Verdict | undefined): Readiness {
  if (!hasRoadmap) return 'no-roadmap';
  if (verdict?.isReadable === false) return 'unreadable';
  return verdict?.ready ? 'ready' : 'not-ready';
}
