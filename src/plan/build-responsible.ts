import { type Location, partOf } from '../core/location.ts';
import type { RoleDictionary } from '../language/roles/dictionary.ts';
import { readRoles } from '../language/roles/read-roles.ts';
import { roleKey } from '../language/roles/role-key.ts';
import type { Responsible } from './model.ts';

/** Those whom a text names. */
export function buildResponsible(text: string, at: Location, roles: RoleDictionary): Responsible[] {
  return readRoles(text, roles).map((role) => ({
    at: partOf(at, role.span),
    text: role.text,
    name: role.name,
    key: roleKey(role.name),
    known: role.known,
    person: role.person,
    suggestion: role.suggestion,
  }));
}
