/** How questions are put to a person; tests answer by a script. Each throws `Stopped` when the person has had enough. */
export interface Ask {
  /** A line of text; `check` says what is wrong with it, in the language of the questions. */
  text(question: TextQuestion): Promise<string>;
  yes(question: string, usual: boolean): Promise<boolean>;
  /** Any number of the choices, in their order. */
  some(question: string, choices: readonly Choice[]): Promise<readonly string[]>;
  /** Something said in between. */
  say(text: string): void;
}

export interface TextQuestion {
  question: string;
  /** Shown beside the question. */
  example?: string;
  /** What holds if nothing is typed; shown beside the question. */
  usual?: string;
  /** Whether nothing may be typed. */
  mayBeEmpty?: boolean;
  check?(text: string): string | undefined;
}

export interface Choice {
  value: string;
  label: string;
  /** Choices of a group stand under its name. */
  group?: string;
}

/** The person has pressed Ctrl-C or Esc: nothing is to be done. */
export class Stopped extends Error {}
