import type { CodeUse } from '../../codes/code-use.ts';
import type { Clash } from '../../codes/judge-renaming.ts';
import { UsageError } from '../../core/errors.ts';
import { sayPlace } from '../../formats/say-place.ts';
import { visiblePath } from '../../formats/visible-path.ts';

/** Two codes would become one. */
export function clashError({ from, to, problem, use }: Clash): UsageError {
  const at = sayPlace(use);
  const { ru, en } = use.place;
  if (problem === 'twice') {
    return new UsageError({
      ru: `Код ${from} нельзя заменить на ${to}: в ${at} (${ru}) ${to} уже стоит рядом и оказался бы там дважды; сначала уберите ${from} из этого списка`,
      en: `The code ${from} can’t become ${to}: in ${at} (${en}) ${to} stands beside it and would be there twice; first take ${from} out of that list`,
    });
  }
  if (use.kind !== 'parameter' && use.kind !== 'factor') {
    return new UsageError({
      ru: `Код ${from} нельзя заменить на ${to}: ${to} уже назван в ${at} (${ru}), хотя такого параметра там нет, и это место стало бы отвечать не на то; сначала исправьте его или выберите другой код`,
      en: `The code ${from} can’t become ${to}: ${at} (${en}) names ${to} already, though there is no such parameter, and would then answer to the wrong one; mend that place first, or choose another code`,
    });
  }
  return new UsageError({
    ru: `Код ${from} нельзя заменить на ${to}: код ${to} уже занят, ${at} (${ru}); выберите другой код, поменяйте их местами (${from}=${to} ${to}=${from}) или, если аудит верен, а ошибка только в дорожной карте, добавьте --only-roadmaps`,
    en: `The code ${from} can’t become ${to}: ${to} is taken, ${at} (${en}); choose another code, swap the two (${from}=${to} ${to}=${from}), or add --only-roadmaps if the audit is right and only the roadmap is wrong`,
  });
}

/** A code can't be changed there without changing anything else. */
export function stuckError(use: CodeUse): UsageError {
  const at = sayPlace(use);
  return new UsageError({
    ru: `В ${at} (${use.place.ru}) код ${use.code} записан так, что его нельзя заменить, не задев остального; наберите его там заново простыми знаками и повторите. Ничего не изменено`,
    en: `In ${at} (${use.place.en}) the code ${use.code} is written in a way that can’t be changed without touching the rest; type it there anew in plain characters and try again. Nothing was changed`,
  });
}

/** So many files are named. */
const MOST = 3;

/** A code may stand in a file that nobody can read. */
export function unreadableError(files: readonly string[]): UsageError {
  const more = files.length - MOST;
  const named = files.slice(0, MOST).map(visiblePath).join(', ');
  return new UsageError({
    ru: `Не прочитано: ${named}${more > 0 ? ` и ещё ${more}` : ''}. Коды могут стоять и там, поэтому ничего не изменено; что исправить, скажет karta validate`,
    en: `Could not be read: ${named}${more > 0 ? ` and ${more} more` : ''}. Codes may stand there too, so nothing was changed; karta validate says what to mend`,
  });
}
