import type { Day } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import { sayOccurrence } from '../language/say-occurrence.ts';
import { doneDays } from '../plan/done-days.ts';
import type { Done, PlannedOccurrence, When, Work } from '../plan/model.ts';

/** One of the times at which work takes place. */
export interface Turn {
  /** 1-based among the work's occurrences. */
  number: number;
  occurrence: PlannedOccurrence;
  /** The entry of `when` that it comes from. */
  when: When;
  /** The day on which it took place, as far as it is written down. */
  day: Day | undefined;
}

/** The times at which work takes place, in the plan's order. */
export function listTurns(work: Work): Turn[] {
  const days = doneDays(withDays(work, ownDays(work)));
  const all = work.when.flatMap((when) =>
    when.occurrences.map((occurrence) => ({ when, occurrence })),
  );
  return all.map(({ when, occurrence }, index) => ({
    number: index + 1,
    occurrence,
    when,
    day: days.get(occurrence),
  }));
}

/**
 * The days on which work took place. A single day stands for all of it, unless its status says that it still goes on:
 * then it is the day of one occurrence.
 */
export function ownDays({ done, status }: Work): Done | undefined {
  return done && { ...done, each: done.each || status !== 'done' };
}

/** The work as it would be with these days. */
export function withDays(work: Work, done: Done | undefined): Work {
  return { ...work, done };
}

/** «2-й раз (до 30.04.2023)» */
export function nameTurn({ number, occurrence }: Turn): Text {
  const { ru, en } = sayOccurrence(occurrence);
  return { ru: `${number}-й раз (${ru})`, en: `time ${number} (${en})` };
}
