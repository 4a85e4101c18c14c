import stringWidth from 'string-width';
import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import type { Language, Text } from '../core/text.ts';
import { count, type Noun } from '../language/count.ts';
import type { CheckReport, PlanVerdict, SeverityCounts } from '../report/check-report.ts';
import { severityWords } from '../report/words.ts';
import type { Format, FormatContext } from './format.ts';
import { type Paint, paintFor } from './paint.ts';
import { quoteLine } from './quote-line.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

export const pretty: Format<CheckReport> = {
  render(report, context) {
    const paint = paintFor(context.color);
    const blocks = byFile(report.findings).map(([file, findings]) => {
      const lines = (report.texts.get(file) ?? '').split(/\r\n|\r|\n/);
      const shown = findings.map((one) => renderFinding(one, lines, context, paint));
      return [paint.tone('strong', visible(file)), '', ...shown].join('\n');
    });
    return `${[...blocks, renderVerdict(report, context, paint)].join('\n')}\n`;
  },
};

function byFile(findings: readonly Diagnostic[]): [string, Diagnostic[]][] {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const group = files.get(finding.file) ?? [];
    files.set(finding.file, group);
    group.push(finding);
  }
  return [...files];
}

/** One finding: where, how bad, the sentence; the line with the place underlined; what helps. */
function renderFinding(
  finding: Diagnostic,
  lines: readonly string[],
  context: FormatContext,
  paint: Paint,
): string {
  const { severity, range, rule, message } = finding;
  const where = `${range.start.line}:${range.start.column}`;
  const word = severityWords[severity][context.language];
  const head = `  ${where}  ${paint.severity(severity, word)}  ${paint.tone('quiet', rule)}`;
  const gutter = String(range.start.line).length;
  const sentence = wrap(visible(message), context.width - 4).map((line) => `    ${line}`);
  return [
    head,
    ...sentence,
    ...renderQuote(finding, lines, context, paint),
    ...renderHelp(finding, gutter, context, paint),
    '',
  ].join('\n');
}

function renderQuote(
  { range, severity }: Diagnostic,
  lines: readonly string[],
  { width, ascii }: FormatContext,
  paint: Paint,
): string[] {
  if (!lines[range.start.line - 1]?.trim()) return [];
  const gutter = `    ${range.start.line} ${ascii ? '|' : '│'} `;
  const quote = quoteLine(lines, range, width - stringWidth(gutter));
  const empty = `    ${' '.repeat(String(range.start.line).length)} ${ascii ? '|' : '│'} `;
  const mark = paint.severity(severity, '^'.repeat(quote.width));
  return [
    `${paint.tone('quiet', gutter)}${quote.line}`,
    `${paint.tone('quiet', empty)}${' '.repeat(quote.indent)}${mark}`,
  ];
}

/** The other places, the hint and the fix, one a line. */
function renderHelp(
  { related, hint, fix }: Diagnostic,
  gutter: number,
  { language, width }: FormatContext,
  paint: Paint,
): string[] {
  const places = related.map(
    ({ file, range, message }) =>
      `${visible(file)}:${range.start.line}:${range.start.column}: ${visible(message)}`,
  );
  const hints = hint === undefined ? [] : [visible(hint)];
  const fixes = fix ? [`${FIX[language]}: ${visible(fix.title)}`] : [];
  const margin = ' '.repeat(gutter + 5);
  return [...places, ...hints, ...fixes].flatMap((text) =>
    wrap(text, width - margin.length - 2).map((line, index) =>
      paint.tone('quiet', `${margin}${index === 0 ? '= ' : '  '}${line}`),
    ),
  );
}

function renderVerdict(
  { plans, summary }: CheckReport,
  { language }: FormatContext,
  paint: Paint,
): string {
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
    ...each,
    verdict(summary.ready, counts, language, paint),
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

const FILES: Noun = { ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] };
const PLANS: Noun = {
  ru: ['дорожная карта', 'дорожные карты', 'дорожных карт'],
  en: ['roadmap', 'roadmaps'],
};
const CHECKED: Text = { ru: 'Проверено', en: 'Checked' };
const FIX: Text = { ru: 'исправить', en: 'fix' };
const READY: Text = { ru: 'Готово к утверждению', en: 'Ready for approval' };
const NOT_READY: Text = { ru: 'Не готово к утверждению', en: 'Not ready for approval' };
const NO_ROADMAP: Text = {
  ru: 'Это только аудит: положите рядом с ним дорожную карту roadmap.yaml',
  en: 'This is an audit only: put the roadmap beside it as roadmap.yaml',
};
