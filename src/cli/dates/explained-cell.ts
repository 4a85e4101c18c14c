import type { Text } from '../../core/text.ts';
import type { ExplainContext } from '../../language/dates/explain/explain-context.ts';
import { sayReading } from '../../language/dates/explain/say-reading.ts';
import { type Explanation, explainWhen } from '../../language/dates/explain-when.ts';
import { readWhen } from '../../language/dates/read-when.ts';
import type { Reading, Recurrence } from '../../language/reading.ts';
import type { PlannedOccurrence } from '../../plan/model.ts';
import { planRecurrence } from '../../plan/plan-recurrence.ts';
import { collectDateProblems } from '../../plan/read-dates.ts';

/** A date cell and how it is read. */
export interface ReadCell {
  text: string;
  reading: Reading;
  /** The reading in words. */
  result: Text;
}

/** A date cell and how it is read, word by word. */
export interface ExplainedCell extends ReadCell, Explanation {
  /** The times that recurring work has in the period; undefined for other work. */
  planned: readonly PlannedOccurrence[] | undefined;
}

/** Reads a cell; what cannot be read has to be looked at word by word all the same. */
export function readCell(text: string, context: ExplainContext): ReadCell {
  const reading = readWhen(text, context);
  if (reading.kind === 'unread') return { text, ...explainWhen(text, context) };
  return { text, reading, result: sayReading(reading, { parts: [], understood: true }) };
}

/** How many different recurrences are remembered; a list has a few, and a hostile one any number. */
const REMEMBERED = 1000;

/** Makes a reader of cells, word by word; it remembers when recurring work takes place. */
export function cellExplainer(context: ExplainContext): (text: string) => ExplainedCell {
  const known = new Map<string, readonly PlannedOccurrence[]>();
  const plan = (recurrence: Recurrence): readonly PlannedOccurrence[] => {
    const key = JSON.stringify(recurrence);
    const planned = known.get(key) ?? planRecurrence(recurrence, context, collectDateProblems());
    if (known.size < REMEMBERED) known.set(key, planned);
    return planned;
  };
  return (text) => {
    const explanation = explainWhen(text, context);
    const { reading } = explanation;
    const planned = reading.kind === 'recurring' ? plan(reading.recurrence) : undefined;
    return { text, ...explanation, planned };
  };
}

/** Nothing but blanks of all kinds and signs that nobody sees. */
const BLANK = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u;

export function isBlank({ text }: ReadCell): boolean {
  return BLANK.test(text);
}

/** How many cells there were, how many of them were read, and how many lines of a list were blank. */
export interface Tally {
  read: number;
  unread: number;
  blank: number;
}

/** Counts a cell; in a list a blank one is no cell to be read. */
export function countCell(tally: Tally, cell: ReadCell, isList: boolean): void {
  if (cell.reading.kind !== 'unread') tally.read += 1;
  else if (isList && isBlank(cell)) tally.blank += 1;
  else tally.unread += 1;
}

/** «Прочитано 9 из 10; пустых строк: 2». */
export function sayTally({ read, unread, blank }: Tally): Text {
  const said = {
    ru: `Прочитано ${read} из ${read + unread}`,
    en: `${read} of ${read + unread} read`,
  };
  if (blank === 0) return said;
  return { ru: `${said.ru}; пустых строк: ${blank}`, en: `${said.en}; empty lines: ${blank}` };
}
