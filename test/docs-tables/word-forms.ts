/** The words that may stand in one place of a phrase: «год, года, году». */
type Slot = readonly string[];

/** What Russian words may end with; two words that differ in it alone are forms of one. */
const ENDING =
  /^(?:[аоуыеиюяьйхм]|[ыиое]й|[ая]я|[ое]е|[ыиь]е|[уюь]ю|[оеаяыиь]м|[аяыи]х|[ое]в|[ое]го|[ое]му|[аяыи]?ми|ье|ь[яи]|ье(?:го|му|м|й))?$/u;

/**
 * Phrases that differ in one word only, as one; each way to choose from the slots is one of the phrases, and there are
 * no others. Of single words, only the forms of one are joined.
 */
export function mergeForms(phrases: readonly (readonly string[])[]): readonly Slot[][] {
  const different = new Map(phrases.map((words) => [words.join(' '), words]));
  const slots = [...different.values()].map((words): Slot[] => words.map((word) => [word]));
  return mergeAll(mergeAll(slots, isOneWord), () => true);
}

/** Phrases as a dictionary has them: «учебный (-ого, -ому) год (-а, -у)», «по итогам/окончании четверти». */
export function writeForms(phrases: readonly (readonly string[])[]): string {
  return mergeForms(phrases)
    .map((slots) => slots.map(writeSlot).join(' '))
    .join(', ');
}

function mergeAll(phrases: readonly Slot[][], fits: (words: Slot) => boolean): readonly Slot[][] {
  let merged = phrases;
  const longest = Math.max(...phrases.map(({ length }) => length));
  for (let before = Number.POSITIVE_INFINITY; merged.length < before; ) {
    before = merged.length;
    for (let place = 0; place < longest; place += 1) {
      merged = mergeAt(place, merged, (words, { length }) =>
        length > 1 ? fits(words) : isOneWord(words),
      );
    }
  }
  return merged;
}

/** Joins phrases that are the same but for the word in this place. */
function mergeAt(
  place: number,
  phrases: readonly Slot[][],
  fits: (words: Slot, phrase: readonly Slot[]) => boolean,
): Slot[][] {
  const merged: Slot[][] = [];
  const places = new Map<string, number[]>();
  for (const phrase of phrases) {
    const key = keyWithout(place, phrase);
    const same = places.get(key) ?? [];
    const words = (index: number): Slot => [
      ...(merged[index]?.[place] ?? []),
      ...(phrase[place] ?? []),
    ];
    const found = phrase[place] && same.find((index) => fits(words(index), phrase));
    if (found === undefined) {
      places.set(key, [...same, merged.length]);
      merged.push(phrase);
    } else merged[found] = phrase.with(place, words(found));
  }
  return merged;
}

function keyWithout(place: number, phrase: readonly Slot[]): string {
  const slots = phrase.map((words, index) => (index === place ? '' : [...words].sort().join('/')));
  return slots.join(' ');
}

function isOneWord(words: Slot): boolean {
  const { length } = stemOf(words);
  return length > 1 && words.every((word) => ENDING.test(word.slice(length)));
}

function stemOf(words: Slot): string {
  const [first = ''] = words;
  let length = first.length;
  while (!words.every((word) => word.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

/** The forms of one word together, a stroke between different ones. */
function writeSlot(words: Slot): string {
  return mergeAll(
    words.map((word) => [[word]]),
    isOneWord,
  )
    .map(([forms = []]) => writeWord(forms))
    .join('/');
}

function writeWord(words: Slot): string {
  const [first = '', ...others] = words;
  const { length } = stemOf(words);
  const endings = others.map((word) => (word.length === length ? word : `-${word.slice(length)}`));
  return endings.length > 0 ? `${first} (${endings.join(', ')})` : first;
}
