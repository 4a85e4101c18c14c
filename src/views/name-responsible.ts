import type { Responsible } from '../plan/model.ts';

/** A role with a capital, and who has it: «Педагог-психолог (А. А. Петрова)»; or a person alone. */
export function nameResponsible(one: Pick<Responsible, 'name' | 'person'>): string {
  const title = nameRole(one);
  const { name, person } = one;
  if (person === undefined || person === name) return title;
  // No line may end between the initials and the surname.
  return `${title} (${person.replaceAll(' ', '\u00a0')})`;
}

/** The role alone, or the person where no role is named. */
export function nameRole({ name }: Pick<Responsible, 'name'>): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** As the plan writes it, with who has the role where the plan leaves that to the settings. */
export function nameAsWritten({
  text,
  name,
  person,
}: Pick<Responsible, 'text' | 'name' | 'person'>): string {
  const title = nameRole({ name: text });
  const isNamed =
    person === undefined || person === name || wordsOf(text).includes(surnameOf(person));
  return isNamed ? title : nameResponsible({ name: title, person });
}

/** The longest word of a person's name: the others are often initials. */
function surnameOf(person: string): string {
  return wordsOf(person).sort((one, other) => other.length - one.length)[0] ?? person;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}-]+/u);
}
