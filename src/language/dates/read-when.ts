import type { DateContext, Reading } from '../reading.ts';
import { parseCell } from './grammar/parse-cell.ts';
import type { Stretch } from './grammar/syntax.ts';
import { placeEntries } from './placement/place-entries.ts';
import type { Misplaced } from './placement/placed.ts';
import { problemAt, unreadAt } from './problem-at.ts';

/**
 * Reads when work is to be done, in the words of school plans: «до 15.04.2022», «октябрь–декабрь»,
 * «ежемесячно», «по графику». All of the text must be understood and in one way only; else the problem is
 * named and nothing is guessed. Never throws; takes time in proportion to the text's length.
 */
export function readWhen(text: string, context: DateContext): Reading {
  const cell = parseCell(text);
  if ('unread' in cell) return { kind: 'unread', problem: unreadAt(text, cell.unread) };
  if (cell.kind === 'undated') return cell;
  if (cell.kind === 'entries') {
    const placed = placeEntries(cell.entries, { ...context, asPeriod: false });
    return 'rule' in placed ? unread(text, placed) : { kind: 'dated', occurrences: placed };
  }
  const { every, within } = cell;
  if (!within) return { kind: 'recurring', recurrence: { every } };
  const days = placeWithin(within, context);
  if ('rule' in days) return unread(text, days);
  return { kind: 'recurring', recurrence: { every, within: days } };
}

function placeWithin(
  time: Stretch,
  context: DateContext,
): { from: string; to: string } | Misplaced {
  const span = { start: time.from.span.start, end: time.to.span.end };
  const entry = { label: undefined, time, parted: 'comma', span } as const;
  const placed = placeEntries([entry], { ...context, asPeriod: false });
  if ('rule' in placed) return placed;
  const [only] = placed;
  return only?.start ? { from: only.start, to: only.end } : { rule: 'unread-date', span };
}

function unread(text: string, misplaced: Misplaced): Reading {
  return { kind: 'unread', problem: problemAt(text, misplaced) };
}
