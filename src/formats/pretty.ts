import type { Severity } from '../core/diagnostic.ts';
import type { Language, Text } from '../core/text.ts';
import { count, type Noun } from '../language/count.ts';
import {
  type CheckReport,
  findingsByFile,
  type PlanVerdict,
  type SeverityCounts,
} from '../report/check-report.ts';
import type { Format, FormatContext } from './format.ts';
import { type Paint, paintFor } from './terminal/paint.ts';
import { visible } from './visible.ts';

export const pretty: Format<CheckReport> = {
  async render(report, context) {
    const paint = await paintFor(context.color);
    const verdict = `${renderVerdict(report, context, paint)}\n`;
    if (report.findings.length === 0) return verdict;
    const { renderFinding } = await import('./pretty/finding.ts');
    const blocks = [...findingsByFile(report.findings)].map(([file, findings]) => {
      const lines = report.lines.get(file);
      const shown = findings.map((one) =>
        renderFinding(one, lines?.get(one.range.start.line) ?? '', context, paint),
      );
      return [paint.tone('strong', visible(file)), '', ...shown].join('\n');
    });
    return [...blocks, verdict].join('\n');
  },
};

function renderVerdict(
  { plans, summary }: CheckReport,
  { language }: FormatContext,
  paint: Paint,
): string {
  if (plans.length === 0 && summary.files === 0) return NOTHING[language];
  const checked = [
    count(summary.files, FILES, language),
    ...(summary.plans === 1 ? [] : [count(summary.plans, PLANS, language)]),
  ].join(', ');
  const each =
    plans.length > 1 ? plans.map((plan) => `  ${renderPlan(plan, language, paint)}`) : [];
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const alone = plans.length === 1 && plans[0]?.hasRoadmap === false ? [NO_ROADMAP[language]] : [];
  return [
    `${CHECKED[language]}: ${checked}`,
    ...(summary.suppressed > 0
      ? [`${ACCEPTED[language]}: ${count(summary.suppressed, FINDINGS, language)}`]
      : []),
    ...each,
    ...(alone.length > 0 && summary.errors === 0
      ? []
      : [verdict(summary.ready, counts, language, paint)]),
    ...alone,
  ].join('\n');
}

function renderPlan(plan: PlanVerdict, language: Language, paint: Paint): string {
  const name = visible(plan.school ?? plan.file);
  return `${name} (${visible(plan.file)}): ${verdict(plan.ready, plan.counts, language, paint)}`;
}

/** «Не готово к утверждению: 7 ошибок, 5 предупреждений». */
function verdict(ready: boolean, counts: SeverityCounts, language: Language, paint: Paint): string {
  const left = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], COUNTED[severity], language))
    .join(', ');
  const word = (ready ? READY : NOT_READY)[language];
  return `${paint.tone(ready ? 'done' : 'overdue', word)}${left && `: ${left}`}`;
}

const COUNTED: Readonly<Record<Severity, Noun>> = {
  error: { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] },
  warning: {
    ru: ['предупреждение', 'предупреждения', 'предупреждений'],
    en: ['warning', 'warnings'],
  },
  info: { ru: ['замечание', 'замечания', 'замечаний'], en: ['remark', 'remarks'] },
};

/** Plans may be chosen by what has changed, or parted among machines. */
const NOTHING: Text = { ru: 'Проверять нечего', en: 'There is nothing to check' };

const FILES: Noun = { ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] };
const PLANS: Noun = {
  ru: ['дорожная карта', 'дорожные карты', 'дорожных карт'],
  en: ['roadmap', 'roadmaps'],
};
const ACCEPTED: Text = { ru: 'Принято и не показано', en: 'Accepted and not shown' };
const FINDINGS: Noun = {
  ru: ['замечание', 'замечания', 'замечаний'],
  en: ['finding', 'findings'],
};
const CHECKED: Text = { ru: 'Проверено', en: 'Checked' };
const READY: Text = { ru: 'Готово к утверждению', en: 'Ready for approval' };
const NOT_READY: Text = { ru: 'Не готово к утверждению', en: 'Not ready for approval' };
const NO_ROADMAP: Text = {
  ru: 'Это только аудит: положите рядом с ним дорожную карту roadmap.yaml',
  en: 'This is an audit only: put the roadmap beside it as roadmap.yaml',
};
