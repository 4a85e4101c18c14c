import { russianDay, yearOf } from '../../core/day.ts';
import type { Language, Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import type { Bar, Gantt, GanttRow } from '../../report/report.ts';
import { stateWords } from '../../report/words.ts';
import { escapeHtml, escapeLines, writeAttributes } from './escape.ts';
import { facetAttributes } from './facets.ts';
import { drawDue, drawSpan } from './gantt-bar.ts';
import { endOf, middleOf, type Scale, startOf } from './gantt-scale.ts';

/** A longer label is cut; it can be read in full when the mouse rests on it. */
const LONGEST_LABEL = 220;
/** A bar is never narrower, in percent of the chart's width: a day of a year must be seen, with its state. */
const NARROWEST_BAR = 1;

/** A row of a chart: its label, its bars as a picture, and the same in words for those who can't see it. */
export function renderGanttRow(
  row: GanttRow,
  gantt: Gantt,
  grid: string,
  language: Language,
): string {
  const { label, bars, facets } = row;
  const shown = shorten(label, LONGEST_LABEL);
  const states = bars.map(({ state }) => state);
  const head = { scope: 'row', title: shown === label ? undefined : label };
  // Light bars lie below the others, which would be hidden by them.
  const drawn = [...bars].sort((one, other) => Number(other.light) - Number(one.light));
  return [
    `<tr${writeAttributes(facetAttributes(facets, states))}>`,
    `<th${writeAttributes(head)}>${escapeLines(shown)}</th><td>`,
    `<svg class="track" role="img"><title>${escapeHtml(shown)}</title>`,
    `<use href="#${grid}" width="100%" height="100%"/>`,
    '<svg y="50%" overflow="visible">',
    ...drawn.map((bar) => drawBar(bar, gantt, language)),
    '</svg></svg>',
    `<ul class="unseen">${bars.map((bar) => `<li>${sayBar(bar, language)}</li>`).join('')}</ul>`,
    '</td></tr>',
  ].join('');
}

function drawBar(bar: Bar, scale: Scale, language: Language): string {
  const title = `<title>${sayBar(bar, language)}</title>`;
  if (bar.start === undefined) {
    return drawDue(bar.state, { x: middleOf(bar.end, scale), unit: '%' }, title);
  }
  const width = Math.max(NARROWEST_BAR, endOf(bar.end, scale) - startOf(bar.start, scale));
  const x = Math.min(startOf(bar.start, scale), 100 - width);
  return drawSpan(isLight(bar) ? 'light' : bar.state, { x, width, unit: '%' }, title);
}

/** Work for the whole period says little about any day, until it is over. */
export function isLight({ light, state }: Bar): boolean {
  return light && (state === 'upcoming' || state === 'running' || state === 'soon');
}

/** «01.09–28.09.2022 — выполнено»; nothing in it comes from a plan but the days. */
function sayBar({ start, end, state }: Bar, language: Language): string {
  return escapeHtml(`${sayDays(start, end, language)} — ${stateWords[state][language]}`);
}

function sayDays(start: Bar['start'], end: Bar['end'], language: Language): string {
  if (start === undefined) return `${BY[language]} ${russianDay(end)}`;
  if (start === end) return russianDay(end);
  const first = yearOf(start) === yearOf(end) ? russianDay(start).slice(0, 5) : russianDay(start);
  return `${first}–${russianDay(end)}`;
}

const BY: Text = { ru: 'до', en: 'by' };
