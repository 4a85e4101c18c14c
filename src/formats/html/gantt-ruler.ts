import { russianDay } from '../../core/day.ts';
import type { Language, Text } from '../../core/text.ts';
import type { Gantt } from '../../report/report.ts';
import { escapeHtml } from './escape.ts';
import { type Mark, marksOf } from './gantt-marks.ts';
import { middleOf, short } from './gantt-scale.ts';

/** The ruler above a chart: years, months, today. */
export function renderRuler(gantt: Gantt, language: Language): string {
  const { from, to, today } = gantt;
  const { major, minor } = marksOf(gantt, language);
  const name = TITLE[language];
  const span = `${russianDay(from)} – ${russianDay(to)}`;
  const height = isShown(gantt) ? 50 : 34;
  return [
    `<svg class="ruler" role="img" width="100%" height="${height}"><title>${name}</title>`,
    `<desc>${escapeHtml(span)}</desc>`,
    ...major.map((one) => writeMark(one, 13)),
    ...minor.map((one) => writeMark(one, 29)),
    isShown(gantt) ? writeToday(today, middleOf(today, gantt), language) : '',
    '</svg>',
  ].join('');
}

function writeMark({ at, text }: Mark, baseline: number): string {
  return text && `<text x="${short(at)}%" y="${baseline}" dx="3">${escapeHtml(text)}</text>`;
}

/** The word stands on that side of the line where there is room for it. */
function writeToday(day: string, at: number, language: Language): string {
  const [anchor, shift] = at > 80 ? ['end', -8] : ['start', 8];
  const words = `${TODAY[language]} ${russianDay(day)}`;
  return [
    `<text class="now-sign" x="${short(at)}%" y="47" text-anchor="middle">▼</text>`,
    `<text class="now-word" x="${short(at)}%" y="46" dx="${shift}" text-anchor="${anchor}">${words}</text>`,
  ].join('');
}

/**
 * The lines behind the rows of a chart, drawn once for all of them: a picture of 1,000 units in width that each row
 * stretches to its own.
 */
export function renderGrid(gantt: Gantt, id: string, language: Language): string {
  const { major, minor } = marksOf(gantt, language);
  const lines = (marks: readonly Mark[]): string =>
    marks.map(({ at }) => (at > 0 ? `M${short(at * 10)} 0v10` : '')).join('');
  const now = isShown(gantt)
    ? `<path class="now" d="M${short(middleOf(gantt.today, gantt) * 10)} 0v10"/>`
    : '';
  return [
    '<svg class="unseen" aria-hidden="true" width="0" height="0">',
    `<symbol id="${id}" viewBox="0 0 1000 10" preserveAspectRatio="none">`,
    `<path class="grid" d="${lines(minor)}"/><path class="grid-major" d="${lines(major)}"/>${now}`,
    '</symbol></svg>',
  ].join('');
}

function isShown({ from, to, today }: Gantt): boolean {
  return today >= from && today <= to;
}

const TITLE: Text = { ru: 'Ось времени', en: 'Time line' };
const TODAY: Text = { ru: 'сегодня', en: 'today' };
