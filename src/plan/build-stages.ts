import { addDays, type DayRange } from '../core/day.ts';
import { inside, type Location } from '../core/location.ts';
import type { DateContext } from '../language/reading.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { RoadmapFile } from '../schema/types.ts';
import { buildWhen } from './build-when.ts';
import { itemsOf } from './list-items.ts';
import { mergeDays } from './merge-days.ts';
import type { Stage, When } from './model.ts';
import type { DateProblems } from './read-dates.ts';

/** The stages of a roadmap with their days; what is wrong with their dates goes to `problems`. */
export function buildStages(
  value: Checked<RoadmapFile>['stages'],
  at: Location,
  dates: DateContext,
  problems: DateProblems,
): Stage[] {
  const stages: Stage[] = [];
  for (const { value: stage, path } of itemsOf(value, [])) {
    const place = inside(at, ...path);
    const whens = itemsOf(stage.when, ['when']).map((when) =>
      buildWhen(when.value, inside(place, ...when.path), dates, problems),
    );
    const days = daysOf(whens, dates, stages.at(-1));
    stages.push({
      at: place,
      number: Number(path.at(-1)) + 1,
      name: stage.name?.trim() ?? '',
      days,
    });
  }
  return stages;
}

/** A stage's days; none if a part of them is unknown. */
function daysOf(
  whens: readonly When[],
  { period }: DateContext,
  before: Stage | undefined,
): DayRange[] {
  if (whens.some(({ occurrences }) => occurrences.length === 0)) return [];
  const days = whens.flatMap(({ occurrences }) => {
    const [first] = occurrences;
    const last = occurrences.at(-1);
    if (first?.recurring && last) return [{ from: first.start ?? first.end, to: last.end }];
    return occurrences.map(({ start, end }) => ({
      from: start ?? startOf(end, before?.days.at(-1), period),
      to: end,
    }));
  });
  return mergeDays(days);
}

/** Where a stage begins that only has a last day: behind the stage before it, or with the plan. */
function startOf(end: string, before: DayRange | undefined, period: DayRange | undefined): string {
  const starts = [before && addDays(before.to, 1), period?.from];
  return starts.find((day) => day !== undefined && day <= end) ?? end;
}
