import { dayOf, FIRST_YEAR, LAST_YEAR } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { capitalized, fieldWords } from './place-words.ts';
import { fieldName } from './value-words.ts';
import { exampleLine, quoted, quotedLineOf } from './write-example.ts';

/** A year such as 2023 is a time as soon as it stands in quotes. */
export function isYear(written: string): boolean {
  const year = Number(written);
  return /^\d{4}$/.test(written) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A number where a time is needed: `25.02` is a day and a month without quotes, `5` is no time at all. */
export function explainNumberForTime(
  { path, value }: Fault,
  context: FaultContext,
  written: string,
): Explanation {
  const place = capitalized(fieldWords(path, context));
  const at = { file: context.file, path };
  const field = context.fieldAt(path);
  const example = exampleLine(path, field);
  const data = { field: fieldName(path), expected: field.types, found: written };
  if (isDayAndMonth(written)) {
    const title = { ru: 'Поставить кавычки', en: 'Add quotes' };
    return {
      rule: 'wrong-type',
      message: messageForDay(place, quotedLineOf(path, written), written, value),
      at,
      data: { ...data, suggestions: [written] },
      fix: { title, safety: 'sure', at, replacement: quoted(written) },
      meant: written,
    };
  }
  return {
    rule: 'wrong-type',
    message: {
      ru: `${place.ru} нужен срок словами или датой, например «${example}», а здесь число ${written}: напишите срок полностью.`,
      en: `${place.en} a time in words or as a date is needed, for example “${example}”, but here is the number ${written}: write the time in full.`,
    },
    at,
    data: { ...data, example },
  };
}

/** `25.10` is read as 25.1, `25.02` as the number that it looks like. */
function messageForDay(place: Text, line: string, written: string, value: unknown): Text {
  const readAs = String(value) === written ? '' : ` ${String(value)}`;
  return {
    ru: `${place.ru} дата ${written} без кавычек читается как число${readAs}: напишите «${line}», и лучше с годом.`,
    en: `${place.en} the date ${written} without quotes is read as a number${readAs && `,${readAs}`}: write “${line}”, and better with the year.`,
  };
}

/** Whether a number is written like a day and a month; 29.02 counts, the year is not known. */
function isDayAndMonth(written: string): boolean {
  const parts = /^(\d{1,2})\.(\d{2})$/.exec(written);
  return parts !== null && dayOf(2024, Number(parts[2]), Number(parts[1])) !== undefined;
}
