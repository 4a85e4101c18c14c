import type { Language } from '../../core/text.ts';
import type { SignatureLine } from '../../report/report.ts';
import { cellText } from './cell-text.ts';
import { rowOf, sum, type TextRow } from './spans.ts';
import { FONT, lineStyle } from './styles.ts';

const RULE = '____________________';
/** For a name beside the line in one cell. */
const SHORT_RULE = '______________';
const SIGNATURE_HEIGHT = 30;
const BETWEEN = '   ';

/** The room for who signs, for the rule and for the name, in digits: at least so much, and better so much. */
const WHO = { least: 24, better: 0.4 };
const LINE = { least: 22, better: 0.25 };
const NAME = { least: 22, better: 0.35 };
const LINE_AND_NAME = { least: 37, better: 0.6 };

interface Need {
  least: number;
  /** Of the whole width. */
  better: number;
}

/**
 * Who, a line to sign on, and the name or room for it. Whoever signs, the lines stand one under the other: the columns
 * alone say where they begin. Where no column begins in a fit place, the line stands below the one who signs.
 */
export function signatureRows(
  { who, name }: SignatureLine,
  widths: readonly number[],
  language: Language,
): TextRow[] {
  const signed = [RULE, name ?? RULE];
  const joined = [RULE, name ?? SHORT_RULE].join(BETWEEN);
  const style = lineStyle(FONT.size);
  const row = (texts: readonly string[], starts: readonly number[], least: number): TextRow => {
    const spans = texts.map((text, index) => ({
      from: starts[index] ?? 0,
      to: (starts[index + 1] ?? widths.length) - 1,
      text: cellText(text, language),
      style,
    }));
    return rowOf(spans, widths, least);
  };
  const three = splitColumns([WHO, LINE, NAME], widths);
  if (three) return [row([who, ...signed], three, SIGNATURE_HEIGHT)];
  const two = splitColumns([WHO, LINE_AND_NAME], widths);
  if (two) return [row([who, joined], two, SIGNATURE_HEIGHT)];
  return [row([who], [0], 0), row([joined], [0], SIGNATURE_HEIGHT)];
}

/** The first column of each part; undefined if the columns can't be parted so that each part has its room. */
function splitColumns(needs: readonly Need[], widths: readonly number[]): number[] | undefined {
  const total = sum(widths);
  const partsFrom = (
    start: number,
    part: number,
  ): { starts: number[]; loss: number } | undefined => {
    const need = needs[part];
    if (!need) return undefined;
    const lossOf = (width: number): number => Math.abs(width / total - need.better);
    if (part === needs.length - 1) {
      const width = sum(widths.slice(start));
      return width < need.least ? undefined : { starts: [start], loss: lossOf(width) };
    }
    let best: { starts: number[]; loss: number } | undefined;
    let width = 0;
    for (let end = start; end < widths.length - 1; end += 1) {
      width += widths[end] ?? 0;
      const rest = width < need.least ? undefined : partsFrom(end + 1, part + 1);
      if (!rest) continue;
      const loss = rest.loss + lossOf(width);
      if (!best || loss < best.loss) best = { starts: [start, ...rest.starts], loss };
    }
    return best;
  };
  return partsFrom(0, 0)?.starts;
}
