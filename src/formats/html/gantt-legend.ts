import type { State } from '../../core/state.ts';
import type { Language, Text } from '../../core/text.ts';
import type { Bar, Gantt } from '../../report/report.ts';
import { stateWords } from '../../report/words.ts';
import { drawDue, drawSpan } from './gantt-bar.ts';
import { isLight } from './gantt-row.ts';

/** What the signs of a chart mean, for those that are there. */
export function renderLegend({ rows, from, to, today }: Gantt, language: Language): string {
  const bars = rows.flatMap((row) => row.bars);
  const states = Object.keys(stateWords) as State[];
  const entries = states.flatMap((state) => {
    const drawing = drawState(
      state,
      bars.filter((bar) => bar.state === state),
    );
    return drawing ? [entry(drawing, stateWords[state][language])] : [];
  });
  if (bars.some(isLight)) entries.push(entry(drawSpan('light', BOX), WHOLE[language]));
  if (bars.some(isDue)) entries.push(entry(drawDue('undated', { x: 15, unit: '' }), DUE[language]));
  if (today >= from && today <= to) {
    entries.push(entry('<path class="now" d="M15-9v18"/>', TODAY[language]));
  }
  return `<ul class="legend">\n${entries.join('\n')}\n</ul>`;
}

/** Both signs of a state, or the one that the bars need. */
function drawState(state: State, bars: readonly Bar[]): string {
  const span = bars.some((bar) => !isDue(bar) && !isLight(bar)) ? drawSpan(state, BOX) : '';
  const due = bars.some(isDue) ? drawDue(state, { x: span ? 42 : 15, unit: '' }) : '';
  return span + due;
}

function isDue({ start }: Bar): boolean {
  return start === undefined;
}

function entry(drawing: string, words: string): string {
  const width = drawing.includes('<rect') && drawing.includes('<use') ? 52 : 30;
  const box = `width="${width}" height="18" viewBox="0 -9 ${width} 18"`;
  return `<li><svg aria-hidden="true" ${box}>${drawing}</svg> ${words}</li>`;
}

/** A bar of the legend, in pixels. */
const BOX = { x: 1, width: 28, unit: '' } as const;

const WHOLE: Text = { ru: 'весь период', en: 'the whole period' };
const DUE: Text = { ru: 'ромб — срок, к которому нужно закончить', en: 'diamond: due by that day' };
const TODAY: Text = { ru: 'сегодня', en: 'today' };
