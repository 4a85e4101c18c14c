import { isScalar } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import { writtenText } from '../node-value.ts';
import { inDoubleQuotes } from '../write/write-text.ts';
import { partingBehind } from './extended-text.ts';
import { insertion } from './insert-field.ts';
import { endOfNode, isBlockText } from './line-layout.ts';
import type { Editable, Field } from './read-editable.ts';

/**
 * Puts further words behind a field's text, in whatever way that is written, so that it becomes `extendedText`; nothing
 * for what is no text.
 */
export function* extendText(
  { text }: Editable,
  { value }: Field,
  words: string,
): Iterable<readonly TextEdit[]> {
  if (!isScalar(value)) return;
  const isLiteral = value.type === 'BLOCK_LITERAL';
  const old = typeof value.value === 'string' ? value.value : (writtenText(value) ?? '');
  const body = old.trimEnd();
  const parting = partingBehind(body, isLiteral);
  const added = parting + words.trim();
  if (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE') {
    // Blanks at the end stay there, as long as they are written as they are.
    const end = value.range[1] - 1 - (old.length - body.length);
    const isDouble = value.type === 'QUOTE_DOUBLE';
    const written = isDouble ? inDoubleQuotes(added).slice(1, -1) : added.replaceAll("'", "''");
    yield [insertion(end, written)];
  } else if (isBlockText(value)) {
    const source = text.slice(...range(value.range));
    const end = value.range[0] + source.trimEnd().length;
    const indent = /\n[ \t\r]*\n?( *)\S/.exec(source)?.[1] ?? '';
    yield [insertion(end, added.replaceAll('\n', `\n${indent}`))];
  } else {
    yield [insertion(endOfNode(text, value), added)];
  }
}

function range([start, end]: readonly number[]): [number, number] {
  return [start ?? 0, end ?? 0];
}
