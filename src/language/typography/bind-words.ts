import { STAND_IN } from './put-aside.ts';

const NBSP = '\u00a0';
const BLANK = `[ ${NBSP}]`;
const NO_LETTER = '(?<![А-Яа-яЁё])';
const WORD_ENDS = '(?![а-яё])';

/** Names of what is counted, in all their forms. */
const UNITS = [
  '%',
  'гг?\\.|год(?:а|у|ы|ом|ов)?|лет|век[а]?|месяц[а-яё]*|мес\\.?|недел[а-яё]*|дн(?:я|ей|и|ям|ями|ях)|день|суток',
  'ч\\.?|час(?:а|ов|ам|ы)?|мин\\.?|минут[а-яё]*|сек\\.?|руб\\.?|рубл[а-яё]*|тыс\\.?|млн|млрд',
  'чел\\.?|человека?|кл\\.?|класс[а-яё]*|балл[а-яё]*|раза?|шт\\.?|экз\\.?',
  'этап[а-яё]*|четверт[а-яё]*|квартал[а-яё]*|полугоди[а-яё]*|триместр[а-яё]*',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
].join('|');

/** Abbreviations before a number: «с. 5», «каб. 12». */
const BEFORE_NUMBERS = 'с|стр|п|пп|ст|ч|гл|рис|табл|кл|д|кв|каб|ауд|корп|прил|разд|т|вып';

/** Two initials, of which the second may stand close to the first. */
const INITIALS = `[А-ЯЁ]\\.${BLANK}*[А-ЯЁ]\\.`;

const RULES: readonly (readonly [place: RegExp, text: string])[] = [
  // «№ 12», also where there was no blank.
  [new RegExp(`№${BLANK}*(?=[\\dA-Za-zА-Яа-яЁё_${STAND_IN}])`, 'g'), `№${NBSP}`],
  // «2022 г.», «15.04.22 г.», also without the blank or the stop.
  [
    new RegExp(
      `(?<!\\d)((?:19|20)\\d{2}|\\d{1,2}\\.\\d{2}\\.(?:\\d{2}){1,2})${BLANK}*(гг?)\\.?(?![А-Яа-яЁё\\d-])`,
      'g',
    ),
    `$1${NBSP}$2.`,
  ],
  [new RegExp(`(?<=\\d)${BLANK}+(?=(?:${UNITS})${WORD_ENDS})`, 'g'), NBSP],
  [new RegExp(`${NO_LETTER}(${BEFORE_NUMBERS})\\.${BLANK}+(?=\\d)`, 'gi'), `$1.${NBSP}`],
  // «г. Казань», «ул. Мира», «им. Пушкина», but not «2022 г. Педсовет».
  [
    new RegExp(`(?<![А-Яа-яЁё]|\\d${BLANK}*)(г|ул|пос|пер|пр|им|проф)\\.${BLANK}+(?=[А-ЯЁ])`, 'g'),
    `$1.${NBSP}`,
  ],
  [new RegExp(`${NO_LETTER}([тТ]\\.)${BLANK}+(?=[едпкнч]\\.)`, 'g'), `$1${NBSP}`],
  // «И. И. Иванова», «И.И. Иванова», and «И.И.Иванова», which lacks a blank.
  [new RegExp(`${NO_LETTER}(${INITIALS})(?=[А-ЯЁ][а-яё])`, 'g'), `$1${NBSP}`],
  [new RegExp(`(?<=${NO_LETTER}[А-ЯЁ]\\.)${BLANK}+(?=[А-ЯЁ](?:\\.|[а-яё]))`, 'g'), NBSP],
  // «Иванова И. И.»
  [
    new RegExp(`([А-ЯЁ][а-яё]+)${BLANK}+(?=(?:${INITIALS}|[А-ЯЁ]\\.)(?!${BLANK}*[А-ЯЁ]))`, 'g'),
    `$1${NBSP}`,
  ],
  // «до 15.04.2022», «от 30 марта»
  [new RegExp(`(?<=(?:^|[\\s(«„])(?:до|по|от|за|на))${BLANK}+(?=\\d)`, 'gim'), NBSP],
  // A word of one letter never ends a line: «в течение», «и родители».
  [new RegExp(`(?<=(?:^|[\\s(«„])[вскоуияаВСКОУИЯА])${BLANK}+(?=\\S)`, 'gm'), NBSP],
];

/** Puts blanks at which no line ends between words, numbers and signs that belong together. */
export function bindWords(text: string): string {
  return RULES.reduce((bound, [place, set]) => bound.replace(place, set), text);
}
