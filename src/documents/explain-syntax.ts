import type { YAMLError } from 'yaml';
import type { Finding, Spot } from '../core/diagnostic.ts';
import { findOtherQuote } from './find-other-quote.ts';
import { findPlace, lineAt, type Place } from './find-place.ts';
import { findSlip } from './find-slip.ts';
import { type Mistake, sayMistake } from './mistake-words.ts';
import { nameMistake } from './name-mistake.ts';
import type { Tree } from './parse-tree.ts';
import { refusalWords, secondDocument } from './refusal-words.ts';
import { shortenSource } from './shorten-source.ts';
import { type LineStarts, positionAt, rangeBetween } from './spot.ts';
import type { Piece, RefusedKind } from './survey-tokens.ts';
import { syntaxFinding } from './syntax-finding.ts';

/** Mistakes that leave the parser on its way, so that what it says of later lines can be trusted. */
const LOCAL: ReadonlySet<Mistake> = new Set<Mistake>([
  'bad-start',
  'bad-escape',
  'colon-in-text',
  'comment-space',
  'extra-comma',
  'missing-comma',
  'text-after-quote',
]);

/** More findings than anyone mends at once. */
const MOST = 100;

/** What went wrong, and what to underline. */
interface Cause {
  mistake: Mistake;
  place: Place;
}

/** The text under explanation. */
interface Source {
  file: string;
  text: string;
  starts: LineStarts;
}

/**
 * Says in plain words what YAML, or karta, does not take: what is refused once for each kind, and of the
 * parser's errors the first for each line, up to the first that throws the parser off.
 */
export function explainSyntax(source: Source, tree: Tree): Finding[] {
  const { secondAt, errors, unclosed } = tree;
  const refused = trustedRefusals(tree);
  const findings = [...refused].map(([kind, piece]) =>
    syntaxFinding(spot(source, piece), refusalWords[kind](shortenSource(piece.source)), {
      problem: kind,
    }),
  );
  const lines = new Set([...refused.values()].map(({ start }) => lineOf(source, start)));
  for (const error of errors) {
    const line = lineOf(source, error.pos[0]);
    if (lines.has(line) || /directives-end/.test(error.message)) continue;
    lines.add(line);
    const { mistake, place } = findCause(source.text, error, unclosed);
    const message = sayMistake(mistake, place.sign);
    findings.push(syntaxFinding(spot(source, place), message, { problem: mistake }));
    if (!LOCAL.has(mistake) || findings.length >= MOST) break;
  }
  if (secondAt !== undefined) {
    const piece = lineAt(source.text, secondAt);
    findings.push(
      syntaxFinding(spot(source, piece), secondDocument, { problem: 'second-document' }),
    );
  }
  return findings;
}

/** Where the parser lost its way in a list, it takes what follows for a key: that is nobody's doing. */
function trustedRefusals({ refused, errors }: Tree): ReadonlyMap<RefusedKind, Piece> {
  const key = refused.get('list-as-key');
  if (key?.source !== '-' || !errors.some(({ pos }) => pos[0] <= key.start)) return refused;
  return new Map([...refused].filter(([kind]) => kind !== 'list-as-key'));
}

function findCause(text: string, error: YAMLError, unclosed: readonly Piece[]): Cause {
  const mistake = nameMistake(error, text);
  const place = findPlace(text, mistake, error, unclosed);
  return (
    findSlip(text, mistake, error.pos[0], place.start) ??
    findOtherQuote(text, mistake, place.start) ?? { mistake, place }
  );
}

function spot({ file, starts }: Source, { start, source }: Piece): Spot {
  return { file, range: rangeBetween(starts, start, start + source.length) };
}

function lineOf({ starts }: Source, offset: number): number {
  return positionAt(starts, offset).line;
}
