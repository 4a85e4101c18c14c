import { russianDay, yearOf } from '../core/day.ts';
import type { Language } from '../core/text.ts';
import type { Item } from '../plan/items.ts';
import type { Facets } from '../report/report.ts';
import { nameResponsible } from './name-responsible.ts';

/** The number that people see: activity, and step where there is one (3.2). */
export function itemNumber({ activity, stepNumber }: Item): string {
  const first = activity.id ?? String(activity.number);
  return stepNumber === undefined ? first : `${first}.${stepNumber}`;
}

/** The title of the activity or step, with the occurrence's label: «Диагностика (1 этап)». */
export function itemTitle({ activity, work, occurrence }: Item): string {
  const title = work.title || activity.title;
  return occurrence?.label ? `${title} (${occurrence.label})` : title;
}

/** Its days in figures: «до 15.04.2022», «01.09–28.09.2022»; the words as written if undated. */
export function itemDays({ occurrence, text }: Item, language: Language): string {
  if (!occurrence) return text[language];
  const { start, end } = occurrence;
  if (start === undefined) return `${{ ru: 'до', en: 'by' }[language]} ${russianDay(end)}`;
  if (start === end) return russianDay(end);
  const first = yearOf(start) === yearOf(end) ? russianDay(start).slice(0, 5) : russianDay(start);
  return `${first}–${russianDay(end)}`;
}

/** Those who answer for it, one a line. */
export function itemPeople({ work }: Item): string {
  return [...new Set(work.responsible.map(nameResponsible))].join('\n');
}

/** Its codes, as one text. */
export function itemCodes({ activity }: Item): string {
  return activity.codes.map(({ code }) => code).join(', ');
}

/** By what people may look for it on a screen. */
export function itemFacets({ activity, work, state }: Item): Facets {
  return {
    state,
    roles: [...new Set(work.responsible.map(nameResponsible))],
    codes: activity.codes.map(({ code }) => code),
  };
}
