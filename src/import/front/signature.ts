import { LETTERS } from '../../core/letters.ts';
import type { Span } from '../../core/location.ts';

/** A person or a position that an approval names. */
export interface FoundWords {
  name: string;
  span: Span;
}

/** «Директор И. И. Иванова»: a position is no surname. */
const NO_SURNAME =
  '(?!Директор|ДИРЕКТОР|Завед|ЗАВЕД|Замест|ЗАМЕСТ|Председател|ПРЕДСЕДАТЕЛ|Руковод|РУКОВОД|Начальник|НАЧАЛЬНИК|Методист|Глава|Секретарь|Ректор|Приказ|ПРИКАЗ|Протокол|ПРОТОКОЛ)';
const SURNAME = '(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ]{3,}(?:-[А-ЯЁ]{3,})?)';
const INITIALS = '[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.)?';
const NAMES = new RegExp(
  `(?<![${LETTERS}])${NO_SURNAME}(?:${INITIALS}\\s?${SURNAME}|${SURNAME}\\s+[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.|` +
    `(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\\s+){2}[А-ЯЁ][а-яё]+(?:вич|вна|чна|кызы|оглы))(?![${LETTERS}])`,
  'g',
);

/** The persons of an approval, as they are written. */
export function findNames(text: string): FoundWords[] {
  return [...text.matchAll(NAMES)]
    .filter(({ 0: words }) => !/^И\.\s?[Оо]\./.test(words) || /^И\.\s?О\.\s?[А-ЯЁ]/.test(words))
    .map(({ 0: words, index }) => ({
      name: words.replace(/\s+/g, ' '),
      span: { start: index, end: index + words.length },
    }));
}

const END = '[^\\uE000_\\n/()№]';
const ACTING = '(?:и\\.\\s?о\\.\\s*|исполняющ(?:ий|ая|его|ей)\\s+обязанности\\s+|врио\\s+)?';

/** Positions in the nominative take all the words behind them, up to a line, a signature or a date. */
const POSITION = new RegExp(
  `(?<![${LETTERS}])(${ACTING}(?:директор|заведующ(?:ий|ая)|заместитель|зам\\.|председатель|руководитель|начальник|методист|глава|секретарь|ректор)(?![${LETTERS}])${END}{0,200}(?:\\n(?=[а-яё])(?!от(?![а-яё])|приказ|протокол|подпис)${END}{0,200})?|(?:и\\.\\s?о\\.|врио)\\s*директора${END}{0,200})`,
  'i',
);

/** A council on a line of its own; nobody signs for it. */
const BODY =
  /^(?:(?:Педагогический|Методический|Управляющий|Попечительский|Родительский)\s+(?:совет|комитет)|Педсовет|Совет\s+(?:школы|родителей|учреждения|лицея|гимназии))$/m;

/** «Приказом директора» names the position in another case. */
const ORDERED =
  /(?:приказ[а-я]*|распоряжени[а-я]*)\s+(и\.\s?о\.\s*)?(директора|заведующей|заведующего|руководителя|начальника)(?![А-Яа-яЁё])/i;
const NOMINATIVE: Readonly<Record<string, string>> = {
  директора: 'Директор',
  заведующей: 'Заведующая',
  заведующего: 'Заведующий',
  руководителя: 'Руководитель',
  начальника: 'Начальник',
};

/** The position of who signed; in the nominative where the words for that are known. */
export function findPosition(text: string): FoundWords | undefined {
  const ordered = ORDERED.exec(text);
  if (ordered) {
    const [words, acting, position = ''] = ordered;
    const plain = position.toLowerCase();
    const name = acting ? `И. о. ${plain}` : (NOMINATIVE[plain] ?? position);
    return { name, span: { start: ordered.index, end: ordered.index + words.length } };
  }
  const match = POSITION.exec(text) ?? BODY.exec(text);
  if (!match) return undefined;
  const words = cutDocument(match[0]);
  const name = words.replace(/\s+/g, ' ').replace(/[\s,:;«»"–—-]+$/, '');
  const start = match.index;
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    span: { start, end: start + words.length },
  };
}

/** «Директор школы Приказ № 3», «Председатель, протокол …»: the document is no part of the position. */
function cutDocument(words: string): string {
  const at = words.search(/[\s,]+(?:приказ|распоряж|протокол|от\s*$|от\s*\uE000)/i);
  return at === -1 ? words : words.slice(0, at);
}
