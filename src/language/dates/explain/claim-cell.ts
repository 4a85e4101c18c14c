import type { DayRange } from '../../../core/day.ts';
import type { Span } from '../../../core/location.ts';
import type { Text } from '../../../core/text.ts';
import type { Reading } from '../../reading.ts';
import { undatedWords } from '../../undated-words.ts';
import type { Cell, Due, Entry, ParsedCell, RecurrenceSyntax, Stretch } from '../grammar/syntax.ts';
import { findWays } from '../placement/place-entries.ts';
import type { PlacementContext } from '../placement/placed.ts';
import { settle } from '../placement/settle.ts';
import { claimMoment, type MomentRole } from './claim-moment.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Claim } from './part.ts';
import { sayRhythm } from './say-rhythm.ts';

/** Words of a cell that are left over between its moments, and what they can only be there. */
export interface Zone {
  span: Span;
  kind: 'deadline' | 'before' | 'till' | 'behind';
}

/** What a text says, by its places: some words are claimed, the little ones between them lie in zones. */
export interface Claims {
  claims: Claim[];
  zones: Zone[];
}

/** What the words of a cell gave, each by its place in the text; the reading is that of the cell. */
export function claimCell(
  text: string,
  { cell, notes }: ParsedCell,
  reading: Reading,
  context: ExplainContext,
): Claims {
  const bounds = reading.kind === 'recurring' ? reading.recurrence.within : undefined;
  const { claims, zones } = claimTimes(cell, bounds, { ...context, text, asPeriod: false });
  return { claims: [...claims, ...notes.map((span) => ({ ...NOTE, span }))], zones };
}

function claimTimes(cell: Cell, bounds: DayRange | undefined, context: PlacementContext): Claims {
  switch (cell.kind) {
    case 'undated': {
      const { span, reason } = cell;
      return { claims: [{ ...UNDATED, span, gave: undatedWords[reason] }], zones: [] };
    }
    case 'recurrence':
      return claimRecurrence(cell, bounds, context);
    case 'entries':
      return claimEntries(cell.entries, undefined, context);
  }
}

function claimRecurrence(
  { rhythm, within, span }: RecurrenceSyntax,
  bounds: DayRange | undefined,
  context: PlacementContext,
): Claims {
  const claim: Claim = { ...RECURRENCE, span, gave: sayRhythm(rhythm) };
  if (!within) return { claims: [claim], zones: [] };
  const { claims, zones } = claimEntries([boundsEntry(within)], bounds, context);
  return { claims: [claim, ...claims], zones };
}

/** The days between which something recurs, as an item of a list. */
function boundsEntry(time: Stretch | Due): Entry {
  const [first, last] = time.kind === 'due' ? [time.by, time.by] : [time.from, time.to];
  const span = { start: first.span.start, end: last.span.end };
  return { label: undefined, time, parted: 'comma', span };
}

function claimEntries(
  entries: readonly Entry[],
  bounds: DayRange | undefined,
  context: PlacementContext,
): Claims {
  const items = findWays(entries, context);
  const all: Claims = { claims: [], zones: [] };
  for (const [index, entry] of entries.entries()) {
    const item = items[index];
    const settled = item && settle(entry, item, items[index - 1], context);
    const problem = settled && 'rule' in settled ? settled : undefined;
    const { label } = entry;
    if (label) all.claims.push({ ...LABEL, span: label });
    for (const { moment, role } of momentsOf(entry)) {
      const asked = { moment, role, items, index, problem, bounds, text: context.text };
      all.claims.push(claimMoment(asked, context));
    }
    all.zones.push(...zonesOf(entry));
  }
  return all;
}

function momentsOf({ time }: Entry): { moment: Stretch['from']; role: MomentRole }[] {
  if (time.kind === 'due') {
    return [{ moment: time.by, role: time.edge === 'start' ? 'due-start' : 'due' }];
  }
  const { from, to } = time;
  if (from === to) return [{ moment: from, role: 'only' }];
  // The end that nobody has written stands at the same place as the one that somebody has.
  if (from.unit === 'period') return [{ moment: to, role: 'last' }];
  if (to.unit === 'period') return [{ moment: from, role: 'first' }];
  return [
    { moment: from, role: 'first' },
    { moment: to, role: 'last' },
  ];
}

function zonesOf({ label, time, span }: Entry): Zone[] {
  const [first, last] = time.kind === 'due' ? [time.by, time.by] : [time.from, time.to];
  const start = label && label.end <= first.span.start ? label.end : span.start;
  const before = time.kind === 'due' ? 'deadline' : 'before';
  return [
    { kind: before, span: { start, end: first.span.start } },
    { kind: 'till', span: { start: first.span.end, end: last.span.start } },
    { kind: 'behind', span: { start: last.span.end, end: span.end } },
  ];
}

type Named = Pick<Claim, 'kind' | 'what' | 'gave'>;

const named = (kind: Claim['kind'], what: Text, gave?: Text): Named => ({ kind, what, gave });

const LABEL = named('label', { ru: 'название срока', en: 'label' });
const RECURRENCE = named('recurrence', { ru: 'повторение', en: 'recurrence' });
const UNDATED = named('undated', { ru: 'почему нет даты', en: 'reason for no date' });
const NOTE = named(
  'note',
  { ru: 'примечание', en: 'remark' },
  { ru: 'на срок не влияет', en: 'leaves the time as it is' },
);
