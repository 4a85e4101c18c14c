const WORDS = /[^ [\]]+(?:\[[^\]]*\])?|\[[^\]]*\]/g;

/** The words of a form, each in all its ways: `уч[- ебный] год` has «уч» or «учебный», then «год». */
export function spellForm(form: string): string[][] {
  const blank = form.indexOf(' ');
  const bracket = form.indexOf('[');
  if (bracket === -1) return form.split(' ').map((word) => [word]);
  // Most forms are one word, whose endings alone are parted by blanks.
  const isOne = (blank === -1 || blank > bracket) && form.indexOf(']') === form.length - 1;
  return isOne ? [endingsOf(form, bracket)] : (form.match(WORDS) ?? []).map(waysOf);
}

/** All ways to write a form. */
export function spellOut(form: string): string[][] {
  let phrases: string[][] = [[]];
  for (const ways of spellForm(form)) {
    phrases = phrases.flatMap((phrase) => ways.map((one) => [...phrase, one]));
  }
  return phrases;
}

function waysOf(word: string): string[] {
  const bracket = word.indexOf('[');
  return bracket === -1 ? [word] : endingsOf(word, bracket);
}

function endingsOf(word: string, bracket: number): string[] {
  const stem = word.slice(0, bracket);
  const endings = word.slice(bracket + 1, -1).split(' ');
  return endings.map((ending) => (ending === '-' ? stem : stem + ending));
}
