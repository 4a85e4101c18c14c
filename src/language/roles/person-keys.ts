/** The endings that a surname loses: «Ивановой» and «Иванова» are one. */
const CASE_ENDING = /(?:ого|ому|ой|ым|ом|ая|ий|ую|а|у|е|ы)$/u;

/**
 * What all ways of writing one person have in common: initials before or behind the surname, names in full,
 * blanks, cases. The second key is the surname alone, by which a person may be named too.
 */
export function personKeys(name: string): readonly string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-яa-z]+(?:-[а-яa-z]+)*/gu) ?? [];
  const hasInitials = words.some((word) => word.length === 1);
  const written = hasInitials ? words.find((word) => word.length > 1) : surnameOf(words);
  const surname = (written ?? '').replace(CASE_ENDING, '');
  const initials = words.filter((word) => word !== written).map((word) => word.slice(0, 1));
  return initials.length > 0 ? [`${surname} ${initials.join('')}`, surname] : [surname];
}

/** Of names in full the surname comes first, unless the patronymic does not end them. */
function surnameOf(words: readonly string[]): string | undefined {
  const isLast = words.length > 2 && /(?:вич|вна|чна|ьич)(?:[ауе]|ем|ой)?$/u.test(words[1] ?? '');
  return isLast ? words[2] : words[0];
}
