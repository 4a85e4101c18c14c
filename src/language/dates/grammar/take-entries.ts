import { atEnd, attempt, type Cursor, spanFrom, takeKind, understand } from './cursor.ts';
import type { Entry } from './syntax.ts';
import { takeDue } from './take-due.ts';
import { takeLabel } from './take-label.ts';
import { takeSeparator } from './take-separator.ts';
import { takeStretch } from './take-stretch.ts';

/** A list of dates; nothing if there is not even one. */
export function takeEntries(cursor: Cursor): Entry[] | undefined {
  const entries: Entry[] = [];
  takeKind(cursor, 'bullet') ?? takeKind(cursor, 'dash');
  let entry = takeEntry(cursor, 1, 'comma');
  while (entry) {
    entries.push(entry);
    entry = attempt(cursor, () => {
      const parted = takeSeparator(cursor);
      return atEnd(cursor) ? undefined : takeEntry(cursor, entries.length + 1, parted);
    });
  }
  return entries.length > 0 ? entries : undefined;
}

function takeEntry(cursor: Cursor, place: number, parted: Entry['parted']): Entry | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const label = takeLabel(cursor, place);
    if (label) understand(cursor);
    const time = takeDue(cursor) ?? takeStretch(cursor);
    if (time?.kind === 'due' || (time && time.to.unit !== 'bare')) understand(cursor);
    return time && { label, time, parted, span: spanFrom(cursor, first) };
  });
}
