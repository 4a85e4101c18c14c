import type { TextEdit } from '../../core/apply-edits.ts';
import type { Damage } from './damage.ts';

/**
 * What a blank tore off the end of a word. Only letters that are no words, units, list letters or class letters, and
 * only behind what can't end a Russian word: «совершенствовани е», «реализаци ю», «школьны й».
 */
const TORN: readonly (readonly [stem: string, letter: string])[] = [
  ['[а-яё]{3,}(?:[аеяё]ни|[аеиоыя]ти|ри|ци)', 'е'],
  ['[а-яё]{3,}ско', 'е'],
  ['[а-яё]{3,}(?:[ая]ци|[аеия]ни|[еи]ти)', 'ю'],
  ['[а-яё]{3,}[иыо]', 'й'],
  ['[а-яё]{3,}(?:тел|ост|ност)', 'ь'],
];

/** Whole words that end like a torn one. */
const WHOLE =
  /^(?:степени|ступени|осени|времени|имени|племени|знамени|семени|пламени|гортани|рязани|казани|памяти|тетради|девяти|десяти|двадцати|тридцати|пятнадцати|четверти|матери|дочери|двери|нити|пути|сети|части|области|новости|радости)$/i;

const LETTER_BEHIND = "(?![А-Яа-яЁёA-Za-z\\d)\\]’'-])(?!\\.\\s?[а-яё\\d])";
const PATTERN = new RegExp(
  TORN.map(
    ([stem, letter]) =>
      `(?<![А-Яа-яЁёA-Za-z])([А-ЯЁа-яё-]{0,60}?${stem}) (${letter})${LETTER_BEHIND}`,
  ).join('|'),
  'g',
);
/** «ГИА- 11» where «ГИА-9» stands in the same text: the blank is a slip, and not a dash that lacks another one. */
const TORN_NUMBER = /(?<![А-Яа-яЁё-])([А-ЯЁ]{2,8})- (?=\d{1,2}(?!\d|[.,]\d))/g;

/** Longer words are told of in part, in UTF-16 units. */
const LONGEST_WORD = 60;

/** A blank within a word. */
export const tornWords: Damage = {
  find(text) {
    if (!/ [ейьюы]|- \d/.test(text)) return [];
    return [...wordsOf(text), ...numbersOf(text)].sort((a, b) => a.span.start - b.span.start);
  },
  say: (text, edits) =>
    edits.map(({ span }) => {
      const [left = ''] =
        /[А-Яа-яЁё-]*$/.exec(text.slice(Math.max(0, span.start - LONGEST_WORD), span.start)) ?? [];
      const [right = ''] =
        /^[А-Яа-яЁё\d]*/.exec(text.slice(span.end, span.end + LONGEST_WORD)) ?? [];
      const [before, after] = [`${left} ${right}`, `${left}${right}`];
      return {
        ru: `Убран пробел внутри слова: «${before}» → «${after}».`,
        en: `A blank within a word was taken out: “${before}” → “${after}”.`,
      };
    }),
};

function wordsOf(text: string): TextEdit[] {
  return [...text.matchAll(PATTERN)].flatMap(({ 0: all, index }) => {
    const blank = index + all.length - 2;
    return WHOLE.test(all.slice(0, -2)) ? [] : [blankAt(blank)];
  });
}

function numbersOf(text: string): TextEdit[] {
  const whole = new Set(
    [...text.matchAll(/(?<![А-Яа-яЁё-])([А-ЯЁ]{2,8})-\d/g)].map(([, word]) => word),
  );
  return [...text.matchAll(TORN_NUMBER)].flatMap(({ 0: all, 1: word, index }) => {
    return whole.has(word) ? [blankAt(index + all.length - 1)] : [];
  });
}

function blankAt(start: number): TextEdit {
  return { span: { start, end: start + 1 }, replacement: '' };
}
