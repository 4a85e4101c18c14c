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
import { sayFixable } from './pretty/say-fixable.ts';
import { sayLimit } from './pretty/say-limit.ts';
import { wrapLines } from './pretty/wrap-lines.ts';
import { type Paint, paintFor } from './terminal/paint.ts';
import { visibleLine } from './visible-line.ts';
import { visiblePath } from './visible-path.ts';

export const pretty: Format<CheckReport> = {
  async render(report, context) {
    const paint = await paintFor(context.color);
    const verdict = `${await renderVerdict(report, context, paint)}\n`;
    if (report.findings.length === 0) return verdict;
    const { renderFile } = await import('./pretty/render-file.ts');
    const blocks = [...findingsByFile(report.findings)].map(([file, findings]) =>
      renderFile(file, findings, report.lines.get(file), context, paint),
    );
    return [...blocks, verdict].join('\n');
  },
};

async function renderVerdict(
  report: CheckReport,
  { language, width }: FormatContext,
  paint: Paint,
): Promise<string> {
  const { plans, summary, strictness, onlySettings = false } = report;
  if (plans.length === 0 && summary.files === 0) return NOTHING[language];
  const checked = [
    count(summary.files, FILES, language),
    ...(summary.plans === 1 || onlySettings ? [] : [count(summary.plans, PLANS, language)]),
  ].join(', ');
  const limit = (some: SeverityCounts): string => sayLimit(some, strictness, language);
  const each =
    plans.length > 1
      ? plans.map((plan) => `  ${renderPlan(plan, language, paint)}${limit(plan.counts)}`)
      : [];
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const say = onlySettings ? verdictOnSettings : verdict;
  const alone = plans.length === 1 && plans[0]?.hasRoadmap === false ? [NO_ROADMAP[language]] : [];
  const lines = [
    `${CHECKED[language]}: ${checked}`,
    ...(summary.suppressed > 0
      ? [`${ACCEPTED[language]}: ${count(summary.suppressed, FINDINGS, language)}`]
      : []),
    ...each,
    ...(alone.length > 0 && summary.errors === 0
      ? []
      : [`${say(summary.ready, counts, language, paint)}${limit(counts)}`]),
    ...alone,
    ...sayFixable(report.fixable, language),
  ];
  return (await wrapLines(lines, width)).join('\n');
}

function renderPlan(plan: PlanVerdict, language: Language, paint: Paint): string {
  const name = visibleLine(plan.school ?? plan.file);
  return `${name} (${visiblePath(plan.file)}): ${verdict(plan.ready, plan.counts, language, paint)}`;
}

/** «В настройках: 2 ошибки»; they are not for approval. */
function verdictOnSettings(
  ...[ready, counts, language, paint]: Parameters<typeof verdict>
): string {
  const left = sayCounts(counts, language);
  const word = (left === '' ? SETTINGS_READY : SETTINGS)[language];
  return `${paint.tone(ready ? 'done' : 'overdue', word)}${left && `: ${left}`}`;
}

/** «Не готово к утверждению: 7 ошибок, 5 предупреждений». */
function verdict(ready: boolean, counts: SeverityCounts, language: Language, paint: Paint): string {
  const left = sayCounts(counts, language);
  const word = (ready ? READY : NOT_READY)[language];
  return `${paint.tone(ready ? 'done' : 'overdue', word)}${left && `: ${left}`}`;
}

function sayCounts(counts: SeverityCounts, language: Language): string {
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], COUNTED[severity], language))
    .join(', ');
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
/** Settings are not for approval. */
const SETTINGS_READY: Text = { ru: 'В настройках ошибок нет', en: 'No mistakes in the settings' };
const SETTINGS: Text = { ru: 'В настройках', en: 'In the settings' };
const NO_ROADMAP: Text = {
  ru: 'Это только аудит: положите рядом с ним дорожную карту roadmap.yaml',
  en: 'This is an audit only: put the roadmap beside it as roadmap.yaml',
};
