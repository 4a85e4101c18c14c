import type { ReadRole } from '../role.ts';
import { ACTING } from '../words/qualifiers.ts';
import { isBoundary, matchOpenedHead } from './boundary.ts';
import { type Cell, matchWords, writtenAt } from './cell.ts';
import type { Item } from './item.ts';
import type { Head } from './match-head.ts';
import { matchQualifiers } from './match-qualifiers.ts';

/** A role of the dictionary, or several with one head, with all that is said of it. */
export function readRole(cell: Cell, at: number): Item | undefined {
  const head = matchOpenedHead(cell, at);
  return head ? readBehind(cell, head, head.start) : readActing(cell, at);
}

/** «И. о. директора». */
function readActing(cell: Cell, at: number): Item | undefined {
  const acting = matchWords(cell, at, ACTING);
  const head = acting === undefined ? undefined : matchOpenedHead(cell, acting);
  const item = head && readBehind(cell, head, at);
  const roles = item?.roles.map((role) => {
    return { ...role, qualifiers: { ...role.qualifiers, acting: true as const } };
  });
  return item && roles && { ...item, roles };
}

/** What stands behind a head, which belongs to the last of its roles; it must end as an item does. */
export function readBehind(cell: Cell, head: Head, start: number): Item | undefined {
  const { qualifiers, person: said, end } = matchQualifiers(cell, head);
  if (!isBoundary(cell, end)) return undefined;
  const person = said && (cell.words.holder(said)?.person ?? said);
  const roles = head.parts.map(({ name, ...part }, index): ReadRole => {
    const isLast = index === head.parts.length - 1;
    const holder = (isLast ? person : undefined) ?? cell.words.personIn(name);
    return {
      name,
      known: true,
      ...writtenAt(cell, index === 0 ? start : part.start, isLast ? end : part.end),
      ...(isLast && Object.keys(qualifiers).length > 0 && { qualifiers }),
      ...(holder !== undefined && { person: holder }),
    };
  });
  return { roles, end, head };
}
