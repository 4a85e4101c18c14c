import { fstatSync, type Stats, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { EXIT } from './exit-codes.ts';
import type { Host } from './host.ts';
import { main } from './main.ts';
import { readInput } from './read-input.ts';
import { THREAD_MARK } from './start-thread.ts';
import { writeFully } from './write-fully.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

async function run(): Promise<void> {
  const args = process.argv.slice(2);
  if (args[0] === THREAD_MARK) {
    const { ownTask } = await import('./start-thread.ts');
    const own = await ownTask();
    if (own) {
      const { workInThread } = await import('./check/thread.ts');
      return workInThread(own.task, own.send);
    }
  }
  process.exitCode = await main(args, openHost());
}

function openHost(): Host {
  // Asking process.stdout what it is loads Node's network code if it is a pipe, which takes longer than
  // checking a plan.
  const stdout = fstatSync(STDOUT);
  const terminal = mayBeTerminal(stdout) ? process.stdout : undefined;
  let isRead = true;
  let showsProgress: boolean | undefined;
  return {
    cwd: process.cwd(),
    env: process.env,
    columns: terminal?.columns,
    isTerminal: terminal?.isTTY === true,
    // Asked for only where there is something to say: see above.
    get noteColumns() {
      return isTerminal(STDERR, () => process.stderr) ? process.stderr.columns : undefined;
    },
    outIsFile: stdout.isFile(),
    now: () => new Date(),
    out: (text) => {
      isRead = writeFully(STDOUT, text);
    },
    err: (text) => {
      writeFully(STDERR, text);
    },
    openInput: () => (isTerminal(STDIN, () => process.stdin) ? undefined : readInput(STDIN)),
    isRead: () => isRead,
    progress: (line) => {
      showsProgress ??= isTerminal(STDERR, () => process.stderr);
      if (showsProgress) writeFully(STDERR, `\r\x1b[2K${line.slice(0, 78)}`);
    },
    onInterrupt: (act) => {
      const end = (): void => {
        act();
        process.exit(EXIT.interrupted);
      };
      process.once('SIGINT', end);
      return () => process.off('SIGINT', end);
    },
    processors: availableParallelism(),
    startThread: async (task, receive) =>
      (await import('./start-thread.ts')).startThread(task, receive),
  };
}

function isTerminal(file: number, stream: () => { isTTY?: boolean }): boolean {
  return mayBeTerminal(fstatSync(file)) && stream().isTTY === true;
}

/** Only a character device can be a terminal; another one is where scripts send what they do not want. */
function mayBeTerminal(file: Stats): boolean {
  if (!file.isCharacterDevice()) return false;
  return file.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

run();
