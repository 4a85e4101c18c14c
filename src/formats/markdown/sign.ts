import type { Signatures, Stamp, Stamps } from '../../report/report.ts';
import { escapeLine, escapeStart } from './escape-line.ts';

/**
 * The stamps below each other, the last at the right edge. Markdown has no right edge: what shows HTML puts it
 * there, all else shows the lines as they stand.
 */
export function renderStamps({ stamps }: Stamps): string {
  const texts = stamps.map(renderStamp);
  const last = texts.pop();
  if (last === undefined) return '';
  return [...texts, `<div align="right">\n\n${last}\n\n</div>`].join('\n\n');
}

function renderStamp({ title, lines }: Stamp): string {
  return joinLines([`**${escapeLine(title)}**`, ...lines.map((line) => escapeLine(line))]);
}

/** Escaped, because a line of nothing else would be a rule across the page. */
const RULE = `\\${'_'.repeat(16)}`;

/** A line each: who, room to sign, the name. */
export function renderSignatures({ lines }: Signatures): string {
  return lines
    .map(({ who, name }) =>
      [escapeStart(escapeLine(who)), RULE, name ? escapeLine(name) : RULE].join(' ').trim(),
    )
    .join('\n\n');
}

/** One paragraph of several lines. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter(Boolean).map(escapeStart).join('\\\n');
}
