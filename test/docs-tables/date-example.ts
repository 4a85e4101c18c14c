import { type Day, russianDay } from '../../src/core/day.ts';
import type { Language, Text } from '../../src/core/text.ts';
import { namePeriod } from '../../src/language/dates/explain/say-days.ts';
import { explainWhen } from '../../src/language/dates/explain-when.ts';
import type { DateContext, Reading } from '../../src/language/reading.ts';
import { recommendedCalendar } from '../../src/plan/calendar/school-calendar.ts';
import { planRecurrence } from '../../src/plan/plan-recurrence.ts';
import { collectDateProblems, readPlanPeriod } from '../../src/plan/read-dates.ts';
import type { DocsTable } from './docs-table.ts';

/** A plan's period, as its file has it. */
type PlanPeriod = string | { from: string; to: string } | undefined;

/** The plan in which the pages read their examples unless they name another one. */
const USUAL: PlanPeriod = '2023/2024';

/** A cell and what is shown of it; the plan is for the school year 2023/2024 unless told otherwise. */
export interface DateExample {
  cell: string;
  period?: PlanPeriod;
}

/** How karta reads an example in a school with the recommended calendar. */
export function readExample(example: DateExample): { reading: Reading; said: Text } {
  const { reading, result } = explainWhen(example.cell, contextOf(example));
  return { reading, said: result };
}

/** Cells and how they are read. */
export function cellTable(cells: readonly string[]): DocsTable {
  return {
    head: { ru: ['Запись', 'Как читается'], en: ['Written', 'Read as'] },
    rows: (language) => cells.map((cell) => [code(cell), sayCell(cell, language)]),
  };
}

/** Cells of plans for other periods. */
export function periodTable(examples: readonly DateExample[]): DocsTable {
  return {
    head: { ru: ['Запись', 'Срок плана', 'Как читается'], en: ['Written', 'The plan', 'Read as'] },
    rows: (language) =>
      examples.map((example) => [
        code(example.cell),
        sayPeriod(example, language),
        readExample(example).said[language],
      ]),
  };
}

/** Recurring work, and the days on which each of its times ends. */
export function recurrenceTable(cells: readonly string[]): DocsTable {
  return {
    head: {
      ru: ['Запись', 'Как читается', 'Сроки'],
      en: ['Written', 'Read as', 'Due'],
    },
    rows: (language) =>
      cells.map((cell) => [code(cell), sayCell(cell, language), lastDays({ cell })]),
  };
}

/** Cells with other words beside the time. */
export function remarkTable(cells: readonly string[]): DocsTable {
  return {
    head: {
      ru: ['Запись', 'Как читается', 'Примечание'],
      en: ['Written', 'Read as', 'Remark'],
    },
    rows: (language) =>
      cells.map((cell) => [code(cell), sayCell(cell, language), remarksOf({ cell })]),
  };
}

/** What is not read, why, and what to write instead. */
export interface Refusal extends DateExample {
  why: Text;
  instead: string;
}

export function refusalTable(refusals: readonly Refusal[]): DocsTable {
  return {
    head: {
      ru: ['Так не читается', 'Почему', 'Напишите', 'Прочтётся'],
      en: ['Not read', 'Why', 'Write', 'Read as'],
    },
    rows: (language) =>
      refusals.map(({ cell, why, instead }) => [
        code(cell),
        why[language],
        code(instead),
        sayCell(instead, language),
      ]),
  };
}

function contextOf(example: DateExample): DateContext {
  const written = 'period' in example ? example.period : USUAL;
  const period = readPlanPeriod(written, { file: '', path: [] }, collectDateProblems());
  return { period, calendar: recommendedCalendar };
}

function sayCell(cell: string, language: Language): string {
  return readExample({ cell }).said[language];
}

function sayPeriod(example: DateExample, language: Language): string {
  const { period } = contextOf(example);
  const none: Text = { ru: 'не указан', en: 'not given' };
  return period ? namePeriod(period) : none[language];
}

const MOST_SHOWN = 2;

function lastDays(example: DateExample): string {
  const { reading } = readExample(example);
  if (reading.kind !== 'recurring') throw new Error(`«${example.cell}» does not recur`);
  const planned = planRecurrence(reading.recurrence, contextOf(example), collectDateProblems());
  const days = planned.map(({ end }): Day => end).map(russianDay);
  const isLong = days.length > MOST_SHOWN + 1;
  return (isLong ? [...days.slice(0, MOST_SHOWN), '…', days.at(-1)] : days).join(', ');
}

function remarksOf(example: DateExample): string {
  const { reading } = readExample(example);
  if (!('notes' in reading)) throw new Error(`«${example.cell}» has no words beside the time`);
  return reading.notes?.map(({ words }) => `«${words}»`).join(', ') ?? '';
}

/** As it stands in a page; a new line shows as an arrow. */
function code(cell: string): string {
  return `\`${cell.replaceAll('\n', ' ↵ ')}\``;
}
