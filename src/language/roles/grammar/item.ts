import type { ReadRole } from '../role.ts';
import type { Head } from './match-head.ts';

/** What an item of a text gives, and the token behind it. */
export interface Item {
  roles: readonly ReadRole[];
  end: number;
  /** The head with which the next item may go on. */
  head?: Head;
}
