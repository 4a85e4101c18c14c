import { dayOf, parseDay, russianDay } from '../core/day.ts';
import type { FixSafety } from '../core/diagnostic.ts';
import { withoutHidden } from '../core/invisible-signs.ts';
import type { SchemaField } from './schema-field.ts';
import { takesText } from './schema-field.ts';
import { withoutQuotes } from './stray-quotes.ts';

/** What is meant, and whether it can be anything else or loses any words. */
export interface Form {
  meant: string;
  safety: FixSafety;
}

/** What a text of the wrong form most likely means, in the form that the field takes; undefined if unsure. */
export function suggestForm(text: string, field: SchemaField): Form | undefined {
  const short = withoutQuotes(withoutHidden(text.slice(0, 300)).trim().slice(0, 200));
  const sure = text.length <= 200 ? 'sure' : 'suggested';
  const candidates: readonly [meant: string | undefined, safety: FixSafety][] = [
    [short, sure],
    [digitsOnly(short), sure],
    [fullDate(short), isTwofold(short) ? 'suggested' : sure],
    [dateInWords(short), sure],
    [period(short), isOnlyYears(short) ? sure : 'suggested'],
    [codes(short), sure],
    [code(short), /[, ]/.test(withoutMark(short).replace(/\. /g, '.')) ? 'suggested' : sure],
    [leadingCodes(short), 'suggested'],
  ];
  const found = candidates.find(
    ([meant]) => meant !== undefined && meant !== text && takesText(field, meant),
  );
  return found?.[0] === undefined ? undefined : { meant: found[0], safety: found[1] };
}

/** `05/06/22` may begin with the month, `22-09-20` with the year. */
function isTwofold(text: string): boolean {
  const parts = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{2,4})/.exec(text);
  if (!parts || parts[2] === '.') return false;
  const isMonth = Number(parts[1]) <= 12 && Number(parts[3]) <= 12 && parts[1] !== parts[3];
  const isYear = parts[1]?.length === 2 && parts[4]?.length === 2 && parts[2] === '-';
  return isMonth || isYear;
}

/** Whether nothing but two years in a row is said. */
function isOnlyYears(text: string): boolean {
  const parts = /^20(\d{2}) ?[-–—/] ?(?:20)?(\d{2})(?: ?(?:уч\.?|учебный)? ?(?:г\.?|год)?)?$/i.exec(
    text,
  );
  return parts !== null && Number(parts[2]) === Number(parts[1]) + 1;
}

/** `1О.О9.2022` with letters for digits → `10.09.2022`. */
function digitsOnly(text: string): string | undefined {
  if (!/^[\d.ОоЗзOol/-]+$/.test(text) || !/\d/.test(text)) return undefined;
  return text
    .replace(/[ОоOo]/g, '0')
    .replace(/[Зз]/g, '3')
    .replaceAll('l', '1');
}

/** `1.9.22`, `01/09/2022` → `01.09.2022`; only days that there are. */
function fullDate(text: string): string | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](?:20)?(\d{2})(?: ?г\.?)?$/.exec(text);
  const day = parts ? parseDay(`${parts[1]}.${parts[2]}.20${parts[3]}`) : isoDay(text);
  return day && russianDay(day);
}

function isoDay(text: string): string | undefined {
  const parts = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T ]|$)/.exec(text);
  return parts ? parseDay(`${parts[3]}.${parts[2]}.${parts[1]}`) : undefined;
}

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** `22 августа 2024 г.` → `22.08.2024`. */
function dateInWords(text: string): string | undefined {
  const parts = /^(\d{1,2})\s+([а-я]+)\s+(\d{4})(?:\s*г\.?|\s+года)?$/i.exec(text);
  const month = MONTHS.indexOf(parts?.[2]?.toLowerCase() ?? '') + 1;
  const day = parts && dayOf(Number(parts[3]), month, Number(parts[1]));
  return day ? russianDay(day) : undefined;
}

/** `2022-2023`, `2022/23 учебный год` → `2022/2023`. */
function period(text: string): string | undefined {
  const parts = /^(\d{2})(\d{2}) ?[-–—/] ?(?:\d{2})?(\d{2})(?!\d)/.exec(text);
  return parts ? `${parts[1]}${parts[2]}/${parts[1]}${parts[3]}` : undefined;
}

/** `5,5`, `5. 5`, `5 5`, `п. 5.5.` → `5.5`; undefined for several codes: `5.5,8.2`, `1, 2, 3`. */
function code(text: string): string | undefined {
  const bare = withoutMark(text).replace(/\.+$/, '');
  const [, first, last] = /^(\d{1,2}) ?[, ] ?(\d{1,2})$/.exec(bare) ?? [];
  if (first !== undefined) return `${first}.${last}`;
  const isSeveral = bare.includes(',') || /\d\.\d.* .*\d\.\d/.test(bare);
  return isSeveral ? undefined : bare.split(/ ?\. ?/).join('.');
}

/** The codes of a text that holds several where one is wanted: `5.5,8.2`, `8.2 и 8.4`; empty if it doesn't. */
export function severalCodes(text: string, field: SchemaField): readonly string[] {
  const short = withoutQuotes(withoutHidden(text.slice(0, 300)).trim().slice(0, 200));
  const found = codes(short)?.split(', ') ?? [];
  const isCode = (one: string): boolean => one.includes('.') && takesText(field, one);
  return found.length > 1 && found.every(isCode) ? found : [];
}

/** `8.1 и 8.2`, `8.1 8.2` → `8.1, 8.2`; undefined where a word among them is no code. */
function codes(text: string): string | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => !['', 'и', 'and'].includes(word));
  const isCode = (word: string) => /\d/.test(word) && /^[\p{L}\d.-]+$/u.test(word);
  return words.every(isCode) ? words.join(', ') : undefined;
}

/** A code, or several with a comma or «и» between them, and then words, as in a table's cell. */
const BEFORE_WORDS =
  /^(\d+(?:\.\d+)+(?:(?:\s*[,;]\s*|\s+и\s+)\d+(?:\.\d+)+)*)[.,:;)]?\s*[-–—(]?\s*(\p{L}.*)/su;

/** `2.10 Учителя совмещают два предмета` → `2.10`; undefined where more codes may follow. */
function leadingCodes(text: string): string | undefined {
  const [, found, words = ''] = BEFORE_WORDS.exec(withoutMark(text)) ?? [];
  return found && !/\d\.\d/.test(words) ? codes(found) : undefined;
}

function withoutMark(text: string): string {
  return text.replace(/^(?:код|п)\.? /i, '');
}
