import type { Plan } from '../plan/model.ts';
import type { Block } from '../report/report.ts';
import { answerBlocks } from './coverage/answer-matrix.ts';
import { type AskedCoverage, askedCoverage } from './coverage/asked-coverage.ts';
import { warnings, whyNoAudit } from './coverage/audit-words.ts';
import { coverageData } from './coverage/coverage-data.ts';
import { coveredPart, sayCoveredPart } from './coverage/covered-part.ts';
import { gapBlocks } from './coverage/gap-tables.ts';
import { bySchool } from './school-heading.ts';
import type { View, ViewContext } from './view.ts';

export const coverage: View = {
  id: 'coverage',
  build(plans, context) {
    const { language } = context;
    const all = new Map(plans.map((plan) => [plan, askedCoverage(plan, context)]));
    return {
      kind: 'coverage',
      language,
      title: { ru: 'На что отвечает план', en: 'What the plan answers to' }[language],
      blocks: bySchool(plans, { language }, (plan) => planBlocks(plan, all.get(plan), context)),
      data: { plans: plans.map((plan) => coverageData(plan, all.get(plan))) },
    };
  },
};

function planBlocks(
  plan: Plan,
  asked: AskedCoverage | undefined,
  { language }: ViewContext,
): Block[] {
  if (!asked) return [{ kind: 'paragraph', text: whyNoAudit(plan)[language] }];
  const part = coveredPart(asked);
  const isWhole = part.total > 0 && part.covered === part.total;
  const doubts = warnings(plan, asked, language);
  const said: Block = {
    kind: 'paragraph',
    text: sayCoveredPart(part, asked, language),
    ...(isWhole && doubts.length === 0 && { tone: 'done' }),
  };
  if (part.total === 0 && !asked.isPartOfAudit) return [...doubts, said];
  return [...doubts, said, ...answerBlocks(asked, language), ...gapBlocks(asked, language)];
}
