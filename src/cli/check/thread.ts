import type { FileGroup } from '../../plan/group-files.ts';
import type { CheckPlace, GroupVerdict } from './group-check.ts';
import type { SharedTurns } from './take-turns.ts';

/** What a further thread is told to do: its share of these groups. */
export interface ThreadTask {
  groups: readonly FileGroup[];
  place: CheckPlace;
  turns: SharedTurns;
}

/** Verdicts with the indexes of their groups, as threads send them. */
export type Verdicts = readonly (readonly [index: number, verdict: GroupVerdict])[];

/** Groups whose verdicts are sent together. */
const TOGETHER = 20;

/** Works in a further thread: takes turns until none is left. */
export async function workInThread(
  { groups, place, turns: shared }: ThreadTask,
  send: (verdicts: Verdicts) => void,
): Promise<void> {
  const { openGroupCheck } = await import('./group-check.ts');
  const { takeTurns } = await import('./take-turns.ts');
  const check = await openGroupCheck(place);
  const turns = takeTurns(shared);
  let waiting: [number, GroupVerdict][] = [];
  for (let index = turns.next(); index !== undefined; index = turns.next()) {
    const group = groups[index];
    if (group) waiting.push([index, await check(group)]);
    if (waiting.length < TOGETHER) continue;
    send(waiting);
    waiting = [];
  }
  send(waiting);
}
