import type { Day, DayRange } from '../../core/day.ts';
import type { Period } from '../../language/reading.ts';
import type { PlannedOccurrence, Stage, When } from '../../plan/model.ts';
import { type StageDays, type StageIndex, touchesDays } from './stage-index.ts';

/** A time of a piece of work: one occurrence, or all of recurring work. */
interface Time {
  label: string | undefined;
  occurrence: PlannedOccurrence | undefined;
  /** The days of each occurrence; a due date is its day. */
  days: readonly DayRange[];
  /** Undefined for a due date. */
  start: Day | undefined;
  end: Day;
}

/** A time that lies outside its stage. */
export interface Misplaced {
  time: Time;
  /** The stage that its label names, and the one in which it lies instead, if any. */
  named?: StageDays;
  actual?: StageDays | undefined;
  /** For a time without such a label, which lies in no stage: the nearest days before and after it. */
  before?: StageDays | undefined;
  after?: StageDays | undefined;
}

/**
 * The times of an entry that lie outside the stage that their label names, each label once, and the first one
 * without a label that lies in no stage at all. What lies outside the plan's period is left to that rule.
 */
export function findMisplaced(
  when: When,
  index: StageIndex,
  period: Period | undefined,
): Misplaced[] {
  const found = new Map<string, Misplaced>();
  for (const time of timesOf(when)) {
    const named = time.label === undefined ? [] : index.named(time.label);
    const [stage] = named;
    const label = stage ? (time.label ?? '') : '';
    if (found.has(label) || leavesPeriod(time, period)) continue;
    if (stage && leavesStages(time, named)) found.set(label, describeNamed(time, stage, index));
    if (!stage && index.divides && !touches(time, index.days)) {
      const { start, end } = time;
      found.set(label, { time, before: index.before(start ?? end), after: index.after(end) });
    }
  }
  return [...found.values()];
}

/** The times of an entry of `when`, without those that just fill the whole plan. */
function timesOf({ occurrences }: When): Time[] {
  const timeOf = (some: readonly PlannedOccurrence[]): Time => ({
    label: some[0]?.label,
    occurrence: some[0],
    days: some.map(({ start, end }) => ({ from: start ?? end, to: end })),
    start: some[0]?.start,
    end: some.at(-1)?.end ?? '',
  });
  if (occurrences[0]?.recurring) return [timeOf(occurrences)];
  return occurrences.filter(({ whole }) => !whole).map((occurrence) => timeOf([occurrence]));
}

function leavesPeriod({ days }: Time, period: Period | undefined): boolean {
  return period !== undefined && days.some(({ from, to }) => from < period.from || to > period.to);
}

/** Stages whose days are unknown prove nothing. */
function leavesStages(time: Time, named: readonly Stage[]): boolean {
  return named.every((stage) => stage.days.length > 0 && !isInside(time, stage));
}

function touches({ days }: Time, others: readonly DayRange[]): boolean {
  return days.some((one) => touchesDays(one, others));
}

/** Whether the time lies in the stage from its first day to its last; of recurring work, some of it. */
function isInside(time: Time, stage: Stage): boolean {
  if (!touches(time, stage.days)) return false;
  const { from, to } = wholeOf(stage);
  return time.days.length > 1 || ((time.start ?? time.end) >= from && time.end <= to);
}

/** Which stage the time should lie in, and where it lies. */
function describeNamed(time: Time, stage: Stage, { stages }: StageIndex): Misplaced {
  const others = touches(time, stage.days) ? [] : stages.filter((one) => one !== stage);
  const actual =
    others.find((one) => isInside(time, one)) ?? others.find((one) => touches(time, one.days));
  return { time, named: wholeOf(stage), actual: actual && wholeOf(actual) };
}

/** From a stage's first day to its last one. */
function wholeOf(stage: Stage): StageDays {
  const { days } = stage;
  return { stage, from: days[0]?.from ?? '', to: days.at(-1)?.to ?? '' };
}
