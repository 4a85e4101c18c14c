import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { reportFormats } from '../../formats/index.ts';
import { reportJson, reportJsonPieces } from '../../formats/report-json.ts';
import type { ExplainContext } from '../../language/dates/explain/explain-context.ts';
import { recommendedCalendar } from '../../plan/calendar/school-calendar.ts';
import type { Report } from '../../report/report.ts';
import { chooseOutputs, type Output } from '../choose-outputs.ts';
import { choosePeriod } from '../dates/choose-period.ts';
import {
  cellExplainer,
  countCell,
  type ReadCell,
  readCell,
  type Tally,
} from '../dates/explained-cell.ts';
import { openCalendar } from '../dates/open-calendar.ts';
import { type PageContext, pageCells } from '../dates/page-cells.ts';
import { readingData } from '../dates/reading-data.ts';
import { EXIT } from '../exit-codes.ts';
import { readLines } from '../read-lines.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';
import { contextOf, writePieces } from '../write-result.ts';

export interface DatesOptions extends CommonOptions {
  period?: string;
  /** The folder of the plan whose settings hold. */
  plan?: string;
}

/** `karta dates`: how date cells are read, those of the call or one a line of stdin. Gives the exit code. */
export async function explainDates(
  texts: readonly string[],
  options: DatesOptions,
  session: Session,
): Promise<number> {
  const { host, language, today } = session;
  const [output, ...more] = await chooseOutputs(reportFormats, options, session);
  if (more.length > 0) throw ONE_FILE;
  const chosen = choosePeriod(options.period, today);
  const isList = texts.length === 0;
  const lines = isList ? readStdin(session) : texts;
  const calendar = await openCalendar(options.plan, session);
  const context = { period: chosen.period, calendar, usualCalendar: recommendedCalendar };
  const tally: Tally = { read: 0, unread: 0, blank: 0 };
  const pages: PageContext = { context, chosen, tally, isList, today, language };
  await writePieces(renderCells(lines, output, pages, contextOf(output, session)), output, session);
  const hint = hintQuotes(texts, tally, context);
  if (hint) sayNote(host, hint[language]);
  return tally.unread > 0 ? EXIT.findings : EXIT.fine;
}

function readStdin({ host }: Session): Iterable<string> {
  const input = host.openInput?.();
  if (!input) throw NO_TEXT;
  return readLines(input);
}

/** In a terminal a list of cells comes in tables of this length: it is shown before it has come to its end. */
const PAGE = 1000;

/** The cells in a format, piece by piece: a list may be longer than the memory holds. */
async function* renderCells(
  lines: Iterable<string>,
  { format }: Output<Report>,
  pages: PageContext,
  session: Session,
): AsyncGenerator<string | Uint8Array> {
  const { context, chosen, today, language } = pages;
  const data = { today, period: { ...chosen.period, source: chosen.source } };
  const report: Report = { kind: 'dates', title: TITLE[language], language, blocks: [], data };
  if (format === reportJson) {
    const cells = counted(lines, cellExplainer(context), pages);
    const readings = mapEach(cells, (cell) => readingData(cell, language));
    yield* reportJsonPieces(report, 'readings', readings);
    return;
  }
  const cells = counted(lines, (line) => readCell(line, context), pages);
  const isPaged = format === (await reportFormats.terminal?.load());
  let before = '';
  for (const blocks of pageCells(cells, isPaged ? PAGE : Infinity, pages)) {
    if (before) yield before;
    yield await format.render({ ...report, blocks }, session);
    before = '\n';
  }
}

/** The cells of lines, counted as they come. */
function* counted<Cell extends ReadCell>(
  lines: Iterable<string>,
  read: (line: string) => Cell,
  { tally, isList }: PageContext,
): Generator<Cell> {
  for (const line of lines) {
    const cell = read(line);
    countCell(tally, cell, isList);
    yield cell;
  }
}

function* mapEach<In, Out>(all: Iterable<In>, map: (one: In) => Out): Generator<Out> {
  for (const one of all) yield map(one);
}

/** Without quotes the words of one cell come as several texts. */
function hintQuotes(
  texts: readonly string[],
  { unread }: Tally,
  context: ExplainContext,
): Text | undefined {
  if (texts.length < 2 || unread === 0) return undefined;
  const whole = texts.join(' ');
  if (readCell(whole, context).reading.kind === 'unread') return undefined;
  return {
    ru: `если это одна ячейка, возьмите её в кавычки: karta dates "${whole}"`,
    en: `if this is one cell, put it in quotes: karta dates "${whole}"`,
  };
}

const TITLE: Text = { ru: 'Как прочитаны сроки', en: 'How times are read' };

const ONE_FILE = new UsageError({
  ru: 'karta dates пишет за один раз в одно место: оставьте одно --output или --format',
  en: 'karta dates writes to one place at a time: leave one --output or --format',
});

const NO_TEXT = new UsageError({
  ru: 'Нет ячеек: напишите срок в кавычках, например karta dates "до 15 ноября", или передайте файл, по одной ячейке в строке: karta dates < ячейки.txt',
  en: 'There are no cells: write a time in quotes, such as karta dates "до 15 ноября", or hand over a file with one cell a line: karta dates < cells.txt',
});
