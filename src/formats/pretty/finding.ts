import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Text } from '../../core/text.ts';
import { severityWords } from '../../report/words.ts';
import type { FormatContext } from '../format.ts';
import { cellWidth } from '../terminal/cell-width.ts';
import type { Paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { visible } from '../visible.ts';
import { visiblePath } from '../visible-path.ts';
import { quoteLine } from './quote-line.ts';

/** One finding: where, how bad, the sentence; the line with the place underlined; what helps. */
export function renderFinding(
  finding: Diagnostic,
  line: string,
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
    ...renderQuote(finding, line, context, paint),
    ...renderHelp(finding, gutter, context, paint),
    '',
  ].join('\n');
}

function renderQuote(
  { range, severity }: Diagnostic,
  line: string,
  { width, ascii }: FormatContext,
  paint: Paint,
): string[] {
  if (!line.trim()) return [];
  const gutter = `    ${range.start.line} ${ascii ? '|' : '│'} `;
  const quote = quoteLine(line, range, width - cellWidth(gutter));
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
      `${visiblePath(file)}:${range.start.line}:${range.start.column}: ${visible(message)}`,
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

const FIX: Text = { ru: 'исправить', en: 'fix' };
