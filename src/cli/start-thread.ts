import process from 'node:process';
import type { ThreadTask, Verdicts } from './check/thread.ts';
import type { Host } from './host.ts';

/** The first word of a thread's command line: nobody need ask what it is who was not told. */
export const THREAD_MARK = '--karta-thread';

/**
 * In MB. With more room, V8 lets the garbage of thousands of plans lie until the memory of a small machine is full. The
 * largest plan needs less; what a thread does not manage is done without it.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 80 };

/**
 * V8 spends a quarter of a check of 1,000 plans on compiling: with smaller pieces a sixth less, and the code is as
 * fast; and what has not run for longer is not worth it yet, where all processors check plans.
 */
const COMPILE_LESS = '--max-inlined-bytecode-size-cumulative=300 --interrupt-budget=700000';

/**
 * Starts a further thread that runs the same program and is told its task; see `run.ts`. Ends when the thread
 * ends; rejects if it fails.
 */
export const startThread: NonNullable<Host['startThread']> = async (task, receive) => {
  const [{ Worker }, { setFlagsFromString }] = await Promise.all([
    import('node:worker_threads'),
    import('node:v8'),
  ]);
  setFlagsFromString(COMPILE_LESS);
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(process.argv[1] ?? '', {
      argv: [THREAD_MARK],
      workerData: task,
      resourceLimits: LIMITS,
    });
    worker.on('message', (verdicts: Verdicts) => {
      for (const [index, verdict] of verdicts) receive(index, verdict);
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    );
  });
};

/** The task of this thread, and the way to answer; undefined in the first thread. */
export async function ownTask(): Promise<
  { task: ThreadTask; send: (verdicts: Verdicts) => void } | undefined
> {
  const { isMainThread, parentPort, workerData } = await import('node:worker_threads');
  if (isMainThread || !parentPort) return undefined;
  const port = parentPort;
  return { task: workerData as ThreadTask, send: (verdicts) => port.postMessage(verdicts) };
}
