import { type Day, parseDay } from '../core/day.ts';
import { planningYears } from '../language/dates/planning-period.ts';
import type { ApprovalEntry, RoadmapFile, WhenEntry } from '../schema/types.ts';
import { guessPeriod } from './front/guess-period.ts';
import type { Remark } from './remark.ts';
import type { ImportedActivity } from './rows/read-activities.ts';

/**
 * The period of the plan: what is said, else what the dates of the activities or the day of approval tell, else the
 * school year of today.
 */
export function choosePeriod(
  { period: said, approval }: Partial<Pick<RoadmapFile, 'period' | 'approval'>>,
  activities: readonly ImportedActivity[],
  today: Day,
): { period: RoadmapFile['period']; remarks: readonly Remark[] } {
  if (said !== undefined) return { period: said, remarks: [] };
  const texts = activities.flatMap(({ value }) => [
    ...textsOf(value.when),
    ...(value.steps ?? []).flatMap(({ when }) => textsOf(when)),
  ]);
  const guess = guessPeriod(texts, approvalDay(approval));
  if (guess) return { period: guess.period, remarks: guess.remarks };
  const period = planningYears(today);
  const message = {
    ru: `В документе не сказано, на какой учебный год план, поэтому записан нынешний, ${period}: если год другой, исправьте поле period или повторите с --period.`,
    en: `The document doesn't say which school year the plan is for, so the present one is written, ${period}: if it is another, change the field period or say --period.`,
  };
  return { period, remarks: [{ kind: 'doubt', message }] };
}

/** The day on which the plan was approved, else the last on which anybody signed it. */
function approvalDay(approval: ApprovalEntry | undefined): Day | undefined {
  const stamps = [approval ?? []].flat();
  const approved = stamps.find(({ kind = 'approved', date }) => kind === 'approved' && date);
  const date = (approved ?? stamps.findLast((one) => one.date))?.date;
  return date === undefined ? undefined : parseDay(date);
}

function textsOf(when: WhenEntry | undefined): string[] {
  return [when ?? []].flat().filter((entry) => typeof entry === 'string');
}
