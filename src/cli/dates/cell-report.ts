import type { Language, Text } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';
import type { Part, PartKind } from '../../language/dates/explain/part.ts';
import { namePeriod } from '../../language/dates/explain/say-days.ts';
import { sayOccurrence } from '../../language/dates/explain/say-reading.ts';
import type { Period } from '../../language/reading.ts';
import { shorten } from '../../language/shorten.ts';
import type { Block, Tone } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import type { ExplainedCell, ReadCell } from './explained-cell.ts';

/** How one cell is read: word by word, and what comes of it. */
export function cellBlocks(cell: ExplainedCell, period: Period, language: Language): Block[] {
  const { text, parts, planned } = cell;
  return [
    { kind: 'heading', level: 2, text: flat(text) || EMPTY[language] },
    ...(parts.length > 0 ? [partsTable(parts, language)] : []),
    { kind: 'heading', level: 3, text: RESULT[language] },
    { kind: 'paragraph', text: resultLines(cell, language), ...toneOf(cell) },
    ...(planned ? [plannedParagraph(planned, period, language)] : []),
  ];
}

/** Many cells, one a row: the cell and its reading. */
export function cellsTable(cells: readonly ReadCell[], language: Language): Table {
  return {
    kind: 'table',
    columns: CELL_TITLES[language].map((title) => ({ title })),
    rows: cells.map((cell) => ({
      cells: [{ text: flat(cell.text) }, { text: cell.result[language], ...toneOf(cell) }],
    })),
  };
}

function partsTable(parts: readonly Part[], language: Language): Table {
  return {
    kind: 'table',
    columns: PART_TITLES[language].map((title) => ({ title })),
    rows: parts.map(({ kind, words, what, gave }) => {
      const tone = TONES[kind];
      const cells = [
        { text: flat(words), tone: tone ?? 'strong' },
        { text: what[language], ...(tone && { tone }) },
        { text: gave?.[language] ?? '', ...(tone && { tone }) },
      ];
      return { cells };
    }),
  };
}

/** Several dates stand one a line. */
function resultLines({ reading, result }: ExplainedCell, language: Language): string {
  if (reading.kind !== 'dated') return withCapital(result[language]);
  return withCapital(reading.occurrences.map((one) => sayOccurrence(one)[language]).join('\n'));
}

const SHOWN = 3;

/** How many times recurring work has in the period, and the first and last of them. */
function plannedParagraph(
  planned: NonNullable<ExplainedCell['planned']>,
  period: Period,
  language: Language,
): Block {
  if (planned.length === 0) return { kind: 'paragraph', text: UNPLANNED[language], tone: 'soon' };
  const all = planned.map((one) => sayOccurrence(one)[language]);
  const isLong = all.length > SHOWN + 1;
  const shown = isLong ? [...all.slice(0, SHOWN), '…', all.at(-1)] : all;
  const number = count(all.length, TIMES, language);
  const name = namePeriod(period);
  const said = {
    ru: `В периоде ${name} это ${number}: ${shown.join(', ')}`,
    en: `In the period ${name} these are ${number}: ${shown.join(', ')}`,
  };
  return { kind: 'paragraph', text: said[language] };
}

function toneOf({ reading }: ReadCell): { tone?: Tone } {
  if (reading.kind === 'unread') return { tone: 'overdue' };
  return reading.kind === 'undated' ? { tone: 'undated' } : {};
}

/** What stands out, and what may be skipped by the reader. */
const TONES: Readonly<Partial<Record<PartKind, Tone>>> = {
  unread: 'overdue',
  clash: 'overdue',
  unused: 'quiet',
  note: 'quiet',
  markup: 'quiet',
  undated: 'undated',
};

/** In one line. */
function flat(text: string): string {
  return shorten(text, MOST_SHOWN);
}

/** A cell that is longer is none; what is shown of it must stay readable. */
const MOST_SHOWN = 1000;

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const TIMES: Noun = { ru: ['срок', 'срока', 'сроков'], en: ['time', 'times'] };
const EMPTY: Text = { ru: '(пусто)', en: '(empty)' };
const RESULT: Text = { ru: 'Итог', en: 'Result' };
const CELL_TITLES = { ru: ['Ячейка', 'Как прочитано'], en: ['Cell', 'How it is read'] };
const PART_TITLES = {
  ru: ['Слова', 'Что это', 'Что дали'],
  en: ['Words', 'What they are', 'What they gave'],
};
const UNPLANNED: Text = {
  ru: 'По датам это не разложить: неизвестно, когда в этом периоде четверти; внесите их в karta.config.yaml',
  en: 'This gives no dates: nobody knows when the terms of this period are; put them into karta.config.yaml',
};
