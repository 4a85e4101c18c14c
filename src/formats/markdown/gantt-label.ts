import { cutText } from '../terminal/cut-text.ts';
import { wrap } from '../terminal/wrap.ts';
import { visible } from '../visible.ts';

/** Signs that mean something to Mermaid or to a page it is drawn on, and others that look alike. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ':': '∶',
  ';': ',',
  '#': '＃',
  '<': '‹',
  '>': '›',
  '`': '’',
};

/** Words and signs with which a line says something else than the name of a task. */
const MEANS_ELSE =
  /^(?:%|\d{4}-\d\d-\d\d|gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|week|title|acc|section|click|href|call)/i;

/** In character cells. A chart has room for about twice that, and a name stands on one side of its bar. */
const LONGEST = 60;
const SHORTEST = 20;

/**
 * The name of a task: on one line, cut so that it is not too long together with the words behind it, and nothing
 * that Mermaid would take for its own.
 */
export function taskLabel(text: string, words: string): string {
  const room = Math.max(SHORTEST, LONGEST - words.length);
  const label = cutText(cleanLabel(text), room) + words;
  return MEANS_ELSE.test(label) ? `• ${label}` : label;
}

/** How wide and how long the names of sections may be, at the chart's left. */
const SECTION = { width: 26, lines: 3 };

/** The name of a section, in lines as Mermaid parts them. */
export function sectionLabel(text: string): string {
  const lines = wrap(cleanLabel(text), SECTION.width);
  if (lines.length <= SECTION.lines) return lines.join('<br>');
  const last = lines.slice(SECTION.lines - 1).join(' ');
  return [...lines.slice(0, SECTION.lines - 1), cutText(last, SECTION.width)].join('<br>');
}

/** Much more than a label has room for: to measure and to wrap a long text takes its time. */
const MOST_READ = 400;

function cleanLabel(text: string): string {
  const clean = visible(
    text
      .trim()
      .slice(0, MOST_READ)
      .replace(/\p{Cs}$/u, ''),
  )
    .replace(/\s+/g, ' ')
    .replace(/[:;#<>`]/g, (sign) => LOOK_ALIKES[sign] ?? '')
    .replace(/%+/g, '%')
    // «5%» at the beginning of a line would make a remark of it.
    .replace(/^(.)%/u, '$1 %');
  return clean === '' ? '—' : clean;
}
