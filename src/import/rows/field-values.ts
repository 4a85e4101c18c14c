import { parseCell } from '../../language/dates/grammar/parse-cell.ts';
import { schoolRoles } from '../../language/roles/dictionary.ts';
import { readRoles } from '../../language/roles/read-roles.ts';
import type { WhenEntry } from '../../schema/types.ts';
import type { Line } from '../block.ts';
import { findItems, groupLines, paragraphsOf, textOf } from './find-items.ts';

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

/** When, in the words of the cell: in one text if it is read so, else one for each line that is read by itself. */
export function readWhenLines(lines: readonly Line[]): WhenEntry | undefined {
  const whole = textOf(lines);
  if (whole === '') return undefined;
  if (isRead(whole)) return whole;
  const ways = [
    lines.filter(({ text }) => text !== '').map(({ text }) => text),
    groupLines(lines).map(textOf),
    findItems(lines)?.items ?? [],
  ];
  const read = ways.find((texts) => texts.length > 1 && texts.every(isRead));
  const isNothingLost = read !== undefined && textOf(read.map((text) => ({ text }))) === whole;
  return isNothingLost ? [...read] : whole;
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
  const texts = found ? [found.lead, ...found.items] : paragraphsOf(lines);
  return texts.flatMap(splitSemicolons).filter((text) => text !== '');
}

function splitSemicolons(text: string): string[] {
  return text.split(/;(?![^(]*\))/).map((part) => part.trim());
}

function isRead(text: string): boolean {
  return !('unread' in parseCell(text));
}
