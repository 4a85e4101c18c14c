/** Why a wait has ended. */
export type Wake = 'change' | 'time' | 'stop';

/** Waits for changes that others notice. */
export interface ChangeWait {
  /** To be called at each change. */
  notice(): void;
  /** To be called when nothing is to be waited for any more. */
  stop(): void;
  /** Waits for the next change, but no longer than that, in milliseconds; then until it is quiet. */
  next(longest: number): Promise<Wake>;
}

/** Editors save in several steps; so long nothing must happen after them, in milliseconds. */
const QUIET = 20;

/** What never gets quiet is looked at after that time all the same. */
const LONGEST = 250;

/** A change that is noticed while nobody waits ends the next wait at once: none gets lost. */
export function waitForChange(): ChangeWait {
  let changed = false;
  let stopped = false;
  let wake = (): void => {};
  const sleep = (time: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, time);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    notice() {
      changed = true;
      wake();
    },
    stop() {
      stopped = true;
      wake();
    },
    async next(longest) {
      if (!changed && !stopped) await sleep(longest);
      if (stopped) return 'stop';
      if (!changed) return 'time';
      const latest = performance.now() + LONGEST;
      while (changed && !stopped && performance.now() < latest) {
        changed = false;
        await sleep(QUIET);
      }
      changed = false;
      return stopped ? 'stop' : 'change';
    },
  };
}
