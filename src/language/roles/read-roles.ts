import { rememberIn } from '../../core/remember-in.ts';
import type { RoleDictionary } from './dictionary.ts';
import { openCell } from './grammar/cell.ts';
import { readItems } from './grammar/read-items.ts';
import type { ReadRole } from './role.ts';
import { suggestRole } from './suggest-role.ts';

const MOST_READINGS = 5000;

/**
 * Everybody whom a text such as «Зам. директора по УВР, классные руководители» names, in order. Whatever the text,
 * it is read to its end, in time that grows with its length and no faster.
 */
export function readRoles(text: string, roles: RoleDictionary): readonly ReadRole[] {
  return rememberIn(roles.readings, MOST_READINGS, text, (own) =>
    readItems(openCell(own, roles.words())).map((role) => {
      const isClear = role.known || role.name === role.person;
      const suggestion = isClear ? undefined : suggestRole(role.name, roles.words());
      return suggestion === undefined ? role : { ...role, suggestion };
    }),
  );
}
