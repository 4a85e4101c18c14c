import process from 'node:process';

/** Hands out numbers, each once, to all threads that share them. */
export interface Turns {
  /** The next number; undefined if all are taken. */
  next(): number | undefined;
  /** How many are taken. */
  taken(): number;
  /** What other threads share. */
  shared: SharedTurns;
}

/** Turns as they go from one thread to another. */
export interface SharedTurns {
  counter: Int32Array<SharedArrayBuffer>;
  count: number;
}

/** Turns from 0 up to `count`, or those that another thread shares. */
export function takeTurns(of: number | SharedTurns): Turns {
  const shared =
    typeof of === 'number' ? { counter: new Int32Array(new SharedArrayBuffer(4)), count: of } : of;
  const { counter, count } = shared;
  return {
    next() {
      const turn = Atomics.add(counter, 0, 1);
      return turn < count ? turn : undefined;
    },
    taken: () => Math.min(Atomics.load(counter, 0), count),
    shared,
  };
}

let rested = 0;

/** How long to work before the process may look at its messages and signals, in seconds. */
const STRETCH = 0.01;

/** Lets the process look at messages and signals, if it has not done so for a while. */
export async function pause(): Promise<void> {
  // The clock of `performance` would have to be loaded first.
  if (process.uptime() - rested < STRETCH) return;
  await new Promise((resolve) => setImmediate(resolve));
  rested = process.uptime();
}
