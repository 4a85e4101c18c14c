/** What karta's exit code says. */
export const EXIT = {
  /** Nothing is wrong at the failing level. */
  fine: 0,
  /** There are findings that fail the check, or files that can't be read. */
  findings: 1,
  /** Wrong usage, no such file, or no plan found. */
  usage: 2,
  /** A bug in karta. */
  bug: 3,
  /** The user has pressed Ctrl-C: 128 and the number of SIGINT, as shells say it. */
  interrupted: 130,
} as const;
