import type { ParameterEntry } from '../../schema/types.ts';

/** How documents name levels, in small letters. */
const LEVELS: readonly (readonly [NonNullable<ParameterEntry['level']>, RegExp])[] = [
  [
    'high',
    /^(?:высок(?:ий|ая|ое|ие)|выс\.?|в|критическ(?:ий|ая)|high)(?: уровень| риск| степень| значимость)*$/,
  ],
  [
    'medium',
    /^(?:средн(?:ий|яя|ее|ие)|ср\.?|с|умеренн(?:ый|ая)|medium)(?: уровень| риск| степень| значимость)*$/,
  ],
  [
    'low',
    /^(?:низк(?:ий|ая|ое|ие)|низ\.?|н|незначительн(?:ый|ая)|low)(?: уровень| риск| степень| значимость)*$/,
  ],
];

/** The level that a cell names in words; undefined for all else. */
export function readLevel(text: string): ParameterEntry['level'] | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim();
  return LEVELS.find(([, look]) => look.test(plain))?.[0];
}
