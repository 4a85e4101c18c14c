import type { Script } from '../../core/look-alikes.ts';
import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';

/** What is known of a word with letters of another alphabet. */
export interface MixedData {
  what: 'word' | 'code' | 'task';
  /** As it is written. */
  word: string;
  letters: readonly MixedLetter[];
  /** The word as it is meant; null where nobody can tell. */
  meant: string | null;
  /** How many more such words the text has. */
  more: number;
}

interface MixedLetter {
  letter: string;
  /** 1-based place among the word's signs. */
  position: number;
  /** Undefined for a digit. */
  script: Script | undefined;
  /** What looks the same and is right. */
  meant: string | undefined;
}

/** «В слове «Пeдагог» вторая буква, «e», латинская: наберите русскую «е».» */
export function sayMixed(data: MixedData): Text {
  const { letters, word, more } = data;
  const [first] = letters;
  const { ru, en } =
    first && letters.length === 1 ? sayOne(first, data) : sayMany(letters, data, [...word].length);
  if (more === 0) return { ru: `${ru}.`, en: `${en}.` };
  return {
    ru: `${ru} (и ещё слов с такими буквами в этом тексте: ${more}).`,
    en: `${en} (the text has ${more} more such ${more === 1 ? 'word' : 'words'}).`,
  };
}

function sayOne(one: MixedLetter, { what, word }: MixedData): Text {
  const { letter, position, script } = one;
  const advice = adviceFor(one);
  if ([...word].length === 1) {
    const { ru, en } = SCRIPTS[script ?? 'latin'];
    return {
      ru: `Здесь буква «${letter}» ${ru.one}: ${advice.ru}`,
      en: `The letter “${letter}” is ${en} here: ${advice.en}`,
    };
  }
  const place = placeOf(what, word, one);
  if (what === 'word' && !isDigit(one.meant)) {
    const named = script ? SCRIPTS[script] : SCRIPTS.latin;
    return {
      ru: `${place.ru} ${ordinal(position)} буква, «${letter}», ${named.ru.one}: ${advice.ru}`,
      en: `${place.en} letter ${position}, “${letter}”, is ${named.en}: ${advice.en}`,
    };
  }
  const named = nameSign(one);
  return {
    ru: `${place.ru} ${position}-й знак — ${named.ru}: ${advice.ru}`,
    en: `${place.en} character ${position} is ${named.en}: ${advice.en}`,
  };
}

function sayMany(
  letters: readonly MixedLetter[],
  { what, word, meant }: MixedData,
  size: number,
): Text {
  const [first] = letters;
  const script = first?.script ?? 'latin';
  const { ru, en } = SCRIPTS[script];
  const right = SCRIPTS[script === 'latin' ? 'cyrillic' : 'latin'];
  const short = shorten(word, 40);
  if (letters.length === size) {
    return {
      ru: `Слово «${short}» набрано ${ru.by} буквами: наберите его ${right.ru.by}`,
      en: `The word “${short}” is typed in ${en} letters: type it again in ${right.en} ones`,
    };
  }
  const place = placeOf(what, word, first);
  const named = letters.map(({ letter, position }) => ({
    ru: `«${letter}» (${position}-й знак)`,
    en: `“${letter}” (character ${position})`,
  }));
  const advice =
    meant === null
      ? { ru: 'наберите их заново', en: 'type them again' }
      : { ru: `наберите «${shorten(meant, 40)}» заново`, en: `type “${shorten(meant, 40)}” again` };
  const wrong = letters.some((one) => isDigit(one.meant))
    ? { ru: 'вместо цифр стоят буквы', en: 'letters stand for digits' }
    : { ru: `стоят ${ru.many} буквы`, en: `there are ${en} letters` };
  return {
    ru: `${place.ru} ${wrong.ru} ${join(named, 'ru', 'и')}: ${advice.ru}`,
    en: `${place.en} ${wrong.en}, ${join(named, 'en', 'and')}: ${advice.en}`,
  };
}

function placeOf(what: MixedData['what'], word: string, one: MixedLetter | undefined): Text {
  const short = shorten(word, 40);
  if (what === 'code') return { ru: `В коде «${short}»`, en: `In the code “${short}”` };
  if (what === 'task') return { ru: `В номере задачи «${short}»`, en: `In the task id “${short}”` };
  return isDigit(one?.meant)
    ? { ru: `В числе «${short}»`, en: `In the number “${short}”` }
    : { ru: `В слове «${short}»`, en: `In the word “${short}”` };
}

function adviceFor({ meant, script, letter }: MixedLetter): Text {
  if (meant === undefined) return { ru: 'наберите её заново', en: 'type it again' };
  if (isDigit(meant)) return { ru: `наберите цифру ${meant}`, en: `type the digit ${meant}` };
  if (isDigit(letter) || script === undefined)
    return { ru: `наберите букву «${meant}»`, en: `type the letter “${meant}”` };
  const right = SCRIPTS[script === 'latin' ? 'cyrillic' : 'latin'];
  return { ru: `наберите ${right.ru.it} «${meant}»`, en: `type the ${right.en} “${meant}”` };
}

function nameSign({ letter, script, meant }: MixedLetter): Text {
  if (isDigit(letter)) return { ru: `цифра ${letter}`, en: `the digit ${letter}` };
  if (script === undefined) return { ru: `знак ${letter}`, en: `the sign ${letter}` };
  if (isDigit(meant)) return { ru: `буква «${letter}»`, en: `the letter “${letter}”` };
  const { ru, en } = SCRIPTS[script];
  return { ru: `${ru.one} буква «${letter}»`, en: `the ${en} letter “${letter}”` };
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && /^\d$/.test(sign);
}

function join(parts: readonly Text[], language: keyof Text, and: string): string {
  const said = parts.map((one) => one[language]);
  return [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(` ${and} `);
}

const SCRIPTS = {
  latin: {
    ru: { one: 'латинская', it: 'латинскую', many: 'латинские', by: 'латинскими' },
    en: 'Latin',
  },
  cyrillic: {
    ru: { one: 'русская', it: 'русскую', many: 'русские', by: 'русскими' },
    en: 'Russian',
  },
} as const;

const ORDINALS =
  'первая вторая третья четвёртая пятая шестая седьмая восьмая девятая десятая'.split(' ');

function ordinal(position: number): string {
  return ORDINALS[position - 1] ?? `${position}-я`;
}
