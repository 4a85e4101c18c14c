import type { Path } from '../core/location.ts';

/** A value of a file that is a code, or several, or a text in which a code may be named. */
export interface ValuePlace {
  path: Path;
  role: 'code' | 'text';
  /** A number where somebody has left out the quotes of a code. */
  value: string | number;
}

/** Fields whose texts are no prose: nobody names a code in them. */
const NO_PROSE = new Set(
  (
    'kind school id date due on from to done period when audit file url number order protocol level ' +
    'status every task approval'
  ).split(' '),
);

/**
 * All places of a file's data in which codes may stand, in the file's order. Goes by the names of the fields alone, and
 * so finds those that stand where the schema does not want them too.
 */
export function listPlaces(value: unknown): ValuePlace[] {
  const found: ValuePlace[] = [];
  const look = (one: unknown, path: Path, role: ValuePlace['role']): void => {
    if (typeof one === 'string') found.push({ path, role, value: one });
    else if (typeof one === 'number' && role === 'code') found.push({ path, role, value: one });
    else if (Array.isArray(one)) {
      for (const [index, item] of one.entries()) look(item, [...path, index], role);
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, item] of Object.entries(one)) {
        if (NO_PROSE.has(key)) continue;
        look(item, [...path, key], key === 'code' || key === 'codes' ? 'code' : 'text');
      }
    }
  };
  look(value, [], 'text');
  return found;
}
