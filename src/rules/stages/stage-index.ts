import type { DayRange } from '../../core/day.ts';
import { inside } from '../../core/location.ts';
import { readStageName } from '../../language/read-stage-name.ts';
import { isRejected } from '../../plan/checked-file.ts';
import { mergeDays } from '../../plan/merge-days.ts';
import type { Plan, Stage } from '../../plan/model.ts';

/** A stage, or one stretch of its days. */
export interface StageDays extends DayRange {
  stage: Stage;
}

/** A plan's stages, made ready to be asked about many times. */
export interface StageIndex {
  stages: readonly Stage[];
  /** The stages that a label names; none for a label that names no stage. */
  named(label: string): readonly Stage[];
  /** Whether all the plan's time is known to be divided: there are several stages and none has unknown days. */
  divides: boolean;
  /** The days of all stages, in order and apart. */
  days: readonly DayRange[];
  /** The last days before that day, and the first ones after it. */
  before(day: string): StageDays | undefined;
  after(day: string): StageDays | undefined;
}

export function indexStages({ stages, rejected, at }: Plan): StageIndex {
  const all = stages.flatMap((stage) => stage.days.map((days): StageDays => ({ stage, ...days })));
  const byStart = [...all].sort((a, b) => (a.from < b.from ? -1 : 1));
  const byEnd = [...all].sort((a, b) => (a.to < b.to ? -1 : 1));
  const isKnown = !isRejected(rejected, inside(at, 'stages'));
  return {
    stages,
    named: nameIndex(stages),
    divides: isKnown && stages.length > 1 && stages.every(({ days }) => days.length > 0),
    days: mergeDays(all),
    before: (day) => byEnd[placeOf(byEnd, ({ to }) => to >= day) - 1],
    after: (day) => byStart[placeOf(byStart, ({ from }) => from > day)],
  };
}

/**
 * Finds stages by the number in their names («1 этап» is «I этап»), by their place if none of them has a number,
 * or by the other words of the name («Диагностика» is «Этап 1. Диагностика»).
 */
function nameIndex(stages: readonly Stage[]): StageIndex['named'] {
  const names = stages.map((stage) => ({ stage, ...readStageName(stage.name, true) }));
  const numbered = names.some(({ number }) => number !== undefined);
  const known = new Map<string, readonly Stage[]>();
  return (label) => {
    const found = known.get(label);
    if (found) return found;
    const said = readStageName(label);
    const fits = names.filter(({ stage, number, words }) =>
      said.number === undefined
        ? said.words !== '' && words === said.words
        : (numbered ? number : stage.number) === said.number,
    );
    known.set(
      label,
      fits.map(({ stage }) => stage),
    );
    return known.get(label) ?? [];
  };
}

/** Whether a range has a day among days that are in order and apart. */
export function touchesDays({ from, to }: DayRange, days: readonly DayRange[]): boolean {
  const next = days[placeOf(days, (one) => one.to >= from)];
  return next !== undefined && next.from <= to;
}

/** The place of the first item that `is`, in a list in which it and all behind it are; the length if there is none. */
function placeOf<T>(sorted: readonly T[], is: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && is(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
