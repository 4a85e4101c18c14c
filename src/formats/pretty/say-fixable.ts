import type { Language } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';
import type { Fixable } from '../../report/fixable.ts';

/** A line that says what karta can mend itself; none if that is nothing. */
export function sayFixable(
  { sure, suggested }: Fixable = { sure: 0, suggested: 0 },
  language: Language,
): string[] {
  const more = count(suggested, PLACES, language);
  if (sure === 0 && suggested === 0) return [];
  if (sure === 0) return [`${SUGGESTED[language]}: ${more}`];
  const line = `${SURE[language]}: ${count(sure, PLACES, language)}`;
  return [suggested === 0 ? line : `${line}; ${MORE[language].replace('…', String(suggested))}`];
}

const PLACES: Noun = { ru: ['место', 'места', 'мест'], en: ['place', 'places'] };
const SURE = { ru: 'karta validate --fix исправит сама', en: 'karta validate --fix mends' };
const MORE = {
  ru: 'с --fix=suggested ещё …, проверьте их сами',
  en: '--fix=suggested … more, to be looked at',
};
const SUGGESTED = {
  ru: 'karta validate --fix=suggested исправит, но это надо просмотреть',
  en: 'karta validate --fix=suggested mends, to be looked at',
};
