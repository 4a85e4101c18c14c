import { type FoundSchool, findSchools } from './find-schools.ts';
import { type Notes, quoted } from './notes.ts';

const LONGEST = 500;

/**
 * The school that the texts name, best text first. The short name of a school is taken before its long one; that they
 * name several schools is told of.
 */
export function chooseSchool(texts: readonly string[], notes: Notes): string | undefined {
  const found = texts.flatMap(findSchools).filter(({ name }) => name.length <= LONGEST);
  const formed = found.filter(({ form }) => form !== undefined);
  const known = formed.length > 0 ? formed : found;
  const [first] = known;
  if (!first) return undefined;
  const same = known.filter((one) => areSame(one, first));
  const chosen = same.find(({ isLong }) => !isLong) ?? first;
  const other = known.find((one) => !areSame(one, first));
  if (other) sayOther(chosen, other, notes);
  return chosen.name;
}

/** A number tells schools apart; where one has none, the legal form and the names do. */
function areSame(a: FoundSchool, b: FoundSchool): boolean {
  const isSameForm = a.form === undefined || b.form === undefined || a.form === b.form;
  if (a.number !== undefined && b.number !== undefined) return isSameForm && a.number === b.number;
  if (a.isLong !== b.isLong) return isSameForm;
  return isSameForm && wordsOf(a).some((word) => wordsOf(b).includes(word));
}

/** The words of a name, without endings. */
function wordsOf({ name, form }: FoundSchool): string[] {
  const words = name.toLowerCase().match(/[а-яё]{3,}/g) ?? [];
  return words.filter((word) => word !== form?.toLowerCase()).map((word) => word.slice(0, 5));
}

function sayOther(chosen: FoundSchool, other: FoundSchool, notes: Notes): void {
  const [one, two] = [quoted(chosen.name), quoted(other.name)];
  notes.doubt({
    ru: `В документе названы разные школы, ${one.ru} и ${two.ru}: взята первая, проверьте school.`,
    en: `The document names different schools, ${one.en} and ${two.en}: the first one is taken, check school.`,
  });
}
