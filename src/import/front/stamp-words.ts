import { LETTERS } from '../../core/letters.ts';
import type { ApprovalObject } from '../../schema/types.ts';

/** What an approval says was done to the plan. */
export type StampKind = NonNullable<ApprovalObject['kind']>;

/** Where an approval begins. */
export interface StampStart {
  kind: StampKind;
  /** The word that says so, as written. */
  word: string;
  /** Where the rest of the line begins. */
  end: number;
  /** Nothing else stands on the line. */
  isAlone: boolean;
}

const WORDS: readonly (readonly [StampKind, string])[] = [
  ['approved', 'утвержд(?:аю|ено|ена|ен|ены|аем)|введен[оа]?\\s+в\\s+действие'],
  ['agreed', 'согласован(?:о|а|ы)?|согласую|учтено'],
  ['considered', 'рассмотрен(?:о|а|ы)?|принят(?:о|а|ы)?|обсужден(?:о|а|ы)?|одобрен(?:о|а|ы)?'],
];
const BEFORE = '^[«"“„\'\\s]*';
const BEHIND = `(?![${LETTERS}])[»"”“'\\s]*[:.,]?\\s*`;

const STARTS = WORDS.map(
  ([kind, words]) => [kind, new RegExp(`${BEFORE}(${words})${BEHIND}`, 'i')] as const,
);

/** «Приложение № 1 к приказу …»: the order puts the plan into force. */
const ANNEX = new RegExp(
  `${BEFORE}(приложени[ея](?:\\s*(?:№|N)?\\s*\\d{1,2})?\\s+к)\\s+(?=приказ|распоряж)`,
  'i',
);
const ANNEX_ALONE = /^приложени[ея](?:\s*(?:№|N)?\s*\d{1,2})?\.?$/i;
const TO_ORDER = /^к\s+(?=приказ|распоряж)/i;

/** In which kinds of capital letters a stamp is written in the midst of a line. */
const MIDST = /(?<=\s)(?=[«"]?(?:УТВЕРЖД|СОГЛАСОВ|РАССМОТР|ПРИНЯТ|ОДОБРЕН))/;

/** Whether an approval begins with this line. */
export function readStampStart(text: string): StampStart | undefined {
  const plain = text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  for (const [kind, pattern] of STARTS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const end = match[0].length;
    return { kind, word: match[1] ?? '', end, isAlone: end >= plain.length };
  }
  const annex = ANNEX.exec(plain);
  return annex
    ? { kind: 'approved', word: annex[1] ?? '', end: annex[0].length, isAlone: false }
    : undefined;
}

/** Whether two lines are the head of an annex: «Приложение № 1», «к приказу …». */
export function isAnnex(line: string, next: string): boolean {
  return ANNEX_ALONE.test(line) && TO_ORDER.test(next);
}

/** The line, cut before each further approval that begins in it. */
export function cutAtStamps(text: string): string[] {
  return text
    .split(MIDST)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

const STAMP_LIKE = new RegExp(
  'приказ|протокол|распоряж|постановлен|решени|заседани|совет|директор|заведующ|заместител|председател|' +
    'руководител|начальник|методист|_{2,}|20\\d\\d|№|подпис|м\\.\\s?п|школ|гимнази|лице[йяю]|оу(?![а-яё])|учрежден|' +
    'комитет|объединени|администрац|управлени|отдел|города|район|^\\s*к\\s|«\\s?_*\\d*\\s?»|^[/(]?[а-яё]\\.\\s?[а-яё]\\.|[а-яё]\\.\\s?[а-яё]\\.[)/]?$',
  'i',
);
const LONGEST_LINE = 200;
/** Of a line that goes on with the position above: «по УВР». */
const LONGEST_REST = 80;
const FULL_NAME = /^(?:[А-ЯЁ][а-яё-]+\s+){2}[А-ЯЁ][а-яё]+(?:вич|вна|чна)$/;

/** Whether a line may be a part of an approval: an order, a signature, a date, a body. */
export function isStampLike(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const goesOn = /^[а-яё]/.test(text) && text.length <= LONGEST_REST;
  return goesOn || STAMP_LIKE.test(text) || FULL_NAME.test(text);
}
