import { UsageError } from '../../core/errors.ts';
import { markStarted } from '../../status/mark-open.ts';
import { markUnstarted } from '../../status/mark-unstarted.ts';
import type { Session } from '../session.ts';
import { type MarkOptions, markWork } from '../status/mark-work.ts';

export interface MarkStartedOptions extends MarkOptions {
  undo?: boolean;
  force?: boolean;
}

/** `karta start`: marks an activity as in progress in its roadmap, or takes that back. Gives the exit code. */
export async function start(
  asked: readonly string[],
  options: MarkStartedOptions,
  session: Session,
): Promise<number> {
  const { undo = false, force = false } = options;
  if (undo && force) throw UNDO_ALONE;
  return markWork(asked, options, session, (found) =>
    undo ? markUnstarted(found) : markStarted(found, force),
  );
}

const UNDO_ALONE = new UsageError({
  ru: '--undo снимает отметку, поэтому --force вместе с ним не нужен; уберите его',
  en: '--undo takes a mark back, so --force has no place beside it; leave it out',
});
