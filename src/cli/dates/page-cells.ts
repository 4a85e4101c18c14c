import { type Day, russianDay } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import type { ExplainContext } from '../../language/dates/explain/explain-context.ts';
import { namePeriod } from '../../language/dates/explain/say-days.ts';
import type { Block } from '../../report/report.ts';
import { cellBlocks, cellsTable } from './cell-report.ts';
import type { ChosenPeriod } from './choose-period.ts';
import { cellExplainer, isBlank, type ReadCell, sayTally, type Tally } from './explained-cell.ts';

/** What pages say besides the cells. */
export interface PageContext {
  context: ExplainContext;
  chosen: ChosenPeriod;
  /** The cells up to now. */
  tally: Tally;
  /** Whether the cells are the lines of a file, which may be blank. */
  isList: boolean;
  today: Day;
  language: Language;
}

/**
 * What people see of the cells: one of them word by word, many in tables of at most `length` lines each, without the
 * blank ones; the last page tells how many were read.
 */
export function* pageCells(
  cells: Iterable<ReadCell>,
  length: number,
  context: PageContext,
): Generator<readonly Block[]> {
  let page: ReadCell[] = [];
  let isFirst = true;
  for (const cell of cells) {
    if (context.isList && isBlank(cell)) continue;
    if (page.length === length) {
      yield [cellsTable(page, context.language)];
      page = [];
      isFirst = false;
    }
    page.push(cell);
  }
  yield [
    ...(isFirst && page.length === 1 ? onlyCell(page, context) : lastPage(page, context)),
    { kind: 'paragraph', text: periodLine(context), tone: 'quiet' },
  ];
}

function onlyCell(page: readonly ReadCell[], { context, chosen, language }: PageContext): Block[] {
  const explain = cellExplainer(context);
  return page.flatMap(({ text }) => cellBlocks(explain(text), chosen.period, language));
}

function lastPage(page: readonly ReadCell[], { tally, language }: PageContext): Block[] {
  const counted: Block = { kind: 'paragraph', text: sayTally(tally)[language], tone: 'strong' };
  return page.length > 0 ? [cellsTable(page, language), counted] : [counted];
}

/** Which period the years were taken from, and why it is this one if nobody has asked for it. */
function periodLine({ chosen: { period, source }, today, language }: PageContext): string {
  const name = namePeriod(period);
  if (source === 'option') return { ru: `Период: ${name}`, en: `Period: ${name}` }[language];
  const day = russianDay(today);
  const isComing = today < period.from;
  return {
    ru: `Период: ${name}, ${isComing ? 'ближайший' : 'текущий'} учебный год на ${day}; другой задаёт --period`,
    en: `Period: ${name}, the ${isComing ? 'coming' : 'current'} school year on ${day}; --period sets another`,
  }[language];
}
