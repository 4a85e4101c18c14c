import type { Cell as ExcelCell } from 'hucre/xlsx';
import { daysBetween } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import type { Cell } from '../../report/table.ts';
import { plainText } from '../sheets/plain-text.ts';
import type { ListColumn } from '../sheets/sheet.ts';
import { cellText } from './cell-text.ts';
import { cellStyle, type Look } from './styles.ts';
import { textCell } from './text-cell.ts';

/** Days are counted from here, as Excel has it. */
const FIRST_DAY = '1899-12-30';
const DAY_FORMAT = 'dd.mm.yyyy';
/** Text that stays text when somebody edits the cell: `4.10` becomes no date. */
const TEXT_FORMAT = '@';
/** Old versions of Excel show longer texts of that format as `####`. */
const LONGEST_FORMATTED = 255;

/** A cell of a list: days and numbers as values to reckon with, all else as text. */
export function listCell(
  { text, tone, value }: Cell,
  { align, isSign }: ListColumn,
  language: Language,
): Partial<ExcelCell> {
  const look: Look = { tone, align, isSign };
  if (value && 'day' in value) {
    return {
      value: daysBetween(FIRST_DAY, value.day),
      style: cellStyle({ ...look, format: DAY_FORMAT }),
    };
  }
  if (value && Number.isFinite(value.number)) {
    const format = numberFormat(text, value.number);
    return {
      value: value.number,
      style: cellStyle({ ...look, align: align ?? 'right', format }),
    };
  }
  if (text === '') return { value: null, style: cellStyle(look) };
  const shown = cellText(text, language);
  const isText = shown.length <= LONGEST_FORMATTED || /^\s*[=+\-@]/.test(shown);
  return textCell(shown, cellStyle({ ...look, ...(isText && { format: TEXT_FORMAT }) }));
}

/** Shows the number with the words that its text has around it: «12 дней», «45 %». */
function numberFormat(text: string, number: number): string {
  const [, fraction = ''] = String(Math.abs(number)).split('.');
  const digits = fraction === '' ? '0' : `0.${'0'.repeat(Math.min(fraction.length, 10))}`;
  const written = [String(number), String(number).replace('.', ',')];
  const found = written.find((one) => text.includes(one));
  if (found === undefined) return digits;
  const place = text.indexOf(found);
  const around = [text.slice(0, place), text.slice(place + found.length)];
  const [before = '', after = ''] = around.map((words) =>
    words === '' ? '' : `"${plainText(words).replace(/["\n]/g, ' ').slice(0, 40)}"`,
  );
  return `${before}${digits}${after}`;
}
