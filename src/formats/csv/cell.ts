import { russianDay } from '../../core/day.ts';
import type { Cell } from '../../report/table.ts';
import type { FormatContext } from '../format.ts';
import { plainText } from '../sheets/plain-text.ts';
import { guardFormula, keepText } from './guard.ts';

/** For whom the file is: a Russian Excel, or programs. */
export type CsvKind = FormatContext['csv'];

/** A cell as it stands in the file, with its quotes. Only numbers may begin with a minus. */
export function csvCell({ text, value }: Cell, kind: CsvKind): string {
  if (value && 'day' in value) return kind === 'excel' ? russianDay(value.day) : value.day;
  if (value && Number.isFinite(value.number)) {
    const number = String(value.number);
    return kind === 'excel' ? number.replace('.', ',') : number;
  }
  return csvText(text, kind);
}

/** A text as it stands in the file, with its quotes. */
export function csvText(text: string, kind: CsvKind): string {
  const plain = guardFormula(plainText(text));
  return quote(kind === 'excel' ? keepText(plain) : plain);
}

/** What separates cells or lines for anybody stands in quotes, and so do blanks at the ends. */
function quote(text: string): string {
  return /[";,\t\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
