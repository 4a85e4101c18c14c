/** Why a file gives no bytes. */
export type FileProblem =
  | 'missing'
  | 'directory'
  | 'forbidden'
  | 'too-large'
  | 'link-loop'
  | 'outside'
  | 'unreadable';

/**
 * How karta reads files. The command line hands in the real file system; tests hand in their own.
 * Paths are relative to the current folder, with `/`.
 */
export interface Files {
  /** The file's bytes, or why there are none; never throws. At most `maxBytes` are ever read. */
  read(file: string, maxBytes: number): Promise<Uint8Array | FileProblem>;
  /** Whether a file (not a folder) is there and inside the folder being checked. */
  exists(file: string): Promise<boolean | 'outside'>;
  /** As `exists`, but `blocked` if by that name lies what can't be read: a folder, a link that leads nowhere or out. */
  look?(file: string): Promise<boolean | 'outside' | 'blocked'>;
  /** The absolute path of the folder inside which a file must lie to be read, of those that the file lies in. */
  rootOf?(file: string): string | undefined;
}
