import { BorderStyle, type FileChild, Paragraph, TextRun } from 'docx';
import { russianDay } from '../../core/day.ts';
import type { State } from '../../core/state.ts';
import type { Language } from '../../core/text.ts';
import type { Bar, Gantt } from '../../report/report.ts';
import { groupsOf } from '../../report/table.ts';
import { stateWords } from '../../report/words.ts';
import { textWidth } from '../text-width.ts';
import { columnsOf, ganttScale } from './gantt-columns.ts';
import { ganttHead } from './gantt-head.ts';
import { chartCells } from './gantt-row.ts';
import { chartWords, DUE, drawingOrder, isLight, type Mark, markOf } from './gantt-signs.ts';
import { type GridRow, gridTable, NO_LINE, THIN } from './grid.ts';
import { TEXT_WIDTH } from './page.ts';
import { linesOf } from './paragraphs.ts';
import { cellStyle } from './styles.ts';
import { bandRow } from './table.ts';

/** In points. */
const LABEL_PRINT = 10;
/** Of the labels, in twips, as all lengths. */
const NARROWEST = 2800;
const WIDEST = 5400;
/** Of a column. */
const BROADEST = 700;

/** A chart of shaded cells over the width of the page, and below it what they mean. */
export function ganttOf(gantt: Gantt, language: Language): FileChild[] {
  const scale = ganttScale(gantt);
  const { columns } = scale;
  if (columns.length === 0) return [];
  const widest = gantt.rows.reduce((most, { label }) => Math.max(most, textWidth(label)), 0);
  const wanted = Math.min(WIDEST, Math.max(NARROWEST, widest * LABEL_PRINT * 10 + 250));
  const width = Math.min(BROADEST, Math.floor((TEXT_WIDTH - wanted) / columns.length));
  const widths = [TEXT_WIDTH - width * columns.length, ...columns.map(() => width)];
  const today = columnsOf({ from: gantt.today, to: gantt.today }, columns)?.first;
  const head = ganttHead(scale, today, width, language);
  const body = groupsOf(gantt.rows).flatMap(({ name, rows }): GridRow[] => [
    ...(name === undefined ? [] : [bandRow(name, { size: LABEL_PRINT, widths })]),
    ...rows.map((row) => ({
      cells: [
        {
          paragraphs: linesOf(row.label, undefined, { style: cellStyle(LABEL_PRINT) }),
          hasMargins: true,
        },
        ...chartCells(row, { columns, today }),
      ],
    })),
  ]);
  const lines = { outer: THIN, across: ROW_LINE, down: NO_LINE };
  return [
    gridTable({ widths, rows: [...head, ...body], lines, isTight: true }),
    legend(gantt, today, language),
  ];
}

const ROW_LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };

/** What the signs mean that the chart shows, in one paragraph. */
function legend({ rows, today }: Gantt, column: number | undefined, language: Language): Paragraph {
  const bars = rows.flatMap((row) => row.bars);
  const heavy = bars.filter((bar) => !isLight(bar));
  const states = drawingOrder.filter((state) => heavy.some((bar) => bar.state === state));
  const sample = (state: State): Bar => ({ start: '', end: '', state, light: false });
  const light = bars.find(isLight);
  const parts: (readonly [Mark, string])[] = [
    ...states.map((state) => [markOf(sample(state)), stateWords[state][language]] as const),
    ...(light ? [[markOf(light), chartWords.whole[language]] as const] : []),
    ...(bars.some(({ start }) => start === undefined)
      ? [[{ sign: DUE, fill: 'FFFFFF' }, chartWords.due[language]] as const]
      : []),
  ];
  const marked = parts.flatMap(([mark, text]) => [
    signRun(mark),
    textRun(`\u00a0${text.replaceAll(' ', '\u00a0')}   `),
  ]);
  const day = `${chartWords.today[language]}, ${russianDay(today)}`.replaceAll(' ', '\u00a0');
  return new Paragraph({
    spacing: { before: 80, after: 120 },
    children: [...marked, ...(column === undefined ? [] : [textRun(day)])],
  });
}

const textRun = (text: string): TextRun => new TextRun({ text, size: 20 });

function signRun({ sign, fill, isWhite }: Mark): TextRun {
  return new TextRun({
    text: `\u00a0${sign}\u00a0`,
    size: 20,
    shading: { fill, color: 'auto', type: 'clear' },
    border: THIN,
    ...(isWhite && { color: 'FFFFFF', bold: true }),
  });
}
