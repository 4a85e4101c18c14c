import { withoutHidden } from '../../core/invisible-signs.ts';

/** Endings of Russian nouns and adjectives, so that singular and plural are the same; the longest first. */
const ENDING =
  /(?:иями|ями|ами|ием|иях|иям|ией|ого|его|ому|ему|ыми|ими|ов|ев|ей|ий|ый|ой|ая|яя|ое|ее|ые|ие|ия|ии|ию|ых|их|ую|юю|ам|ям|ах|ях|ом|ем|ым|им|ы|и|а|я|о|е|у|ю|ь|й)$/;
const SHORTEST_STEM = 3;

/** The words of a head without their endings, in small letters, numero signs as words; no other signs. */
export function headStems(head: string): string[] {
  const plain = withoutHidden(head).toLowerCase().replaceAll('ё', 'е');
  return (plain.match(/[\p{L}\d]+|№/gu) ?? []).map(stemOf);
}

/** What is the same for heads that differ in case, blanks, punctuation and number only; empty where nothing is said. */
export function headKey(head: string): string {
  return headStems(head).join('');
}

/** Letters alone: equal even where a blank or a hyphen stands within a word. */
export function headLetters(head: string): string {
  const letters = withoutHidden(head)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d№]/gu, '');
  return stemOf(letters);
}

/** Whether two heads are the same, compared loosely. */
export function isSameHead(one: string, other: string): boolean {
  return headKey(one) === headKey(other) || headLetters(one) === headLetters(other);
}

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}
