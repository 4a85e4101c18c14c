import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import { type FoundWork, titleOf } from './find-activities.ts';
import { numberOf } from './number-of.ts';

/** So long may a title be in a sentence. */
const LONGEST = 60;

/** A piece of work as a sentence begins with it: «Мероприятие 5 «…»», «Часть 2 «…» мероприятия 5». */
export function nameWork(found: FoundWork): Text {
  const { step } = found;
  const number = numberOf(found);
  const title = shorten(titleOf(found), LONGEST);
  const named = title ? { ru: ` «${title}»`, en: ` “${title}”` } : { ru: '', en: '' };
  if (step === undefined) {
    return { ru: `Мероприятие ${number.ru}${named.ru}`, en: `Activity ${number.en}${named.en}` };
  }
  return {
    ru: `Часть ${step}${named.ru} мероприятия ${number.ru}`,
    en: `Step ${step}${named.en} of activity ${number.en}`,
  };
}
