import type { Block, Line } from '../block.ts';
import { refuse } from './refuse.ts';

/** Cells that hold anything; a plan of 300 rows has some 3,000. What follows takes a second for each 1,000. */
const MOST_CELLS = 10_000;
/** Paragraphs outside of tables. */
const MOST_PARAGRAPHS = 8000;
/** Lines of all cells. */
const MOST_LINES = 30_000;
const MOST_LINES_OF_CELL = 1000;
/** In UTF-16 units: a paragraph or a cell, which Excel bounds so as well. */
const LONGEST_TEXT = 32_767;
/** In UTF-16 units; as YAML, more would not fit into a file of the largest size. */
export const MOST_TEXT = 2_000_000;

/**
 * Gives the blocks of a document, if there are no more of them, and no longer texts in them, than can be understood in
 * some seconds, whatever file they came from.
 *
 * @throws UsageError otherwise.
 */
export function boundBlocks<Found extends { blocks: readonly Block[] }>(found: Found): Found {
  const sum = { cells: 0, paragraphs: 0, lines: 0, text: 0 };
  for (const block of found.blocks) {
    if (block.kind === 'text') {
      sum.paragraphs += 1;
      sum.text += boundedLength([block]);
    } else {
      for (const { lines, covered } of block.rows.flatMap(({ cells }) => cells)) {
        if (covered || lines.length === 0) continue;
        sum.cells += 1;
        sum.lines += lines.length;
        sum.text += boundedLength(lines);
      }
    }
    if (sum.cells > MOST_CELLS) throw tooMany('ячеек с текстом', 'cells with text', MOST_CELLS);
    if (sum.paragraphs > MOST_PARAGRAPHS) {
      throw tooMany('абзацев вне таблиц', 'paragraphs outside of tables', MOST_PARAGRAPHS);
    }
    if (sum.lines > MOST_LINES) throw tooMany('строк в ячейках', 'lines in its cells', MOST_LINES);
    if (sum.text > MOST_TEXT) throw tooMuchText();
  }
  return found;
}

function boundedLength(lines: readonly Line[]): number {
  const length = lines.reduce((before, { text }) => before + text.length, 0);
  if (length > LONGEST_TEXT || lines.length > MOST_LINES_OF_CELL) throw tooLong();
  return length;
}

function tooMany(ru: string, en: string, most: number): Error {
  return refuse(
    `в документе больше ${most} ${ru}, у одного плана столько не бывает: оставьте в нём только таблицы плана.`,
    `the document has more than ${most} ${en}, which no single plan has: leave only the plan’s tables in it.`,
  );
}

/** The document holds more text than can be understood. */
export function tooMuchText(): Error {
  return refuse(
    `в документе больше ${MOST_TEXT / 1_000_000} миллионов знаков, у одного плана столько не бывает: оставьте в нём только таблицы плана.`,
    `the document has more than ${MOST_TEXT / 1_000_000} million characters, which no single plan has: leave only the plan’s tables in it.`,
  );
}

function tooLong(): Error {
  return refuse(
    `в документе есть абзац или ячейка длиннее ${LONGEST_TEXT} знаков или ${MOST_LINES_OF_CELL} строк: уберите такой текст или разделите его, и повторите.`,
    `the document has a paragraph or a cell of more than ${LONGEST_TEXT} characters or ${MOST_LINES_OF_CELL} lines: take that text out or part it, and try again.`,
  );
}
