import type { Text } from './text.ts';

/**
 * karta was asked for something that it can't do: an unknown option, a file that isn't there.
 * The only expected exception; the command line prints its text and ends with exit code 2.
 */
export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
  }
}
