import type { FileUses } from '../../codes/code-use.ts';
import type { Language } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';

/** «7 мест в 3 файлах, 2 школы». */
export function countPlaces(
  places: number,
  files: readonly FileUses[],
  language: Language,
): string {
  const schools = new Set(
    files.flatMap(({ kind, school, file }) => (kind === 'catalogue' ? [] : (school ?? file))),
  );
  const inFiles = `${{ ru: 'в', en: 'in' }[language]} ${count(files.length, FILES, language)}`;
  const parts = [`${count(places, PLACES, language)} ${inFiles}`];
  if (schools.size > 1) parts.push(count(schools.size, SCHOOLS, language));
  return parts.join(', ');
}

const PLACES: Noun = { ru: ['место', 'места', 'мест'], en: ['place', 'places'] };
const FILES: Noun = { ru: ['файле', 'файлах', 'файлах'], en: ['file', 'files'] };
const SCHOOLS: Noun = { ru: ['школа', 'школы', 'школ'], en: ['school', 'schools'] };
