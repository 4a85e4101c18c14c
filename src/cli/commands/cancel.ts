import { UsageError } from '../../core/errors.ts';
import { markCancelled } from '../../status/mark-cancelled.ts';
import type { Session } from '../session.ts';
import { type MarkOptions, markWork } from '../status/mark-work.ts';

export interface CancelOptions extends MarkOptions {
  reason?: string;
}

/** `karta cancel`: marks an activity as cancelled in its roadmap. Gives the exit code. */
export async function cancel(
  asked: readonly string[],
  options: CancelOptions,
  session: Session,
): Promise<number> {
  const { reason } = options;
  if (reason?.trim() === '') throw NO_REASON;
  return markWork(asked, options, session, (found) => markCancelled(found, reason));
}

const NO_REASON = new UsageError({
  ru: '--reason: пусто; напишите причину или уберите этот параметр',
  en: '--reason: nothing is said; write the reason, or leave the option out',
});
