import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import type { CacheOptions } from './check/asked-cache.ts';
import { type CheckedGroups, type CheckOptions, joinVerdicts } from './check/check-groups.ts';
import type { GroupVerdict } from './check/group-check.ts';
import { EXIT } from './exit-codes.ts';
import { sayNotes } from './find-groups.ts';
import type { Host } from './host.ts';
import { sayNote } from './say-note.ts';
import type { Session } from './session.ts';
import { openFolderWatchers } from './watch/folder-watchers.ts';
import { type BesideWatch, refuseBesideWatch } from './watch/refuse-beside-watch.ts';
import { type ChangeWait, waitForChange } from './watch/wait-for-change.ts';
import { type WatchedPlans, watchPlans } from './watch/watched-plans.ts';

/** What is watched, and what is done about it. */
export interface WatchWork {
  paths: readonly string[];
  options: CheckOptions & CacheOptions & BesideWatch;
  /** Whether something is written to stdout. */
  toScreen: boolean;
  /** The session as of now: the day may have passed. */
  renew(): Session;
  /** Writes what was found. */
  show(result: CheckedGroups, session: Session): Promise<unknown>;
}

/**
 * Checks plans, and again whenever something changes that they come from, until Ctrl-C. What the system tells of
 * changes is only a hint to look: whether anything has changed is seen from the content of all files, so that no
 * change gets lost. Gives the exit code. Throws UsageError as a single check does, but only from the first.
 */
export async function watch(work: WatchWork, host: Host): Promise<number> {
  refuseBesideWatch(work.options, work.toScreen);
  const wait = waitForChange();
  const watchers = openFolderWatchers(wait.notice);
  const plans = watchPlans(work.paths, watchers, host, work.options);
  const look = openLook(plans, work);
  try {
    while (host.isRead?.() !== false) {
      const began = performance.now();
      await look();
      const longest = Math.max(LOOK_EVERY, (performance.now() - began) / LOOK_SHARE);
      if (await isStopped(wait, plans, longest, host)) return EXIT.interrupted;
    }
    return EXIT.fine;
  } finally {
    watchers.close();
  }
}

/** Looks at the plans, and shows what is found if that may be something else than before. */
function openLook(plans: WatchedPlans, work: WatchWork): () => Promise<void> {
  let shown: readonly GroupVerdict[] | string | undefined;
  return async () => {
    const session = work.renew();
    const isFirst = shown === undefined;
    try {
      const verdicts = await plans.check(session);
      if (isSame(verdicts, shown)) return;
      clearScreen(session.host);
      await work.show(joinVerdicts(verdicts), session);
      sayNotes({ notes: plans.notes() }, session);
      shown = verdicts;
    } catch (error) {
      if (!(error instanceof UsageError) || isFirst) throw error;
      const said = error.text[session.language];
      if (said === shown) return;
      shown = said;
      clearScreen(session.host);
      sayNote(session.host, said);
    }
    sayWaiting(session, isFirst);
  };
}

/** At least so often it is looked whether anything has changed: of folders in a network the system may tell nothing. */
const LOOK_EVERY = 1_000;

/** But looking takes at most this part of the time. */
const LOOK_SHARE = 1 / 20;

/** So long a file may be gone or empty while it is saved. All times in milliseconds. */
const SAVING = 150;

/** Waits for the next change, but no longer than that, in milliseconds; tells whether it is the end. */
async function isStopped(
  wait: ChangeWait,
  plans: WatchedPlans,
  longest: number,
  host: Host,
): Promise<boolean> {
  const release = host.onInterrupt?.(wait.stop);
  try {
    const woken = await wait.next(longest);
    if (woken !== 'change' || !plans.areHalfSaved()) return woken === 'stop';
    return (await wait.next(SAVING)) === 'stop';
  } finally {
    release?.();
  }
}

function isSame<One>(ones: readonly One[], others: readonly One[] | string | undefined): boolean {
  if (!Array.isArray(others) || ones.length !== others.length) return false;
  return ones.every((one, index) => one === others[index]);
}

/** The screen and what has scrolled off it, as people expect of a watch: only what holds now is to be seen. */
function clearScreen({ isTerminal, out }: Host): void {
  if (isTerminal) out('\x1b[2J\x1b[3J\x1b[H');
}

function sayWaiting({ host, language }: Session, isFirst: boolean): void {
  const now = host.now();
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  host.err(`\n${time}: ${(isFirst ? CHECKED : CHECKED_AGAIN)[language]}; ${WAITING[language]}\n`);
}

const CHECKED: Text = { ru: 'проверено', en: 'checked' };
const CHECKED_AGAIN: Text = { ru: 'проверено заново', en: 'checked again' };
const WAITING: Text = {
  ru: 'жду изменений, Ctrl-C — выход',
  en: 'waiting for changes, Ctrl-C to leave',
};
