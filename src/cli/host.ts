import type { GroupVerdict } from './check/group-check.ts';
import type { ThreadTask } from './check/thread.ts';

/** The parts of the process that commands use; tests hand in their own. */
export interface Host {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that results go to; undefined if they go elsewhere. */
  columns: number | undefined;
  isTerminal: boolean;
  /** Columns of the terminal that notes go to; undefined if they go elsewhere. */
  noteColumns?: number | undefined;
  /** Whether results go to a file on the disk, so that no log shows them. */
  outIsFile?: boolean;
  now(): Date;
  /** Results. */
  out(result: string | Uint8Array): void;
  /** Progress, notes and complaints. */
  err(text: string): void;
  /** What comes in from a pipe or a file, in pieces; undefined if a person sits at the terminal there. */
  openInput?(): Iterable<Uint8Array> | undefined;
  /** Whether somebody still reads the results: `head` closes its pipe early. */
  isRead?(): boolean;
  /** Shows one line about long work that is under way, in place of the one before; none for an empty text. */
  progress?(line: string): void;
  /**
   * Does something before the process ends because the user has pressed Ctrl-C; the process then ends with 130.
   * Gives a function that takes it back. Without it, Ctrl-C ends the process there and then.
   */
  onInterrupt?(act: () => void): () => void;
  /** How many processors there are for threads; one unless told. */
  processors?: number;
  /** Has a further thread do its share of the work. Resolves when the thread is done. */
  startThread?(
    task: ThreadTask,
    receive: (index: number, verdict: GroupVerdict) => void,
  ): Promise<void>;
}
