/** The parts of the process that commands use; tests hand in their own. */
export interface Host {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that results go to; undefined if they go elsewhere. */
  columns: number | undefined;
  isTerminal: boolean;
  now(): Date;
  /** Results. */
  out(result: string | Uint8Array): void;
  /** Progress, notes and complaints. */
  err(text: string): void;
  /** What comes in from a pipe or a file, in pieces; undefined if a person sits at the terminal there. */
  openInput?(): Iterable<Uint8Array> | undefined;
  /** Whether somebody still reads the results: `head` closes its pipe early. */
  isRead?(): boolean;
}
