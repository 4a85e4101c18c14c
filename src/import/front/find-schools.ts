import { LETTERS } from '../../core/letters.ts';
import type { Span } from '../../core/location.ts';

/** A school that a text names. */
export interface FoundSchool {
  /** In the nominative, on one line. */
  name: string;
  span: Span;
  /** What it is called for short, as МБОУ; undefined for «школа № 12». */
  form: string | undefined;
  /** Its number; undefined if it has none. */
  number: string | undefined;
  /** Whether the legal form is spelt out. */
  isLong: boolean;
}

const FORMS =
  'МБОУ|МКОУ|МАОУ|МОУ|МОБУ|МОАУ|МОКУ|МБНОУ|МАНОУ|МБВСОУ|МБОУШИ|МКШИ|ГБОУ|ГКОУ|ГАОУ|ГОУ|ГОБУ|ОГБОУ|ОГКОУ|ОБОУ|ОКОУ|' +
  'КГБОУ|КГКОУ|КОГОБУ|КОГОАУ|РГКОУ|ФГКОУ|ФГБОУ|ТМКОУ|ТМБОУ|ГБНОУ|НОУ|ЧОУ|АНОО|БОУ|КОУ|АОУ|МБУ ОО|МБОО';
const ADJECTIVES =
  'муниципальн|государственн|федеральн|краев|областн|республиканск|частн|бюджетн|казенн|казённ|автономн|общеобразовательн|образовательн|областное|нетипов|санаторн|вечерн';
const LONG_FORM = `(?:(?:${ADJECTIVES})(?:ое|ого|ому|ым|ом)\\s+){1,5}учреждени(?:ем|е|я|ю|и)`;
const PLACE =
  '(?:\\s+(?:(?:г|с|п|д|ст|х|пос|пгт|р\\.\\s?п)\\.\\s?|(?:города|села|пос[её]лка|деревни|станицы|хутора)\\s+)[А-ЯЁ][А-Яа-яЁё-]{1,40})?';
const TYPE =
  '(?:[А-ЯЁ][а-яё-]{2,40}(?:ск|цк)(?:ая|ий|ое|ой|ого)\\s+)?' +
  '(?:СОШ|ООШ|НОШ|СШ|ОШ|ЦО|(?:[Сс]редн|[Оо]сновн|[Нн]ачальн)(?:яя|ая|ей|ой)\\s+(?:общеобразовательн(?:ая|ой)\\s+)?[Шш]кол[аыуе]|[Шш]кол[аыуе](?:-интернат[а]?)?|[Гг]имнази[яию]|[Лл]ице[йяюе]|[Пп]рогимнази[яию])';
/** On the next line it may as well be the number of an order: «№ 164 от …». */
const NUMBER =
  '(?:[^\\S\\n]*(?:№|N)\\s*\\d{1,4}(?![\\d/-])|\\n(?:№|N)\\s*\\d{1,4}(?![\\d/-])(?!\\s+от\\s))';
const NAMED_AFTER =
  '(?:\\s+им(?:\\.|ени)\\s*(?:[А-ЯЁ]\\.\\s?){0,2}[А-ЯЁ][а-яё-]{1,40}(?:\\s+[А-ЯЁ][а-яё-]{1,40}){0,2})?';
const QUOTED =
  '(?:«[^«»]{0,150}(?:«[^«»]{1,150}»(?:[^«»]{0,100}»)?|»)|"[^"]{2,150}"|“[^“”]{2,150}”|„[^“”„]{2,150}[“”])';
const OWN_NAME = `(?:${QUOTED}|${TYPE}${NUMBER}?(?:\\s*${QUOTED})?${NAMED_AFTER}|${NUMBER})`;

const WITH_FORM = `(?<![${LETTERS}])(?:${FORMS})(?![${LETTERS}])\\s*${OWN_NAME}${PLACE}`;
const SPELT = `(?<![${LETTERS}])${LONG_FORM}(?![${LETTERS}])\\s*${OWN_NAME}${PLACE}`;
const BARE = `(?<![${LETTERS}])${TYPE}${NUMBER}${NAMED_AFTER}${PLACE}`;

const formed = new RegExp(WITH_FORM, 'g');
const spelt = new RegExp(
  SPELT.replace(/[а-яё](?![^[]*\])/g, (letter) => either(letter)),
  'g',
);
const bare = new RegExp(BARE, 'g');

/** The schools that a text names with their legal form, short or spelt out; else those with a kind and a number. */
export function findSchools(text: string): FoundSchool[] {
  const found = [...text.matchAll(spelt), ...text.matchAll(formed)];
  const matches = found.length > 0 ? found : [...text.matchAll(bare)];
  return matches
    .map(({ 0: words, index }) => toSchool(words, index))
    .sort((a, b) => a.span.start - b.span.start);
}

/** «МУНИЦИПАЛЬНОЕ» as well as «Муниципальное»; a flag would let «моу» and «школа ЦО» match too. */
function either(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}

function toSchool(words: string, start: number): FoundSchool {
  const name = closeQuotes(nominative(words.replace(/\s+/g, ' ').trim()));
  const short = new RegExp(`^(?:${FORMS})`).exec(name)?.[0];
  const isLong = !short && /учреждение/i.test(name);
  return {
    name,
    span: { start, end: start + words.length },
    form: short ?? (isLong ? initialsOf(name) : undefined),
    number: /(?:№|N)\s*(\d+)/.exec(name)?.[1],
    isLong,
  };
}

/** «Муниципальное бюджетное общеобразовательное учреждение» is a МБОУ. */
function initialsOf(name: string): string {
  const [before = ''] = name.split(/учреждение/i);
  return `${
    before
      .match(/[А-Яа-яЁё]+/g)
      ?.map((word) => word.charAt(0))
      .join('') ?? ''
  }у`.toUpperCase();
}

/** Word drops the last of two closing quotation marks readily. */
function closeQuotes(name: string): string {
  const missing = name.split('«').length - name.split('»').length;
  return missing > 0 ? name + '»'.repeat(missing) : name;
}

const OTHER_CASES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[А-Яа-яЁё]н|[Кк]раев)(?:ого|ому|ым|ом)(?=\s)/g, 'ое'],
  [/(?<=учреждени)(?:я|ю|и|ем)(?![А-Яа-яЁё])/gi, 'е'],
  [/(?<=[Сс]редн)ей(?=\s)/g, 'яя'],
  [/(?<=(?:[Оо]сновн|[Нн]ачальн|образовательн|[сц]к))ой(?=\s)/g, 'ая'],
  [/(?<=[Шш]кол)[ыуе](?![А-Яа-яЁё])/g, 'а'],
  [/(?<=имнази)[ию](?![А-Яа-яЁё])/g, 'я'],
  [/(?<=[Лл]ице)[яюе](?![А-Яа-яЁё])/g, 'й'],
];

/** «директор Муниципального … учреждения «…»»; what stands in quotation marks is in the nominative already. */
function nominative(name: string): string {
  const [plain = '', ...rest] = name.split(/(?=[«"“„])/);
  const turned = OTHER_CASES.reduce((text, [ending, right]) => text.replace(ending, right), plain);
  return [turned, ...rest].join('');
}
