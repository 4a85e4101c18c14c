import type { FixSafety } from '../core/diagnostic.ts';
import { inside, type Location } from '../core/location.ts';
import { scriptOf } from '../core/look-alikes.ts';
import type { Text } from '../core/text.ts';
import { findTwins } from '../plan/mean-codes.ts';
import type { Plan, PlanText } from '../plan/model.ts';
import { defineRule, type Hit } from './rule.ts';
import { sortOf } from './texts/field-sort.ts';
import { findLatinWords } from './texts/find-latin-words.ts';
import { findLettersInNumbers } from './texts/find-letters-in-numbers.ts';
import { findMixedWords, type MixedWord, mixedWord } from './texts/find-mixed-words.ts';
import { mendText } from './texts/mend-text.ts';
import { type MixedData, sayMixed } from './texts/say-mixed.ts';

export const mixedAlphabet = defineRule<MixedData>({
  id: 'mixed-alphabet',
  severity: 'warning',
  summary: {
    ru: 'В русском слове или коде стоят латинские буквы, или наоборот',
    en: 'A Russian word or a code has Latin letters in it, or the other way round',
  },
  explanation: {
    ru: 'Русские а, е, о, р, с, у, х выглядят как латинские, но для программ это разные знаки: такое слово не найти поиском, роль или срок с ним не узнать, а код не совпадёт с кодом аудита. То же с буквами О и З вместо цифр 0 и 3. karta называет букву и её место: наберите её заново в нужной раскладке. Слова, которые пишут двумя алфавитами нарочно, такие как IT-специалист или VK-сообщество, она не трогает.',
    en: 'The Russian letters а, е, о, р, с, у, х look like Latin ones, but to programs they are different signs: search does not find such a word, a role or a time with it is not recognised, and a code is not that of the audit. The same goes for the letters О and З in place of the digits 0 and 3. karta names the letter and its place: type it again with the right keyboard. Words that people write in two alphabets on purpose, such as “IT-специалист”, are left alone.',
  },
  example: {
    wrong:
      'activities:\n  - title: Пeдагогический совет   # вторая буква латинская\n    when: октябрь 2022',
    right: 'activities:\n  - title: Педагогический совет\n    when: октябрь 2022',
  },
  message: { ru: (data) => sayMixed(data).ru, en: (data) => sayMixed(data).en },
  *check(plan) {
    yield* inCodes(plan);
    const twinOf = findTwins(plan.tasks.map(({ id }) => id));
    const tasks = new Set(plan.tasks.map(({ id }) => id));
    for (const one of plan.texts) {
      const id = one.text.trim();
      const task = one.field === 'task' && !tasks.has(id) ? twinOf(id) : undefined;
      const words = task === undefined ? wordsOf(one) : [twinWord(id, task, one.text.indexOf(id))];
      if (words.length > 0) yield hitOf(one, words, task === undefined ? 'word' : 'task');
    }
  },
});

/** Values that the schema gives, that programs use as they are, or that are told of with the codes. */
const NO_WORDS = new Set('kind status level every file url audit code codes'.split(' '));

function wordsOf({ text, field, at }: PlanText): MixedWord[] {
  if (NO_WORDS.has(field) || at.part === 'key') return [];
  const words = [...findMixedWords(text), ...findLatinWords(text), ...findLettersInNumbers(text)];
  return words.sort((a, b) => a.span.start - b.span.start);
}

function hitOf(
  one: PlanText,
  words: readonly MixedWord[],
  what: MixedData['what'],
): Hit<MixedData> {
  const { text, at, field } = one;
  const [first] = words;
  if (!first) throw new Error('no word');
  const start = first.span.start + (first.letters[0]?.index ?? 0);
  const changes = words.flatMap(({ meant, span }) =>
    meant === undefined ? [] : [{ ...span, replacement: meant }],
  );
  const fix =
    changes.length === words.length
      ? mendText(text, at, changes, TITLE, safetyOf(words, what))
      : undefined;
  return {
    at: { ...at, span: { start, end: start + 1 } },
    data: dataOf(first, what, words.length - 1),
    hides: sortOf(field) ? [at] : words.map(({ span }) => ({ ...at, span })),
    ...(fix && { fix }),
  };
}

/**
 * A word that comes to be of one alphabet looks as before. A letter that stands alone, for a word or for a digit, may
 * have been meant as it is.
 */
function safetyOf(words: readonly MixedWord[], what: MixedData['what']): FixSafety {
  const isPure = ({ word, meant = '' }: MixedWord): boolean =>
    isMixed(word) && !isMixed(meant) && !/\d/.test(word);
  return what === 'task' || words.every(isPure) ? 'sure' : 'suggested';
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
}

const TITLE: Text = { ru: 'Заменить буквы', en: 'Replace the letters' };

/** The codes that are read otherwise than they are written, in the audit and in the roadmap. */
function* inCodes({ audit, citations }: Plan): Iterable<Hit<MixedData>> {
  const coded = audit?.factors.flatMap((factor) => [factor, ...factor.parameters]) ?? [];
  for (const { at, code, written } of coded) {
    if (code !== undefined && written !== undefined)
      yield codeHit(inside(at, 'code'), written, code);
  }
  for (const { at, code, written } of citations) {
    if (written !== undefined) yield codeHit(at, written, code);
  }
}

function codeHit(at: Location, written: string, code: string): Hit<MixedData> {
  const word = twinWord(written, code);
  const from = at.span?.start ?? 0;
  const start = from + (word.letters[0]?.index ?? 0);
  return {
    at: { ...at, span: { start, end: start + 1 } },
    data: dataOf(word, 'code', 0),
    hides: [at],
    fix: { title: TITLE, safety: 'sure', at, replacement: at.span ? code : `"${code}"` },
  };
}

/** A short text and the signs in which it differs from what is meant. */
function twinWord(written: string, meant: string, start = 0): MixedWord {
  const other = [...meant];
  const letters = [...written].flatMap((letter, index) =>
    letter === other[index]
      ? []
      : [{ index, letter, script: scriptOf(letter), meant: other[index] }],
  );
  return mixedWord(written, start, letters);
}

function dataOf(
  { word, letters, meant }: MixedWord,
  what: MixedData['what'],
  more: number,
): MixedData {
  return {
    what,
    word,
    letters: letters.map((one) => ({ ...one, position: one.index + 1 })),
    meant: meant ?? null,
    more,
  };
}
