import { UsageError } from '../../core/errors.ts';
import { markCancelled } from '../../status/mark-cancelled.ts';
import { markUncancelled } from '../../status/mark-uncancelled.ts';
import type { Session } from '../session.ts';
import { type MarkOptions, markWork } from '../status/mark-work.ts';

export interface CancelOptions extends MarkOptions {
  reason?: string;
  undo?: boolean;
}

/** `karta cancel`: marks an activity as cancelled in its roadmap, or brings it back. Gives the exit code. */
export async function cancel(
  asked: readonly string[],
  options: CancelOptions,
  session: Session,
): Promise<number> {
  const { reason, undo = false } = options;
  if (undo && reason !== undefined) throw UNDO_ALONE;
  if (reason?.trim() === '') throw NO_REASON;
  return markWork(asked, options, session, (found) =>
    undo ? markUncancelled(found) : markCancelled(found, reason),
  );
}

const NO_REASON = new UsageError({
  ru: '--reason: пусто; напишите причину или уберите этот параметр',
  en: '--reason: nothing is said; write the reason, or leave the option out',
});

const UNDO_ALONE = new UsageError({
  ru: '--undo возвращает мероприятие в план, поэтому --reason вместе с ним не нужен; уберите его',
  en: '--undo brings an activity back, so --reason has no place beside it; leave it out',
});
