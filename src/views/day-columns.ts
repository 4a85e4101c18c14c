import type { Day } from '../core/day.ts';
import { russianDay } from '../core/day.ts';
import type { Language } from '../core/text.ts';
import type { Item } from '../plan/items.ts';
import type { Cell, Column } from '../report/table.ts';

const TITLES = { ru: ['Начало', 'Окончание'], en: ['Start', 'End'] };

/** Columns for the first and the last day as values: on paper both stand in words. */
export function dayColumns(language: Language): Column[] {
  return TITLES[language].map((title) => ({ title, forSpreadsheet: true }));
}

/** The cells of those columns. */
export function dayCells({ occurrence }: Pick<Item, 'occurrence'>): Cell[] {
  return [dayCell(occurrence?.start), dayCell(occurrence?.end)];
}

/** A day; empty if there is none. */
export function dayCell(day: Day | undefined): Cell {
  return day === undefined ? { text: '' } : { text: russianDay(day), value: { day } };
}
