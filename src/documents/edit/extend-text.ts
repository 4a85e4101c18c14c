import { isScalar } from 'yaml';
import type { TextEdit } from '../../core/apply-edits.ts';
import { inDoubleQuotes } from '../write/write-text.ts';
import { insertion } from './insert-field.ts';
import { endOfNode, isBlockText } from './line-layout.ts';
import type { Editable, Field } from './read-editable.ts';

/** Puts further words behind a field's text, in whatever way that is written; nothing for what is no text. */
export function* extendText(
  { text }: Editable,
  { value }: Field,
  words: string,
): Iterable<readonly TextEdit[]> {
  if (!isScalar(value)) return;
  if (value.type === 'QUOTE_DOUBLE') {
    yield [insertion(value.range[1] - 1, inDoubleQuotes(words).slice(1, -1))];
  } else if (value.type === 'QUOTE_SINGLE') {
    yield [insertion(value.range[1] - 1, words.replaceAll("'", "''"))];
  } else {
    yield [insertion(isBlockText(value) ? endOfNode(text, value) : value.range[1], words)];
  }
}
