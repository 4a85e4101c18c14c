import type { Text } from './text.ts';

/** A sign that stands where another sign, which looks the same on screen, is meant. */
interface LookAlike {
  written: string;
  meant: string;
}

/** Signs of each group look much the same: Cyrillic and Latin letters, and digits. */
const GROUPS =
  'аa еe оo0 рp сc уy хx кk мm тt вb нh зЗ3 б6 іi ѕs јj АA ВB ЕE КK МM НH ОO0 РP СC ТT УY ХX ІIl|1 ЅS ЈJ';

const groups = GROUPS.split(' ');

/** The signs in which `written` looks like `meant` but is not it; undefined where it is another word. */
export function findLookAlikes(written: string, meant: string): LookAlike[] | undefined {
  const one = [...written];
  const two = [...meant];
  if (one.length !== two.length || one.length > 100) return undefined;
  const found: LookAlike[] = [];
  for (const [index, sign] of one.entries()) {
    const other = two[index] ?? '';
    if (sign === other) continue;
    if (!groups.some((group) => group.includes(sign) && group.includes(other))) return undefined;
    if (!found.some((pair) => pair.written === sign)) found.push({ written: sign, meant: other });
  }
  return found.length > 0 ? found : undefined;
}

/** The text with one sign for all those that look the same: two texts that look alike fold to one. */
export function foldLookAlikes(text: string): string {
  return [...text].map((sign) => representatives().get(sign) ?? sign).join('');
}

/** Made when first asked for. A sign of two groups joins them. */
function representatives(): ReadonlyMap<string, string> {
  if (known.size > 0) return known;
  for (const group of groups) {
    const signs = [...group];
    const one = signs.flatMap((sign) => known.get(sign) ?? [])[0] ?? signs.at(-1) ?? '';
    for (const sign of signs) known.set(sign, one);
  }
  return known;
}

const known = new Map<string, string>();

/** The alphabets that people mix up. */
export type Script = 'latin' | 'cyrillic';

/** The Russian or Latin letter that looks like `sign`; undefined if there is none. */
export function lookAlikeIn(script: Script, sign: string): string | undefined {
  const wanted = script === 'latin' ? /[A-Za-z]/ : /[А-Яа-яЁё]/;
  const group = groups.find((one) => one.includes(sign));
  return group && [...group].find((one) => wanted.test(one));
}

/** Says which signs are the wrong ones, to follow «В слове «сodes»»: «буква «с» русская, а нужна латинская». */
export function sayLookAlikes(found: readonly LookAlike[]): Text {
  const parts = found.map(({ written, meant }) => {
    const one = { ru: nameSign(written, 'ru'), en: nameSign(written, 'en') };
    const needed = scriptOf(meant);
    if (needed === undefined || scriptOf(written) === undefined) {
      return {
        ru: `${one.ru} стоит вместо ${needed ? 'буквы' : 'цифры'} ${needed ? `«${meant}»` : meant}`,
        en: `${one.en} stands for the ${needed ? 'letter' : 'digit'} ${needed ? `“${meant}”` : meant}`,
      };
    }
    return needed === 'latin'
      ? {
          ru: `${one.ru} русская, а нужна латинская`,
          en: `${one.en} is Russian, but a Latin one is needed`,
        }
      : {
          ru: `${one.ru} латинская, а нужна русская`,
          en: `${one.en} is Latin, but a Russian one is needed`,
        };
  });
  return {
    ru: parts.map(({ ru }) => ru).join(', '),
    en: parts.map(({ en }) => en).join(', '),
  };
}

function nameSign(sign: string, language: keyof Text): string {
  const isLetter = scriptOf(sign) !== undefined;
  const isDigit = /\d/.test(sign);
  if (language === 'en')
    return isLetter ? `the letter “${sign}”` : `the ${isDigit ? 'digit' : 'sign'} ${sign}`;
  return isLetter ? `буква «${sign}»` : `${isDigit ? 'цифра' : 'черта'} ${sign}`;
}

/** The alphabet of a letter; undefined for other signs and other alphabets. */
export function scriptOf(sign: string): Script | undefined {
  if (/\p{Script=Cyrillic}/u.test(sign)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(sign) ? 'latin' : undefined;
}
