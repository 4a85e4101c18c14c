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

/**
 * Says which signs are the wrong ones, to follow «В слове «сodes»»: «буква «с» русская, а нужна латинская», «буквы с, о
 * русские, а нужны латинские».
 */
export function sayLookAlikes(found: readonly LookAlike[]): Text {
  const needs = (script: Script | undefined) =>
    found.filter((pair) => neededScript(pair) === script);
  const parts = [
    ...(['latin', 'cyrillic'] as const).flatMap((script) =>
      needs(script).length > 0 ? [sayLetters(script, needs(script))] : [],
    ),
    ...needs(undefined).map(saySign),
  ];
  return {
    ru: parts.map(({ ru }) => ru).join(', '),
    en: parts.map(({ en }) => en).join(', '),
  };
}

/** The alphabet that a letter ought to be of; undefined where either is no letter. */
function neededScript({ written, meant }: LookAlike): Script | undefined {
  return scriptOf(written) === undefined ? undefined : scriptOf(meant);
}

function saySign({ written, meant }: LookAlike): Text {
  const isLetter = scriptOf(meant) !== undefined;
  return {
    ru: `${nameSign(written, 'ru')} стоит вместо ${isLetter ? `буквы «${meant}»` : `цифры ${meant}`}`,
    en: `${nameSign(written, 'en')} stands for the ${isLetter ? `letter “${meant}”` : `digit ${meant}`}`,
  };
}

function sayLetters(needed: Script, pairs: readonly LookAlike[]): Text {
  const [first, another] = pairs.map(({ written }) => written);
  const isLatin = needed === 'latin';
  if (first !== undefined && another === undefined) {
    return {
      ru: `${nameSign(first, 'ru')} ${isLatin ? 'русская, а нужна латинская' : 'латинская, а нужна русская'}`,
      en: `${nameSign(first, 'en')} is ${isLatin ? 'Russian, but a Latin one' : 'Latin, but a Russian one'} is needed`,
    };
  }
  const letters = pairs.map(({ written }) => written).join(', ');
  return {
    ru: `буквы ${letters} ${isLatin ? 'русские, а нужны латинские' : 'латинские, а нужны русские'}`,
    en: `the letters ${letters} are ${isLatin ? 'Russian, but Latin ones' : 'Latin, but Russian ones'} are needed`,
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
