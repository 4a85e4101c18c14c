import { readFileSync } from 'node:fs';
import { schoolRoles } from '../../../src/language/roles/dictionary.ts';
import { readRoles } from '../../../src/language/roles/read-roles.ts';

/** A cell of a table and the roles that it names, each once. */
export interface RoleCase {
  cell: string;
  roles: string;
}

/** The cells of a table beside this file; `\n` in it is a line break. */
export function casesFrom(file: string): RoleCase[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).map((line) => {
    const [cell = '', roles = ''] = line.split('\t');
    return { cell: cell.replaceAll('\\n', '\n'), roles };
  });
}

/** The roles that a text names, as the tables have them. */
export function rolesIn(text: string): string {
  return [...new Set(readRoles(text, schoolRoles).map(({ name }) => name))].join('|');
}
