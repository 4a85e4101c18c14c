import { type Verdicts, workInThread } from '../src/cli/check/thread.ts';
import type { Host } from '../src/cli/host.ts';
import { main } from '../src/cli/main.ts';

/** What a run of karta printed (bytes as Latin-1), and its exit code. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** The world of a run; without `input` a person sits at the keyboard. */
export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  input?: string | Uint8Array;
  /** Whether further threads are stood in for; they take their turns in this one. */
  withThreads?: boolean;
}

/** Runs karta inside the test, in a folder and with an environment of its own, without a terminal. */
export async function runKarta(
  args: readonly string[],
  { cwd = process.cwd(), env = {}, input, withThreads }: RunOptions = {},
): Promise<Run> {
  const run: Run = { code: -1, out: '', err: '' };
  run.code = await main(args, {
    cwd,
    env: { LANG: 'ru_RU.UTF-8', ...env },
    columns: undefined,
    isTerminal: false,
    now: () => new Date(2023, 3, 1, 12),
    out: (result) => {
      run.out += typeof result === 'string' ? result : Buffer.from(result).toString('latin1');
    },
    err: (text) => {
      run.err += text;
    },
    openInput: () => (input === undefined ? undefined : [Buffer.from(input)]),
    ...(withThreads && { startThread: standInForThread }),
  });
  return run;
}

/** What goes to a thread and comes from it is copied, as between real ones. */
const standInForThread: NonNullable<Host['startThread']> = async (task, receive) => {
  await workInThread(structuredClone(task), (verdicts) => {
    for (const [index, verdict] of structuredClone(verdicts) as Verdicts) receive(index, verdict);
  });
};
