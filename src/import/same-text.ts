/** Whether two texts say the same: case, «ё», blanks and punctuation aside. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Of two wordings of one thing, at least this share of the words is in both. */
const LIKE = 0.5;

/** Letters of a word that its endings leave alone. */
const STEM = 5;

/** Whether two texts may be wordings of the same: most words are in both, whatever their endings. */
export function likeText(one: string, other: string): boolean {
  const [words, others] = [stems(one), stems(other)];
  const common = [...words].filter((word) => others.has(word)).length;
  return sameText(one, other) || (2 * common) / (words.size + others.size) >= LIKE;
}

function stems(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(' ')
      .map((word) => word.slice(0, STEM)),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
