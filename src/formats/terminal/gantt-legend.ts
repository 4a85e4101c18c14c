import type { State } from '../../core/state.ts';
import type { Bar, GanttRow } from '../../report/report.ts';
import { stateWords } from '../../report/words.ts';
import type { FormatContext } from '../format.ts';
import { cellWidth } from './cell-width.ts';
import type { Glyphs } from './gantt-glyphs.ts';
import type { Paint } from './paint.ts';

/** Work for the whole period says little about any day, until it is over. */
export function isLight({ light, state }: Bar): boolean {
  return light && (state === 'upcoming' || state === 'running' || state === 'soon');
}

/** What the signs of a chart mean, those only that it shows. */
export function drawLegend(
  rows: readonly GanttRow[],
  glyphs: Glyphs,
  { language, width }: FormatContext,
  paint: Paint,
): string {
  const bars = rows.flatMap((row) => row.bars);
  const states = (Object.keys(stateWords) as State[]).filter((state) =>
    bars.some((bar) => bar.state === state && !isLight(bar)),
  );
  const signs = states.map((state) => ({
    sign: paint.tone(state, `${glyphs.bars[state]}${glyphs.points[state]}`),
    text: stateWords[state][language],
  }));
  const light = {
    sign: glyphs.light.repeat(2),
    text: { ru: 'весь период', en: 'the whole period' }[language],
  };
  const all = bars.some(isLight) ? [...signs, light] : signs;
  return flow(
    all.map(({ sign, text }) => `${sign} ${text}`),
    width,
  );
}

/** Entries side by side, on as many lines as they need. */
function flow(entries: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = lines.length > 0 ? `${lines.at(-1)}   ${entry}` : entry;
    if (lines.length > 0 && cellWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines.join('\n');
}
