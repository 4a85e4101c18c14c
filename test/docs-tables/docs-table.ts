import type { Language, Text } from '../../src/core/text.ts';

/** A table of the documentation: its headings, and its rows in the page's language. */
export interface DocsTable {
  head: Text<readonly string[]>;
  rows(language: Language): readonly (readonly string[])[];
}

/** Tables by the names that pages call them by. */
export type DocsTables = Readonly<Record<string, DocsTable>>;
