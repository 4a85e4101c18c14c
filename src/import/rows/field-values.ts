import { schoolRoles } from '../../language/roles/dictionary.ts';
import { readRoles } from '../../language/roles/read-roles.ts';
import type { Line } from '../block.ts';
import { findItems, paragraphsOf } from './find-items.ts';

/** Lines on one line; a comma parts those that were parted by nothing else. */
export function joinLines(lines: readonly Line[]): string {
  return paragraphsOf(lines).reduce(joinApart, '');
}

/** The same for people; behind a line that goes on with a small letter, the reader of roles tells whether a comma is due. */
export function joinPeople(lines: readonly Line[]): string {
  const full = lines.filter(({ text }) => text !== '');
  return full.reduce((joined, { text }, index) => {
    if (!/^[а-яё]/.test(text)) return joinApart(joined, text);
    const above = full[index - 1]?.text ?? '';
    const isOpen = joined === '' || /[,;:–—-]$/.test(above);
    const isApart = !isOpen && index < MOST_PEOPLE && arePeopleApart(above, text);
    return joined === '' ? text : `${joined}${isApart ? ',' : ''} ${text}`;
  }, '');
}

/** In longer texts, in lines and in UTF-16 units, a small letter goes on with the line above. */
const MOST_PEOPLE = 50;
const LONGEST_ROLE = 200;

/** Whether a comma makes more known roles, or parts what is read as several anyway. */
function arePeopleApart(joined: string, text: string): boolean {
  if (joined.length + text.length > LONGEST_ROLE) return false;
  const glued = readRoles(`${joined} ${text}`, schoolRoles);
  const parted = readRoles(`${joined}, ${text}`, schoolRoles);
  const [ofGlued, ofParted] = [glued, parted].map((roles) => roles.filter(({ known }) => !known));
  const [unknown = 0, others = 0] = [ofGlued?.length, ofParted?.length];
  return others < unknown || (others === unknown && glued.length === parted.length);
}

function joinApart(joined: string, text: string): string {
  if (joined === '') return text;
  return /[\p{L}\d»)"]$/u.test(joined) ? `${joined}, ${text}` : `${joined} ${text}`;
}

/** When, where the start and the end have columns of their own. */
export function joinStartEnd(start: string, end: string): string {
  if (start === '') return /^(?:до|по|к)\s/i.test(end) ? end : `до ${end}`;
  if (end === '') return /^(?:с|со|от)\s/i.test(start) ? start : `с ${start}`;
  const from = /^(?:с|со|от)\s/i.test(start) ? start : `с ${start}`;
  return /^(?:до|по)\s/i.test(end) ? `${from} ${end}` : `${from} по ${end}`;
}

/** The documents of a cell, one for each number, mark, paragraph or semicolon; commas part none. */
export function readDocuments(lines: readonly Line[]): string[] {
  const found = findItems(lines);
  const texts = found ? [found.lead, ...found.items] : documentLines(lines);
  return texts.flatMap(splitSemicolons).filter((text) => text !== '');
}

/** Below a whole line, the name of a document begins another one though its letter is small. */
function documentLines(lines: readonly Line[]): string[] {
  return paragraphsOf(
    lines.map((line, index) => {
      const above = lines[index - 1]?.text ?? '';
      const isNew = DOCUMENT.test(line.text) && /[а-яё\d»")]$/i.test(above) && !OPEN.test(above);
      return { ...line, isNew };
    }),
  );
}

const DOCUMENT =
  /^(?:приказ|справка|протокол|расписание|журнал|отч[её]т|программа|список|график|акт|анализ|анкета|договор)(?![а-яё])/;
const OPEN =
  /(?<![А-Яа-яЁё])(?:и|или|об?|по|на|в|с|к|для|за|из|от|до|№)$|(?:ая|яя|ое|ее|ый|ий|ые|ие)$/i;

function splitSemicolons(text: string): string[] {
  return text.split(/;(?![^(]*\))/).map((part) => part.trim());
}
