import type { Responsible } from '../plan/model.ts';

/** A role with a capital, and who has it: «Педагог-психолог (А. А. Петрова)»; or a person alone. */
export function nameResponsible({ name, person }: Pick<Responsible, 'name' | 'person'>): string {
  const title = name.slice(0, 1).toUpperCase() + name.slice(1);
  if (person === undefined || person === name) return title;
  // No line may end between the initials and the surname.
  return `${title} (${person.replaceAll(' ', '\u00a0')})`;
}
