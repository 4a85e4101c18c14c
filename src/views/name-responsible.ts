import type { Responsible } from '../plan/model.ts';

/** A role with a capital, and who has it: «Педагог-психолог (А. А. Петрова)»; or a person alone. */
export function nameResponsible({ name, person }: Pick<Responsible, 'name' | 'person'>): string {
  const title = name.slice(0, 1).toUpperCase() + name.slice(1);
  return person === undefined || person === name ? title : `${title} (${person})`;
}
