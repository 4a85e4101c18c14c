import type { Language } from '../core/text.ts';
import { sayOccurrence } from '../language/say-occurrence.ts';
import type { Item } from '../plan/items.ts';
import type { Activity } from '../plan/model.ts';
import type { Facets } from '../report/report.ts';
import { nameResponsible } from './name-responsible.ts';

/** The number that people see: activity, and step where there is one (3.2). */
export function itemNumber({ activity, stepNumber }: Item): string {
  const first = activityNumber(activity);
  return stepNumber === undefined ? first : `${first}.${stepNumber}`;
}

/** The number of an activity as people see it: its id, else its place in the plan. */
export function activityNumber({ id, number }: Activity): string {
  return id ?? String(number);
}

/** The title of the activity or step, with the occurrence's label: «Диагностика (1 этап)». */
export function itemTitle({ activity, work, occurrence }: Item): string {
  const title = work.title || activity.title;
  return occurrence?.label ? `${title} (${occurrence.label})` : title;
}

/** Its days: «до 15.04.2022», «1–28 сентября 2022 г.»; the words as written if undated. */
export function itemDays({ occurrence, text }: Item, language: Language): string {
  return (occurrence ? sayOccurrence(occurrence) : text)[language];
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
