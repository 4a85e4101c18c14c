import { Chalk } from 'chalk';
import { structuredPatch } from 'diff';
import { HIDDEN_SIGNS, ODD_BLANKS } from '../core/invisible-signs.ts';
import type { Text } from '../core/text.ts';
import { visibleLine } from '../formats/visible-line.ts';
import type { Session } from './session.ts';

/** A file's text as it was and as it is to be. */
export interface TextChange {
  /** As people are to read it: relative to the current folder, with `/`. */
  file: string;
  before: string;
  after: string;
}

/** So many lines stand around a change. */
const AROUND = 3;

/** With more lines changed than this, looking for the shortest way to tell takes too long. */
const MOST_CHANGED = 2000;

/**
 * What is to change, as a unified diff (of GNU diffutils, "Detailed Description of Unified Format"). What nobody would see
 * is written out: control signs everywhere; odd blanks, hidden signs and blanks at a line's end in the lines that
 * change; line ends where they change. Ends with a line feed, unless nothing changes.
 */
export function showDiff(
  changes: readonly TextChange[],
  session: Pick<Session, 'color' | 'language'>,
): string {
  const chalk = new Chalk({ level: session.color ? 1 : 0 });
  const paint: Readonly<Record<string, (text: string) => string>> = {
    '+': chalk.green,
    '-': chalk.red,
    '@': chalk.cyan,
    '\\': chalk.dim,
  };
  const lines = changes.flatMap((change) => {
    const name = visibleLine(change.file);
    const told = diffLinesOf(change, session);
    if (told.length === 0) return [];
    return [chalk.bold(`--- ${name}`), chalk.bold(`+++ ${name}`)].concat(
      told.map((line) => paint[line.charAt(0)]?.(line) ?? line),
    );
  });
  return lines.map((line) => `${line}\n`).join('');
}

function diffLinesOf(change: TextChange, { language }: Pick<Session, 'language'>): string[] {
  const before = withFeeds(change.before, change.after);
  const after = withFeeds(change.after, change.before);
  const hunks = hunksOf(before, after);
  const changed = hunks.flatMap(({ lines }) => lines.filter((line) => /^[+-]/.test(line)));
  const returns = changed.filter((line) => line.endsWith('\r')).length;
  const endsDiffer = returns > 0 && returns < changed.length;
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${place(oldStart, oldLines)} +${place(newStart, newLines)} @@`,
    ...lines.map((line) =>
      line.startsWith('\\') ? `\\ ${NO_END[language]}` : show(line, endsDiffer),
    ),
  ]);
}

/** Of no lines, the line before them is named. */
function place(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

const NO_END: Text = {
  ru: 'последняя строка файла не закончена',
  en: 'No newline at end of file',
};

type Hunk = ReturnType<typeof structuredPatch>['hunks'][number];

function hunksOf(before: string, after: string): readonly Hunk[] {
  const options = { context: AROUND, maxEditLength: MOST_CHANGED };
  // With a bound it gives undefined beyond it, which its types tell only of some calls.
  const patch = structuredPatch('', '', before, after, undefined, undefined, options) as
    | ReturnType<typeof structuredPatch>
    | undefined;
  return patch?.hunks ?? [wholeHunk(before, after)];
}

/** All lines old, and all lines new. */
function wholeHunk(before: string, after: string): Hunk {
  const [removed, added] = [linesOf(before), linesOf(after)];
  return {
    ...{ oldStart: 1, oldLines: removed.length, newStart: 1, newLines: added.length },
    lines: [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)],
  };
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Lines as both texts end them need not be told of: carriage returns that stand alone, as old programs write them. */
function withFeeds(text: string, other: string): string {
  const lone = /\r(?!\n)/g;
  const isMark = text.startsWith('\ufeff') && other.startsWith('\ufeff');
  const marked = isMark ? text.slice(1) : text;
  return text.search(lone) >= 0 && other.search(lone) >= 0 ? marked.replace(lone, '\n') : marked;
}

const UNSEEN = new RegExp(`[${ODD_BLANKS}${HIDDEN_SIGNS}]|[ \\t]+(?=\\r?$)`, 'g');

function show(line: string, withEnds: boolean): string {
  const sign = line.charAt(0);
  const text = line.slice(1).replace(withEnds ? /$^/ : /\r$/, '');
  const seen = sign === ' ' ? text : text.replace(UNSEEN, writeOut);
  return sign + seen.split('\t').map(visibleLine).join('\t');
}

function writeOut(signs: string): string {
  if (signs === '\u0085') return '\\u0085';
  return [...signs].map((sign) => `\\u${hex(sign)}`).join('');
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
