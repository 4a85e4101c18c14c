/** A Russian encoding other than UTF-8, by its usual name. */
export type RussianEncoding = 'windows-1251' | 'KOI8-R' | 'CP866';

/**
 * Guesses in which encoding Russian text was saved, from the first 64 KiB; undefined if none gives Russian.
 * Each encoding is tried, and the one whose letters look most like Russian prose wins. (General detectors
 * weigh dozens of encodings by their neighbours, know CP866 seldom, and do worse on a plan's short Russian.)
 */
export function guessEncoding(bytes: Uint8Array): RussianEncoding | undefined {
  const sample = bytes.subarray(0, 65_536);
  let best: { encoding: RussianEncoding; score: number } | undefined;
  for (const [encoding, label] of candidates) {
    const score = scoreRussian(new TextDecoder(label).decode(sample));
    if (score > (best?.score ?? LIKELY)) best = { encoding, score };
  }
  return best?.encoding;
}

const candidates: readonly (readonly [RussianEncoding, string])[] = [
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['CP866', 'ibm866'],
];

/** Letters that make up half of any Russian text. */
const COMMON = 'оеаинтсрвл';

/** Russian text in the right encoding scores 0.6 and more, in a wrong one mostly below 0. */
const LIKELY = 0.5;

/**
 * The mean weight of the characters outside ASCII: common small letters count most, capitals less, for in
 * KOI8-R the letters of windows-1251 are others with small and capital swapped; a capital behind a small
 * letter, and signs that no Russian has, count against it.
 */
function scoreRussian(text: string): number {
  let sum = 0;
  let count = 0;
  let before = '';
  for (const char of text) {
    if (char >= '\u0080') {
      count += 1;
      if (COMMON.includes(char)) sum += 2;
      else if (/[а-яё]/.test(char)) sum += 1;
      else if (/[А-ЯЁ]/.test(char)) sum += /[а-яё]/.test(before) ? -4 : 0.6;
      else if (!/[«»№—–…°§\u00a0]/.test(char)) sum -= 4;
    }
    before = char;
  }
  return count === 0 ? 0 : sum / count;
}
