import type { FixSafety } from '../../core/diagnostic.ts';
import type { Language, Text } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';

/** What fixes have changed, or would change. */
interface Fixed {
  places: number;
  files: readonly string[];
  level: FixSafety;
  onlyShow: boolean;
}

/** So many files are named. */
const MOST_NAMED = 5;

/** «исправлено 7 мест в 2 файлах: …» */
export function sayFixed({ places, files, level, onlyShow }: Fixed): Text {
  if (places === 0) {
    return { ru: 'исправлять нечего', en: 'there is nothing to fix' };
  }
  const say = (language: Language): string =>
    `${count(places, PLACES, language)} ${{ ru: 'в', en: 'in' }[language]} ${count(files.length, FILES, language)}: ${nameFiles(files, language)}`;
  const call = level === 'sure' ? 'karta validate --fix' : 'karta validate --fix=suggested';
  return onlyShow
    ? {
        ru: `${call} исправит ${say('ru')}`,
        en: `${call} would fix ${say('en')}`,
      }
    : { ru: `исправлено ${say('ru')}`, en: `fixed ${say('en')}` };
}

function nameFiles(files: readonly string[], language: Language): string {
  const more = files.length - MOST_NAMED;
  const named = files.slice(0, MOST_NAMED).join(', ');
  return more > 0
    ? `${named} ${{ ru: 'и ещё', en: 'and' }[language]} ${more}${{ ru: '', en: ' more' }[language]}`
    : named;
}

const PLACES: Noun = { ru: ['место', 'места', 'мест'], en: ['place', 'places'] };
/** After «в». */
const FILES: Noun = { ru: ['файле', 'файлах', 'файлах'], en: ['file', 'files'] };
