import type { State } from '../../../core/state.ts';
import type { Language, Text } from '../../../core/text.ts';
import { stateWords } from '../../../report/words.ts';

/** What the filter of a page says. */
interface FilterWords {
  bar: string;
  role: string;
  state: string;
  code: string;
  text: string;
  any: string;
  reset: string;
  only: string;
  /** Around the words that are looked for. */
  quotes: readonly [string, string];
  none: string;
  /** By the plural form of the number (one, few, many, other): all rows, and those shown of all. */
  all: Readonly<Record<string, string>>;
  shown: Readonly<Record<string, string>>;
  states: Readonly<Record<State, string>>;
}

/** The words of the filter in one language, with the names of the states. */
export function filterWords(language: Language): FilterWords {
  const states = Object.entries(stateWords).map(([state, words]) => [state, words[language]]);
  return { ...WORDS[language], states: Object.fromEntries(states) };
}

const WORDS: Text<Omit<FilterWords, 'states'>> = {
  ru: {
    bar: 'Отбор строк',
    role: 'Ответственный',
    state: 'Состояние',
    code: 'Код',
    text: 'Слова',
    any: 'все',
    reset: 'Показать всё',
    only: 'Показано только',
    quotes: ['«', '»'],
    none: 'Ничего не найдено: измените отбор или нажмите «Показать всё».',
    all: { one: '# строка', few: '# строки', many: '# строк' },
    shown: {
      one: 'Показана # строка из @',
      few: 'Показаны # строки из @',
      many: 'Показано # строк из @',
    },
  },
  en: {
    bar: 'Choose rows',
    role: 'Responsible',
    state: 'State',
    code: 'Code',
    text: 'Words',
    any: 'all',
    reset: 'Show all',
    only: 'Shown only',
    quotes: ['“', '”'],
    none: 'Nothing found: change the filter or press “Show all”.',
    all: { one: '# row', other: '# rows' },
    shown: { one: '# row of @ shown', other: '# rows of @ shown' },
  },
};
