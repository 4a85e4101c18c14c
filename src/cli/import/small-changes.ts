import type { Language, Text } from '../../core/text.ts';
import type { Remark, SmallChange } from '../../import/remark.ts';
import { count, type Noun } from '../../language/count.ts';

/** A line for people on each sort of small changes: «Неразрывные пробелы заменены обычными: 56 мест». */
export function sumSmallChanges(
  remarks: readonly Remark[],
  language: Language,
): { text: string; places: number }[] {
  const sums = new Map<SmallChange, number>();
  for (const { small } of remarks) {
    if (small) sums.set(small.sort, (sums.get(small.sort) ?? 0) + small.places);
  }
  return [...sums].map(([sort, places]) => ({
    text: `${WORDS[sort][language]}: ${count(places, PLACES, language)}`,
    places,
  }));
}

export const PLACES: Noun = { ru: ['место', 'места', 'мест'], en: ['place', 'places'] };

const WORDS: Record<SmallChange, Text> = {
  'no-break-spaces': {
    ru: 'Неразрывные пробелы заменены обычными',
    en: 'Plain spaces were put for no-break spaces',
  },
  'extra-blanks': {
    ru: 'Убраны лишние пробелы',
    en: 'Blanks that were too many were taken out',
  },
};
