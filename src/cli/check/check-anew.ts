import type { FileGroup } from '../../plan/group-files.ts';
import type { Host } from '../host.ts';
import { type CheckPlace, type GroupVerdict, keepable, openGroupCheck } from './group-check.ts';
import { pause, takeTurns } from './take-turns.ts';

/** What a check needs of the process. */
export type CheckHost = Pick<Host, 'startThread' | 'processors'>;

/** How the work is shared, and who learns how many groups are done. */
export interface WorkOptions {
  /** As many threads as pay unless told. */
  workers?: number | undefined;
  show(done: number): void;
}

/** Checks each group, in further threads where that pays, and gives the verdicts in the order of the groups. */
export async function checkAnew(
  groups: readonly FileGroup[],
  place: CheckPlace,
  host: CheckHost,
  { workers, show }: WorkOptions,
): Promise<GroupVerdict[]> {
  const verdicts: (GroupVerdict | undefined)[] = groups.map(() => undefined);
  const threads = host.startThread ? threadsFor(groups.length, host.processors, workers) : 0;
  if (threads > 0) await checkInThreads(groups, place, host, { threads, verdicts, show });
  // All of them, or those that a thread has not managed: a thread has less memory.
  let check: Awaited<ReturnType<typeof openGroupCheck>> | undefined;
  for (const [index, group] of groups.entries()) {
    if (verdicts[index]) continue;
    check ??= await openGroupCheck(place);
    verdicts[index] = keepable(await check(group));
    show(index + 1);
    await pause();
  }
  return verdicts.filter((one) => one !== undefined);
}

/** What threads fill in. */
interface SharedWork {
  threads: number;
  verdicts: (GroupVerdict | undefined)[];
  show(done: number): void;
}

/** How often to look how far the threads have come, in milliseconds. */
const LOOK = 100;

async function checkInThreads(
  groups: readonly FileGroup[],
  place: CheckPlace,
  { startThread }: CheckHost,
  { threads, verdicts, show }: SharedWork,
): Promise<void> {
  const turns = takeTurns(groups.length);
  const timer = setInterval(() => show(turns.taken()), LOOK);
  const running = Array.from({ length: threads }, () =>
    startThread?.({ groups, place, turns: turns.shared }, (index, verdict) => {
      verdicts[index] = verdict;
    }),
  );
  await Promise.allSettled(running);
  clearInterval(timer);
}

/** Fewer groups are checked before a thread has started. */
const WORTH_A_THREAD = 50;

/** More threads than that take more memory than most machines of CI want to give; somebody may ask for more. */
const USUAL_THREADS = 2;

/** Nobody gains by more, on any machine: reading the disk becomes the bound. */
const MOST_THREADS = 32;

/** How many further threads to start. Even one pays: it has bounds to its memory, and leaves this one free for Ctrl-C. */
function threadsFor(groups: number, processors = 1, asked?: number): number {
  if (asked !== undefined && asked > 1) return Math.min(asked, groups, MOST_THREADS);
  if (groups < WORTH_A_THREAD) return 0;
  return asked ?? Math.min(processors, USUAL_THREADS);
}
