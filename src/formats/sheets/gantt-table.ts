import {
  addDays,
  type Day,
  daysBetween,
  endOfMonth,
  monthOf,
  russianDay,
  weekdayOf,
  yearOf,
} from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import type { Bar, Gantt } from '../../report/report.ts';
import type { Cell } from '../../report/table.ts';
import { monthWords, stateWords } from '../../report/words.ts';
import type { List, ListColumn } from './sheet.ts';

/** A stretch of time that has a column in the chart. */
export interface Step {
  title: string;
  from: Day;
  to: Day;
}

/**
 * A chart as a list with a row for each bar: what, from when, until when, how it stands. Each of the steps, if there
 * are any, is a column whose cells are shaded where the bar runs.
 */
export function ganttTable(gantt: Gantt, steps: readonly Step[], language: Language): List {
  const groups = gantt.rows.some(({ group }) => group !== undefined);
  const columns: ListColumn[] = [
    ...TITLES[language].map((title) => ({ title })),
    ...steps.map(({ title }) => ({ title, isSign: true })),
  ];
  return {
    kind: 'table',
    columns,
    ...(groups && { groupTitle: GROUP[language] }),
    rows: gantt.rows.flatMap(({ label, group, bars }) =>
      bars.map((bar) => ({
        ...(group !== undefined && { group }),
        cells: [
          { text: label },
          dayCell(bar.start),
          dayCell(bar.end),
          { text: stateWords[bar.state][language], tone: bar.state },
          ...steps.map((step) => stepCell(bar, step)),
        ],
      })),
    ),
  };
}

const TITLES = {
  ru: ['Мероприятие', 'Начало', 'Окончание', 'Состояние'],
  en: ['Activity', 'Start', 'End', 'State'],
};
const GROUP = { ru: 'Группа', en: 'Group' };

function dayCell(day: Day | undefined): Cell {
  return day === undefined ? { text: '' } : { text: russianDay(day), value: { day } };
}

/** A sign as well as a colour: paper may be black and white. */
function stepCell({ start, end, state, light }: Bar, step: Step): Cell {
  if ((start ?? end) > step.to || end < step.from) return { text: '' };
  return light ? { text: '□' } : { text: start === undefined ? '◆' : '■', tone: state };
}

/** So many columns fit on a page beside the list. */
const MOST_STEPS = 40;
const MOST_WEEKS = 18;

/** What the columns of the charts stand for, the same for all charts of a report: weeks, months, quarters or years. */
export function chartSteps(gantts: readonly Gantt[], language: Language): Step[] {
  const from = gantts.map((gantt) => gantt.from).sort()[0];
  const to = gantts
    .map((gantt) => gantt.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return [];
  if (daysBetween(from, to) < 7 * MOST_WEEKS) return weekSteps(from, to);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
  const length = [1, 3].find((one) => months / one < MOST_STEPS - 1) ?? 12;
  return monthSteps(from, to, length, language);
}

/** Each named by its Monday. */
function weekSteps(first: Day, last: Day): Step[] {
  const steps: Step[] = [];
  for (let from = addDays(first, 1 - weekdayOf(first)); from <= last; from = addDays(from, 7))
    steps.push({ title: russianDay(from).slice(0, 5), from, to: addDays(from, 6) });
  return steps;
}

/** Steps of so many months: 1, 3 or 12. */
function monthSteps(first: Day, last: Day, length: number, language: Language): Step[] {
  const steps: Step[] = [];
  const start = monthOf(first) - ((monthOf(first) - 1) % length);
  let from = `${yearOf(first)}-${String(start).padStart(2, '0')}-01`;
  while (from <= last) {
    const to = endOfMonth(yearOf(from), monthOf(from) + length - 1);
    steps.push({ title: stepTitle(from, length, language), from, to });
    from = addDays(to, 1);
  }
  return steps;
}

function stepTitle(from: Day, length: number, language: Language): string {
  const year = String(yearOf(from));
  if (length === 12) return year;
  if (length === 1) return `${monthWords[language][monthOf(from) - 1]} ${year.slice(2)}`;
  const quarter = Math.ceil(monthOf(from) / 3);
  return { ru: `${quarter} кв. ${year.slice(2)}`, en: `Q${quarter} ${year.slice(2)}` }[language];
}
