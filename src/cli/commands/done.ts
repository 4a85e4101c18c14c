import { UsageError } from '../../core/errors.ts';
import type { Plain } from '../../documents/edit/field-change.ts';
import { markDone } from '../../status/mark-done.ts';
import { markUndone } from '../../status/mark-open.ts';
import { dayWriter } from '../../status/write-day.ts';
import type { Session } from '../session.ts';
import { type Mark, type MarkOptions, markWork } from '../status/mark-work.ts';
import { readDoneDay, readTurn } from '../status/read-day.ts';
import { readEvidence } from '../status/read-evidence.ts';

export interface MarkDoneOptions extends MarkOptions {
  date?: string;
  evidence?: readonly string[];
  occurrence?: string;
  undo?: boolean;
  force?: boolean;
}

/** `karta done`: marks an activity as done in its roadmap, or takes that back. Gives the exit code. */
export async function done(
  asked: readonly string[],
  options: MarkDoneOptions,
  session: Session,
): Promise<number> {
  const { date, occurrence, undo, force = false } = options;
  if (undo && (date !== undefined || options.evidence || force)) throw UNDO_ALONE;
  const { today, host } = session;
  const mark: Mark = async (found, { world, text }) => {
    const { plan } = found;
    const turn = occurrence === undefined ? undefined : readTurn(occurrence, plan, today);
    const writeDay = dayWriter(text);
    if (undo) return markUndone(found, turn);
    const isDayGiven = date !== undefined;
    const day = isDayGiven ? readDoneDay(date, plan, today) : today;
    const place = { cwd: host.cwd, roadmap: plan.at.file, files: world.files };
    const evidence: Plain[] = [];
    for (const one of options.evidence ?? []) evidence.push(await readEvidence(one, place));
    return markDone(found, { day, isDayGiven, writeDay, evidence, turn, force });
  };
  return markWork(asked, options, session, mark);
}

const UNDO_ALONE = new UsageError({
  ru: '--undo снимает отметку, поэтому --date, --evidence и --force вместе с ним не нужны; уберите их',
  en: '--undo takes a mark back, so --date, --evidence and --force have no place beside it; leave them out',
});
