import { type Cell, isKind, isNewLine, wordAt, writtenBetween } from './cell.ts';

/** A person named in a text, and the token behind. */
export interface FoundPerson {
  name: string;
  start: number;
  end: number;
}

const PATRONYMIC = /(?:[оеё]вич|ьич|[оеё]вна|и[ч]?нична|ична)(?:а|у|ем|е|ы|ой)?$/u;

/** Endings that no other word has a right to when it stands alone and with a capital. */
const SURNAME = /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск(?:ий|ая)|цк(?:ий|ая)|енко|швили|дзе|янц?)$/u;
const SHORTEST_SURNAME = 4;

/** A person's name at a token: «Иванова Т. П.», «Т.П. Иванова», «Иванова Татьяна Петровна». */
export function matchPerson(cell: Cell, at: number): FoundPerson | undefined {
  return matchSurnameFirst(cell, at) ?? matchInitialsFirst(cell, at) ?? matchFullName(cell, at);
}

/** A surname alone, with a capital and with an ending that only surnames have. */
export function matchSurname(cell: Cell, at: number): FoundPerson | undefined {
  const token = cell.tokens[at];
  const text = wordAt(cell, at);
  const isSurname = token?.isCapital && text.length >= SHORTEST_SURNAME && SURNAME.test(text);
  return isSurname ? { name: writtenBetween(cell, at, at + 1), start: at, end: at + 1 } : undefined;
}

function matchSurnameFirst(cell: Cell, at: number): FoundPerson | undefined {
  const surname = surnameEnd(cell, at);
  const isApart = surname === undefined || isNewLine(cell, surname);
  const initials = isApart ? undefined : initialsEnd(cell, surname);
  return surname && initials ? nameOf(cell, [at, surname], [surname, initials]) : undefined;
}

function matchInitialsFirst(cell: Cell, at: number): FoundPerson | undefined {
  const initials = initialsEnd(cell, at);
  if (!initials || isNewLine(cell, initials)) return undefined;
  const surname = surnameEnd(cell, initials);
  return surname ? nameOf(cell, [at, initials], [initials, surname]) : undefined;
}

/** Surname or initials in the order in which they stand, with one blank between them. */
function nameOf(cell: Cell, ...parts: [from: number, end: number][]): FoundPerson {
  const names = parts.map(([from, end]) =>
    wordAt(cell, from).length === 1
      ? cell.tokens
          .slice(from, end)
          .filter(({ kind }) => kind === 'word')
          .map(({ span }) => `${cell.text.slice(span.start, span.end).toUpperCase()}.`)
          .join(' ')
      : writtenBetween(cell, from, end),
  );
  return { name: names.join(' '), start: parts[0]?.[0] ?? 0, end: parts.at(-1)?.[1] ?? 0 };
}

/** Surname, name and patronymic, or the name before: the patronymic tells. */
function matchFullName(cell: Cell, at: number): FoundPerson | undefined {
  for (let end = at + 1; end <= at + 3; end += 1) {
    if (wordAt(cell, end - 1).length < 2 || (end > at + 1 && isNewLine(cell, end - 1)))
      return undefined;
    if (end === at + 1 || !PATRONYMIC.test(wordAt(cell, end - 1))) continue;
    const more = end === at + 2 ? matchSurname(cell, end)?.end : undefined;
    return { name: writtenBetween(cell, at, more ?? end), start: at, end: more ?? end };
  }
  return undefined;
}

/** The token behind a surname, which may be a double one. */
function surnameEnd(cell: Cell, at: number): number | undefined {
  if (wordAt(cell, at).length < 2) return undefined;
  const isDouble = isKind(cell, at + 1, 'dash') && wordAt(cell, at + 2).length > 1;
  const isGlued = cell.tokens[at + 1]?.gap === 'none' && cell.tokens[at + 2]?.gap === 'none';
  return isDouble && isGlued ? at + 3 : at + 1;
}

/** One or two letters with dots; both are capitals if the dot is missing: «Т. П.», «Т П». */
function initialsEnd(cell: Cell, at: number): number | undefined {
  if (wordAt(cell, at).length !== 1) return undefined;
  const [first, second] = [cell.tokens[at], cell.tokens[at + 1]];
  const isSecond = wordAt(cell, at + 1).length === 1 && !isNewLine(cell, at + 1);
  if (isSecond && (first?.isDotted || (first?.isCapital && second?.isCapital))) return at + 2;
  return first?.isDotted ? at + 1 : undefined;
}
