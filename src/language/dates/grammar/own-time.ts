import type { Token } from '../tokenize.ts';
import { CONTINUING_WORDS, DOCUMENTS } from '../words/notes.ts';
import { CARDINALS, ORDINALS } from '../words/numerals.ts';
import { isCountedBy } from './harmless-number.ts';
import type { Cell, Moment } from './syntax.ts';

/** Whether what reads as a time is none of «ВПР-2023», «10.11 классы», «приказ 30.03», «два … раза в год». */
export function isOwnTime(core: Cell, before: readonly Token[], behind: readonly Token[]): boolean {
  if (isBareYear(core) || isCountedBy(behind)) return false;
  if (before.some(({ text }) => CONTINUING_WORDS.has(text))) return false;
  if (isCounted(core) && before.some(isCounting)) return false;
  return !before.some(({ text }) => DOCUMENTS.has(text));
}

/** Whether a number before it belongs to it: «II полугодие», «2 раза в год», but not «5 октября». */
function isCounted(cell: Cell): boolean {
  if (cell.kind !== 'entries') return true;
  return cell.entries.some(({ time }) => {
    const { unit } = time.kind === 'due' ? time.by : time.from;
    return unit !== 'day' && unit !== 'month';
  });
}

/** The «два» of «два … раза в год». */
function isCounting({ kind, text }: Token): boolean {
  return kind === 'number' || CARDINALS.has(text) || ORDINALS.has(text);
}

function isYear({ unit, year }: Moment): boolean {
  return unit === 'year' || (unit === 'study-year' && year !== undefined);
}

/** The 2023 of «ВПР-2023» and of «итоги 2022-2023 учебного года» is no time. */
function isBareYear(cell: Cell): boolean {
  return (
    cell.kind === 'entries' &&
    cell.entries.some(
      ({ time }) => time.kind === 'stretch' && time.from === time.to && isYear(time.to),
    )
  );
}
