import type { Text } from '../../../core/text.ts';
import { type Cursor, cursorAt, takePhrase } from '../grammar/cursor.ts';
import { takeOrdinal } from '../grammar/take-number.ts';
import { PARTS_OF_YEAR } from '../grammar/take-year-part.ts';
import { tokenize } from '../tokenize.ts';
import { YEAR_PARTS } from '../words/units.ts';

type Part = keyof typeof PARTS_OF_YEAR;

/** How many there are of what is asked for by a number that none has: «5 четверть», `2022-13`. */
export function sayImpossiblePart(text: string): Text | undefined {
  const tokens = tokenize(text);
  for (const [at] of tokens.entries()) {
    const found = takePart({ ...cursorAt(text, tokens), at });
    if (found && (found.number < 1 || found.number > PARTS_OF_YEAR[found.unit])) {
      return COUNTS[found.unit];
    }
  }
  return /^\d{4}-(?:00|1[3-9]|[2-9]\d)$/.test(text) ? MONTHS : undefined;
}

/** «5 четверть», «четверть 5». */
function takePart(cursor: Cursor): { unit: Part; number: number } | undefined {
  const before = takeOrdinal(cursor);
  const unit = takePhrase(cursor, YEAR_PARTS);
  const ordinal = before ?? (unit && takeOrdinal(cursor));
  return unit && ordinal && { unit, number: ordinal.number };
}

const MONTHS: Text = { ru: 'в году двенадцать месяцев', en: 'a year has twelve months' };

const COUNTS: Readonly<Record<Part, Text>> = {
  quarter: { ru: 'в году четыре квартала', en: 'a year has four quarters' },
  term: { ru: 'в учебном году четыре четверти', en: 'a school year has four terms' },
  trimester: { ru: 'в учебном году три триместра', en: 'a school year has three trimesters' },
  'half-year': { ru: 'в году два полугодия', en: 'a year has two half-years' },
};
