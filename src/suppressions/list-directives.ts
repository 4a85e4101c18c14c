import type { Spot } from '../core/diagnostic.ts';
import { findComments } from '../documents/find-comments.ts';
import { indexLines, type LineStarts, positionAt, rangeBetween } from '../documents/spot.ts';
import { mentionsDirective } from './mentions-directive.ts';
import { type DirectiveReading, readDirective } from './read-directive.ts';

/** A comment that accepts findings or is meant to, and the lines that it is about. */
export interface Directive {
  reading: DirectiveReading;
  /** From its `#` on, as it is written. */
  text: string;
  at: Spot;
  /** A comment on a line of its own is about the next line with something on it. */
  standsAlone: boolean;
  /** Its own line and, if it stands alone, the next one with something on it; counted from 1. */
  lines: readonly number[];
}

/** The end of a line of a text that reads as a comment which accepts findings. */
const LOST = /(?<=^|[^\S\n])# ?karta-ignore [^#\n]*$/gm;

/** The comments within texts of several lines, where nothing is a comment; only those that can be meant as nothing else. */
function openLost(
  file: string,
  starts: LineStarts,
  known: readonly string[],
): { lost: Directive[]; look(start: number, text: string): void } {
  const lost: Directive[] = [];
  const look = (start: number, text: string): void => {
    for (const { 0: match, index } of mentionsDirective(text) ? text.matchAll(LOST) : []) {
      const written = match.trimEnd();
      const reading = readDirective(written, known);
      if (reading?.kind !== 'accepts' || !reading.rules.every((rule) => known.includes(rule))) {
        continue;
      }
      const from = start + index;
      const at = { file, range: rangeBetween(starts, from, from + written.length) };
      const meant = { kind: 'in-text' as const, rules: reading.rules };
      lost.push({ reading: meant, text: written, at, standsAlone: false, lines: [] });
    }
  };
  return { lost, look };
}

/** A `#` that begins a comment, or a comment behind another one on the same line. */
const HASH = /(?<=^|[\s#])#(?!#)/g;

/** The comments of a file's text that accept findings, or are meant to, in order; then what is none but should be. */
export function listDirectives(file: string, text: string, known: readonly string[]): Directive[] {
  const starts = indexLines(text);
  const nextLine = openNextLine(text, starts);
  const { lost, look } = openLost(file, starts, known);
  const comments = findComments(text, look);
  const heeded = comments.flatMap((comment) => {
    const hashes = [...comment.text.matchAll(HASH)].map(({ index }) => index);
    return hashes.flatMap((from, index): Directive[] => {
      const written = comment.text.slice(from, hashes[index + 1]).trimEnd();
      const reading = mentionsDirective(written) ? readDirective(written, known) : undefined;
      if (!reading) return [];
      const start = comment.start + from;
      const at = { file, range: rangeBetween(starts, start, start + written.length) };
      const { line } = at.range.start;
      const { column } = positionAt(starts, comment.start);
      const standsAlone = NOTHING.test(lineOf(text, starts, line).slice(0, column - 1));
      const lines = standsAlone ? [line, nextLine(line)] : [line];
      return [{ reading, text: written, at, standsAlone, lines }];
    });
  });
  return [...heeded, ...lost];
}

/** Nothing on a line but a comment and the signs by which a list item or the file's contents begin. */
const NOTHING = /^[\s-]*(?:#[\s\S]*)?$/;

function lineOf(text: string, starts: LineStarts, line: number): string {
  return text.slice(starts[line - 1], starts[line]);
}

/** Finds the next line with something on it; lines must be asked for in order, as each is looked at once. */
function openNextLine(text: string, starts: LineStarts): (line: number) => number {
  let next = 0;
  return (line) => {
    if (next <= line) next = line + 1;
    while (next < starts.length && NOTHING.test(lineOf(text, starts, next))) next += 1;
    return next;
  };
}
