/** Latin letters that look like Russian ones: typed or pasted by mistake, they change nothing for a reader. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'aаbвcсeеhнkкmмoоpрtтxхyу'.matchAll(/(.)(.)/gu)].map(([, latin = '', russian = '']) => [
    latin,
    russian,
  ]),
);

/** Most words need no more than small letters. */
const PLAIN_WORD = /^[а-я]+$/iu;

const BLIND_MARKS = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * A word as the tables of words spell it: lower case, «е» for «ё», composed letters, no soft hyphens,
 * Latin lookalikes turned into Russian letters where the word is Russian otherwise («c 10», «пo»).
 */
export function normaliseWord(written: string): string {
  if (PLAIN_WORD.test(written)) return written.toLowerCase();
  const word = written
    .replace(BLIND_MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('і', 'i');
  return /[a-z]/.test(word) ? withoutLookalikes(word) : word;
}

function withoutLookalikes(word: string): string {
  if (word.length > 1 && !/[а-я]/.test(word)) return word;
  const letters = [...word].map((letter) => LOOKALIKES.get(letter) ?? letter);
  return letters.some((letter) => letter >= 'a' && letter <= 'z') ? word : letters.join('');
}
