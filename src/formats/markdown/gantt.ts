import { type Day, daysBetween, russianDay } from '../../core/day.ts';
import type { State } from '../../core/state.ts';
import type { Language } from '../../core/text.ts';
import type { Bar, Gantt, GanttRow } from '../../report/report.ts';
import { stateWords } from '../../report/words.ts';
import { sectionLabel, taskLabel } from './gantt-label.ts';

/** One bar of the chart: a line of Mermaid, and the section that it stands under. */
interface Task {
  section: string | undefined;
  line: string;
}

/** Mermaid draws nothing that is longer than 50,000 characters. */
const LONGEST = 40_000;

/** A chart that Mermaid draws; several, if it is too long for one. */
export function renderGantt(gantt: Gantt, language: Language): string {
  const tasks = gantt.rows
    .flatMap((row) => row.bars.map((bar) => ({ row, bar })))
    .map(({ row, bar }, index) => writeTask(row, bar, `t${index + 1}`, gantt, language));
  const head = chartHead(gantt, language);
  return splitTasks(tasks)
    .map((part) => ['```mermaid', ...head, ...writeSections(part), '```'].join('\n'))
    .join('\n\n');
}

function chartHead(gantt: Gantt, language: Language): string[] {
  const { from, to, today, rows } = gantt;
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const now = `${{ ru: 'сегодня', en: 'today' }[language]} ${russianDay(today)}`;
  return [
    // Room for the names of sections, which Mermaid writes across the chart else.
    ...(hasGroups ? ['%%{init: {"gantt": {"leftPadding": 190}}}%%'] : []),
    'gantt',
    '    dateFormat YYYY-MM-DD',
    '    inclusiveEndDates',
    ...axis(from, to).map((line) => `    ${line}`),
    // Mermaid's own mark is the day on which somebody looks at the page; the states are those of the report's day.
    '    todayMarker off',
    ...(from <= today && today <= to ? [`    ${now} :milestone, now, ${today}, ${today}`] : []),
  ];
}

/** Weeks for a short time, else months or quarters. */
function axis(from: Day, to: Day): string[] {
  const days = daysBetween(from, to);
  if (days <= 100) return ['axisFormat %d.%m', 'tickInterval 1week', 'weekday monday'];
  return ['axisFormat %m.%Y', `tickInterval ${days <= 800 ? 1 : 3}month`];
}

const TAGS: Readonly<Record<State, string>> = {
  upcoming: '',
  running: 'active, ',
  soon: 'active, ',
  overdue: 'crit, ',
  done: 'done, ',
  'done-late': 'done, ',
  cancelled: 'done, ',
  undated: '',
};

/** What is left of the bar between the chart's first and last day: Mermaid would draw a longer chart else. */
function writeTask(
  { label, bars, group }: GanttRow,
  bar: Bar,
  id: string,
  { from, to }: Gantt,
  language: Language,
): Task {
  const { start, end, state } = bar;
  const last = clamp(end, from, to);
  const first = start === undefined ? last : clamp(start, from, last);
  const kind = `${TAGS[state]}${start === undefined ? 'milestone, ' : ''}`;
  const days = bars.length > 1 ? `, ${sayBar(bar, language)}` : '';
  const word = state === 'upcoming' ? '' : ` (${stateWords[state][language]})`;
  return {
    section: group === undefined ? undefined : sectionLabel(group),
    line: `    ${taskLabel(label, `${days}${word}`)} :${kind}${id}, ${first}, ${last}`,
  };
}

function clamp(day: Day, from: Day, to: Day): Day {
  return day < from ? from : day > to ? to : day;
}

/** To tell the bars of a row apart: Mermaid gives each a line of its own. The years stand below the chart. */
function sayBar({ start, end }: Bar, language: Language): string {
  const [first, last] = [start ?? end, end].map((day) => russianDay(day).slice(0, 5));
  if (start === undefined) return `${{ ru: 'до', en: 'by' }[language]} ${last}`;
  return first === last ? `${last}` : `${first}–${last}`;
}

function splitTasks(tasks: readonly Task[]): Task[][] {
  const parts: Task[][] = [];
  let length = LONGEST;
  for (const task of tasks) {
    const own = task.line.length + (task.section?.length ?? 0);
    length += own;
    if (length >= LONGEST) {
      parts.push([]);
      length = own;
    }
    parts.at(-1)?.push(task);
  }
  return parts;
}

function writeSections(tasks: readonly Task[]): string[] {
  return tasks.flatMap(({ section, line }, index) => {
    if (section === tasks[index - 1]?.section) return [line];
    return [`    section ${section ?? sectionLabel('')}`, line];
  });
}
