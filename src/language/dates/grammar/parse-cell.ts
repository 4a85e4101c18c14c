import type { Span } from '../../../core/location.ts';
import { tokenize } from '../tokenize.ts';
import { HEADINGS } from '../words/prepositions.ts';
import { completeEntries } from './complete-entries.ts';
import { attempt, type Cursor, cursorAt, spanFrom, takeKind, takePhrase } from './cursor.ts';
import { separateLabels } from './separate-labels.ts';
import type { Cell, Stretch } from './syntax.ts';
import { takeEntries } from './take-entries.ts';
import { takeRecurrence } from './take-recurrence.ts';
import { takeStretch } from './take-stretch.ts';
import { takeUndated } from './take-undated.ts';

const MOST_WORDS_QUOTED = 4;

/** Reads a whole date text; if any of it can't be understood, the span of the first such words. */
export function parseCell(text: string): Cell | { unread: Span } {
  const cursor = cursorAt(text, separateLabels(tokenize(text)));
  if (takePhrase(cursor, HEADINGS)) takeKind(cursor, 'colon');
  for (const take of [takeDated, takeRecurring, takeWithoutDate]) {
    const cell = attempt(cursor, () => {
      const taken = take(cursor);
      return atEndOfText(cursor) ? taken : undefined;
    });
    if (cell) return cell;
  }
  return { unread: cursor.refused ?? misunderstood(cursor) };
}

/** A recurrence, with the days between which it recurs before or behind it. */
function takeRecurring(cursor: Cursor): Cell | undefined {
  const first = takeRecurrence(cursor);
  const within = attempt(cursor, () => {
    if (first) takeKind(cursor, 'comma');
    return takeWithin(cursor);
  });
  if (!first && within) takeKind(cursor, 'comma');
  const every = first ?? (within && takeRecurrence(cursor));
  return every && { kind: 'recurrence', every, within };
}

function takeWithin(cursor: Cursor): Stretch | undefined {
  const first = cursor.at;
  const time = takeStretch(cursor);
  if (!time) return undefined;
  const entry = { label: undefined, time, parted: 'comma', span: spanFrom(cursor, first) } as const;
  const completed = completeEntries([entry]);
  const within = 'entries' in completed ? completed.entries[0]?.time : undefined;
  return within?.kind === 'stretch' ? within : undefined;
}

function takeDated(cursor: Cursor): Cell | undefined {
  const entries = takeEntries(cursor);
  if (!entries || !atEndOfText(cursor)) return undefined;
  const completed = completeEntries(entries);
  if ('entries' in completed) return { kind: 'entries', entries: completed.entries };
  cursor.refused ??= completed.refused;
  return undefined;
}

function takeWithoutDate(cursor: Cursor): Cell | undefined {
  const reason = takeUndated(cursor);
  return reason && { kind: 'undated', reason };
}

function atEndOfText(cursor: Cursor): boolean {
  const rest = cursor.tokens.slice(cursor.at);
  return rest.every(({ kind }) => kind === 'dot' || kind === 'comma' || kind === 'semicolon');
}

/** The first few words not understood, up to a comma or the like; the whole text if its end is missing. */
function misunderstood(cursor: Cursor): Span {
  const rest = cursor.tokens.slice(cursor.furthest);
  const [first] = rest;
  if (!first) return { start: 0, end: cursor.text.length };
  const stop = rest.findIndex(
    ({ kind, gap }, index) =>
      index > 0 && (gap === 'line' || kind === 'comma' || kind === 'semicolon'),
  );
  const words = rest.slice(0, Math.min(stop === -1 ? rest.length : stop, MOST_WORDS_QUOTED));
  return { start: first.span.start, end: (words.at(-1) ?? first).span.end };
}
