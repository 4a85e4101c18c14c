import type { Text } from '../../../core/text.ts';
import type { Moment } from '../grammar/syntax.ts';

/** The calendar doesn't know when a part of that school year is, and where to write it. */
export function sayUnknownDays(unit: Moment['unit'], year: number): Text {
  const field = unit === 'break' ? 'breaks' : 'terms';
  const name = `${year}/${year + 1}`;
  return {
    ru: `неизвестно, какие это дни в ${name} учебном году; напишите даты или внесите их в karta.config.yaml (calendar: ${field})`,
    en: `nobody knows which days these are in ${name}; write the dates, or put them into karta.config.yaml (calendar: ${field})`,
  };
}
