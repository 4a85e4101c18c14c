import { markStarted } from '../../status/mark-open.ts';
import type { Session } from '../session.ts';
import { type MarkOptions, markWork } from '../status/mark-work.ts';

/** `karta start`: marks an activity as in progress in its roadmap. Gives the exit code. */
export async function start(
  asked: readonly string[],
  options: MarkOptions,
  session: Session,
): Promise<number> {
  return markWork(asked, options, session, markStarted);
}
