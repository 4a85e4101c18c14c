/** What phrases mean, and texts of them, parted by commas; in a phrase, brackets hold the endings of one word. */
export type PhraseLine<Meaning> = readonly [Meaning, ...(string | undefined)[]];

/**
 * The phrases of a table as they are written there. Most of them are never asked for, so they are kept as one
 * text, in which those that are wanted are found much faster than all could be taken apart.
 */
export interface PhraseTable<Meaning> {
  /**
   * The phrases that may begin with these letters, in small letters with «е» for «ё»; all for none. Behind a word
   * of one letter stands a blank, as behind every phrase.
   */
  beginningWith(letters: string): [meaning: Meaning, phrase: string][];
}

/** The first letters of a word, as many as a table is to be asked with. */
export function beginningOf(word: string): string {
  return word.length < BEGINNING ? `${word} ` : word.slice(0, BEGINNING);
}

const BEGINNING = 2;

export function phraseTable<Meaning>(
  lines: () => readonly PhraseLine<Meaning>[],
): PhraseTable<Meaning> {
  let joined: Joined<Meaning> | undefined;
  return {
    beginningWith(letters) {
      joined ??= joinLines(lines());
      const found: [Meaning, string][] = [];
      collect(joined, letters, found);
      // Of some phrases the bracket comes before that many letters: «е[го е]», «[в на] конце».
      if (joined.hasEarlyBracket && letters !== '') {
        collect(joined, `${letters.slice(0, 1)}[`, found);
        collect(joined, '[', found);
      }
      return found;
    },
  };
}

interface Joined<Meaning> {
  /** A comma and a blank before each phrase, a blank and a comma behind it. */
  text: string;
  /** Where each line begins, in order. */
  starts: number[];
  meanings: Meaning[];
  hasEarlyBracket: boolean;
}

const COMMA = /,\s*/g;

function joinLines<Meaning>(lines: readonly PhraseLine<Meaning>[]): Joined<Meaning> {
  const starts: number[] = [];
  const meanings: Meaning[] = [];
  let text = '';
  for (const [meaning, ...phrases] of lines) {
    starts.push(text.length);
    meanings.push(meaning);
    for (const one of phrases) if (one !== undefined) text += `, ${one.replace(COMMA, ' , ')} `;
  }
  text = `${text.toLowerCase().replaceAll('ё', 'е')},`;
  return { text, starts, meanings, hasEarlyBracket: /, .?\[/.test(text) };
}

function collect<Meaning>(
  { text, starts, meanings }: Joined<Meaning>,
  letters: string,
  found: [Meaning, string][],
): void {
  const sought = `, ${letters}`;
  let line = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    while ((starts[line + 1] ?? text.length) <= at) line += 1;
    const meaning = meanings[line];
    const end = text.indexOf(' ,', at + 1);
    if (meaning !== undefined && end !== -1) found.push([meaning, text.slice(at + 2, end)]);
  }
}
