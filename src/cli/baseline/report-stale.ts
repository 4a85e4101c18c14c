import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Range } from '../../core/location.ts';
import type { SourceLines } from '../../core/source-lines.ts';
import type { Language, Text } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';
import type { BaselineEntry } from './baseline-entry.ts';

/** So many entries are named beside the first. */
const MOST_NAMED = 10;

/** A finding that tells of entries which no finding answers to any more, and the line that it quotes. */
export function reportStale(
  stale: readonly BaselineEntry[],
  { file, text }: { file: string; text: string },
  language: Language,
): { finding: Diagnostic; lines: SourceLines } {
  const source = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const rangeOf = openRanges(text, source);
  const [range = rangeOf(''), ...others] = stale
    .slice(0, MOST_NAMED)
    .map(({ fingerprint }) => rangeOf(fingerprint));
  const finding: Diagnostic = {
    rule: 'stale-baseline-entry',
    severity: 'info',
    message: sayStale(stale.length, file)[language],
    file,
    range,
    path: [],
    data: {
      count: stale.length,
      entries: stale.map((one) => ({ file: one.file, rule: one.rule, text: one.text })),
    },
    related: others.map((place, index) => {
      const one = stale[index + 1];
      return { message: `${one?.rule}: ${one?.file}`, file, range: place };
    }),
  };
  const { line } = range.start;
  return { finding, lines: new Map([[file, new Map([[line, source[line - 1] ?? '']])]]) };
}

/** Gives the line of an entry that holds the words of the finding, without its indentation. */
function openRanges(text: string, source: readonly string[]): (fingerprint: string) => Range {
  return (fingerprint) => {
    const at = text.lastIndexOf('"text"', Math.max(0, text.indexOf(`"${fingerprint}"`)));
    const line = at === -1 ? 1 : text.slice(0, at).split('\n').length;
    const words = source[line - 1] ?? '';
    const column = words.length - words.trimStart().length + 1;
    return { start: { line, column }, end: { line, column: words.length + 1 } };
  };
}

function sayStale(number: number, file: string): Text {
  const call = `karta validate --baseline ${file} --prune-baseline`;
  return {
    ru: `В этом списке ${count(number, ENTRIES, 'ru')} о том, чего больше нет: уберите лишнее командой ${call}.`,
    en: `This list has ${count(number, ENTRIES, 'en')} for what is no longer there: take them out by ${call}.`,
  };
}

const ENTRIES: Noun = { ru: ['запись', 'записи', 'записей'], en: ['entry', 'entries'] };
