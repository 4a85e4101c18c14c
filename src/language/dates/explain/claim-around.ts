import type { Span } from '../../../core/location.ts';
import type { Text } from '../../../core/text.ts';
import { parseCell } from '../grammar/parse-cell.ts';
import { meantWord } from '../grammar/time-like.ts';
import { normaliseWord } from '../normalise-word.ts';
import { readParsed, readWhen } from '../read-when.ts';
import { type Claims, claimCell } from './claim-cell.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Claim } from './part.ts';
import { sayReading } from './say-reading.ts';

/**
 * What can be said of a text with words that are not understood: those words, and what the words before and behind
 * them would be on their own.
 */
export function claimAround(text: string, unread: Span, context: ExplainContext): Claims {
  const before = claimPiece(text, { start: 0, end: unread.start }, context);
  const behind = claimPiece(text, { start: unread.end, end: text.length }, context);
  return {
    claims: [...before.claims, claimUnread(text, unread, context), ...behind.claims],
    zones: [...before.zones, ...behind.zones],
  };
}

function claimUnread(text: string, span: Span, context: ExplainContext): Claim {
  const words = text.slice(span.start, span.end);
  const alone = readWhen(words, context);
  if (alone.kind !== 'unread') {
    const said = sayReading(alone, { parts: [], understood: true });
    const gave = { ru: `само по себе: ${said.ru}`, en: `on its own: ${said.en}` };
    return { kind: 'clash', span, what: { ru: 'не сочетается', en: 'does not go together' }, gave };
  }
  const suggestion = meantWord(normaliseWord(words));
  const gave: Text | undefined = suggestion
    ? { ru: `может быть, «${suggestion}»?`, en: `perhaps “${suggestion}”?` }
    : undefined;
  return { kind: 'unread', span, what: { ru: 'непонятно', en: 'not understood' }, gave };
}

/** Signs that parted a piece from the rest of the text. */
const EDGES = /^[\s,;:.–—-]+|[\s,;:–—-]+$/gu;

function claimPiece(text: string, { start, end }: Span, context: ExplainContext): Claims {
  const written = text.slice(start, end);
  const [head = ''] = /^[\s,;:.–—-]*/u.exec(written) ?? [];
  const piece = written.replace(EDGES, '');
  const parsed = piece ? parseCell(piece) : { unread: { start: 0, end: 0 } };
  const at = start + head.length;
  if (!('unread' in parsed))
    return shift(claimCell(piece, parsed, readParsed(piece, parsed, context), context), at);
  return piece
    ? { claims: [{ ...UNUSED, span: { start: at, end: at + piece.length } }], zones: [] }
    : { claims: [], zones: [] };
}

function shift({ claims, zones }: Claims, by: number): Claims {
  const moved = <Placed extends { span: Span }>(one: Placed): Placed => {
    const span = { start: one.span.start + by, end: one.span.end + by };
    return { ...one, span };
  };
  return { claims: claims.map(moved), zones: zones.map(moved) };
}

const UNUSED: Pick<Claim, 'kind' | 'what' | 'gave'> = {
  kind: 'unused',
  what: { ru: 'не разобрано', en: 'not looked into' },
  gave: {
    ru: 'из-за слов рядом',
    en: 'because of the words beside',
  },
};
