import type { Finding } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import type { Text } from '../../core/text.ts';

/** Why a file that a config names can't be used. */
type LinkProblem =
  | 'missing'
  | 'outside'
  | 'loop'
  | 'not-a-config'
  | 'no-catalogue'
  | 'not-a-catalogue';

/** Says what is wrong with a file that a config names at that place. */
export function explainLink(problem: LinkProblem, file: string, at: Location): Finding {
  const { ru, en } = messages[problem];
  return {
    rule: 'invalid-value',
    severity: 'error',
    message: { ru: ru.replace('…', () => file), en: en.replace('…', () => file) },
    at,
    data: { file, problem },
  };
}

const messages: Readonly<Record<LinkProblem, Text>> = {
  missing: {
    ru: 'Файла настроек … нет: проверьте, верно ли он назван в поле extends.',
    en: 'There is no settings file …: check how the field extends names it.',
  },
  outside: {
    ru: 'Файл … лежит вне общей папки планов, и karta его не читает: положите его внутрь неё.',
    en: 'The file … lies outside the folder that holds the plans, and karta does not read it: put it inside.',
  },
  loop: {
    ru: 'Файл настроек … через поле extends ссылается сам на себя: уберите его отсюда.',
    en: 'The settings file … extends itself in a circle: take it out here.',
  },
  'not-a-config': {
    ru: 'Файл … — не настройки: в файле настроек должно стоять «kind: config».',
    en: 'The file … does not hold settings: a settings file says “kind: config”.',
  },
  'no-catalogue': {
    ru: 'Файла перечня … нет: проверьте, верно ли он назван в поле catalogue.',
    en: 'There is no catalogue file …: check how the field catalogue names it.',
  },
  'not-a-catalogue': {
    ru: 'Файл … — не перечень факторов: укажите в поле catalogue файл, в котором стоит «kind: catalogue».',
    en: 'The file … is not a catalogue: name one with “kind: catalogue” in the field catalogue.',
  },
};
