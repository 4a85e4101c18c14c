import type { Text } from './text.ts';

/**
 * karta was asked for something that it can't do: an unknown option, a file that isn't there.
 * The only expected exception; the command line prints its text and ends with exit code 2.
 */
export class UsageError extends Error {
  readonly text: Text;
  /** What there is to choose from, said below the text, each in a line of its own. */
  readonly list: readonly Text[];

  constructor(text: Text, list: readonly Text[] = []) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
    this.list = list;
  }
}
