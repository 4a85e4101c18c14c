import type { Diagnostic, FixSafety } from '../../core/diagnostic.ts';
import type { Language, Text } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';
import type { Fixable } from '../../report/fixable.ts';

/** What fixes have changed, or would change. */
interface Fixed {
  places: number;
  files: readonly string[];
  level: FixSafety;
  onlyShow: boolean;
  /** What is found afterwards, and what karta could still mend of it if it were asked to. */
  left: { findings: readonly Pick<Diagnostic, 'severity'>[]; fixable: Fixable };
}

/** So many files are named. */
const MOST_NAMED = 5;

/** «исправлено 7 мест в 2 файлах: …» */
export function sayFixed({ places, files, level, onlyShow, left }: Fixed): Text {
  if (places === 0) return sayNothing(left, level);
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

/** «Nothing to fix» reads as «all is well»: what is left is told, and whether anything else helps. */
function sayNothing({ findings, fixable }: Fixed['left'], level: FixSafety): Text {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const [number, noun] = errors > 0 ? [errors, ERRORS] : [warnings, WARNINGS];
  if (number === 0) return { ru: 'исправлять нечего', en: 'there is nothing to fix' };
  const more = level === 'sure' ? fixable.suggested : 0;
  const say = (language: Language): string =>
    more > 0 ? MORE[language].replace('…', count(more, PLACES, language)) : '';
  return {
    ru: `сама karta здесь ничего не исправит, осталось: ${count(number, noun, 'ru')}${say('ru')}`,
    en: `there is nothing that karta can fix by itself, left: ${count(number, noun, 'en')}${say('en')}`,
  };
}

const ERRORS: Noun = { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] };
const WARNINGS: Noun = {
  ru: ['предупреждение', 'предупреждения', 'предупреждений'],
  en: ['warning', 'warnings'],
};
const MORE: Text = {
  ru: '; --fix=suggested исправит …, проверьте их потом сами',
  en: '; --fix=suggested would fix …, to be looked at afterwards',
};

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
