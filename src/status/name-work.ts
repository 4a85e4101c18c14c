import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import { type FoundWork, titleOf } from './find-activities.ts';

/** So long may a title be in a sentence. */
const LONGEST = 60;

/** A piece of work as a sentence begins with it: «Мероприятие 5 «…»», «Часть 2 «…» мероприятия 5». */
export function nameWork(found: FoundWork): Text {
  const { activity, step } = found;
  const number = activity.id ?? String(activity.number);
  const title = shorten(titleOf(found), LONGEST);
  const named = title ? { ru: ` «${title}»`, en: ` “${title}”` } : { ru: '', en: '' };
  if (step === undefined) {
    return { ru: `Мероприятие ${number}${named.ru}`, en: `Activity ${number}${named.en}` };
  }
  return {
    ru: `Часть ${step}${named.ru} мероприятия ${number}`,
    en: `Step ${step}${named.en} of activity ${number}`,
  };
}
