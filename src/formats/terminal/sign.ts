import type { Signatures, Stamps } from '../../report/report.ts';
import type { FormatContext } from '../format.ts';
import { visible } from '../visible.ts';
import { cellWidth } from './cell-width.ts';
import { wrap } from './wrap.ts';

const GAP = 4;
/** A stamp is about as wide as on paper. */
const WIDEST_STAMP = 40;

/** The stamps side by side, the last at the right edge; below each other where there is no room. */
export function renderStamps({ stamps }: Stamps, { width }: FormatContext): string {
  const most = Math.min(WIDEST_STAMP, width);
  const blocks = stamps.map(({ title, lines }) =>
    [title, ...lines].flatMap((line) => wrap(visible(line), most)),
  );
  const widths = blocks.map((lines) => Math.max(...lines.map((line) => cellWidth(line))));
  const total = widths.reduce((sum, one) => sum + one + GAP, -GAP);
  if (total > width) return blocks.map((lines) => lines.join('\n')).join('\n\n');
  const spare = blocks.length > 1 ? Math.floor((width - total) / (blocks.length - 1)) : 0;
  const height = Math.max(...blocks.map((lines) => lines.length));
  const lead = blocks.length > 1 ? '' : ' '.repeat(width - total);
  return Array.from({ length: height }, (_, row) =>
    (
      lead +
      blocks
        .map((lines, index) => pad(lines[row] ?? '', widths[index] ?? 0))
        .join(' '.repeat(GAP + spare))
    ).trimEnd(),
  ).join('\n');
}

const RULE = '_'.repeat(16);

/** A line each: who, room to sign, the name. */
export function renderSignatures({ lines }: Signatures, { width }: FormatContext): string {
  const whos = lines.map(({ who }) => visible(who));
  const widest = Math.min(Math.max(0, ...whos.map((who) => cellWidth(who))), width - 40);
  return lines
    .map(({ name }, index) => {
      const text = wrap(whos[index] ?? '', Math.max(widest, 16));
      const last = pad(text.at(-1) ?? '', widest);
      return [...text.slice(0, -1), `${last}  ${RULE}  ${name ? visible(name) : RULE}`].join('\n');
    })
    .join('\n\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellWidth(text)));
}
