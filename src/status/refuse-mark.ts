import { type Day, russianDay } from '../core/day.ts';
import { UsageError } from '../core/errors.ts';
import type { DoneOptions } from './done-options.ts';
import type { FoundWork } from './find-activities.ts';
import { workOf } from './marking.ts';
import { nameWork } from './name-work.ts';

/** Throws UsageError for work that is cancelled, unless that is to give way. */
export function refuseCancelled(found: FoundWork, { force }: DoneOptions): void {
  if (workOf(found).status !== 'cancelled' || force) return;
  const { ru, en } = nameWork(found);
  throw new UsageError({
    ru: `${ru} отменено; если работу всё же провели, повторите команду с --force`,
    en: `${en} is cancelled; if the work was done after all, run the command again with --force`,
  });
}

/** Throws UsageError for a day before the plan's time begins, unless the work's own does so earlier or that is meant. */
export function refuseBeforePlan(found: FoundWork, options: DoneOptions): void {
  const { day, isDayGiven, force } = options;
  const { period } = found.plan;
  const { when, status } = workOf(found);
  if (!period || day >= period.from || force || (status === 'done' && !isDayGiven)) return;
  const times = when.flatMap(({ occurrences }) => occurrences);
  if (times.some(({ start, end }) => (start ?? end) <= day)) return;
  const { ru, en } = nameWork(found);
  const [said, start] = [russianDay(day), russianDay(period.from)];
  throw new UsageError({
    ru: `${ru}: ${said} — раньше, чем начинается план (${start}); проверьте год, а если всё верно, повторите команду с --force`,
    en: `${en}: ${said} is before the plan begins (${start}); check the year, and if it is right run the command again with --force`,
  });
}

/** Another day stands there already. */
export function otherDay(found: FoundWork, before: Day | undefined): UsageError {
  const { ru, en } = nameWork(found);
  const day = before ? ` ${russianDay(before)}` : '';
  return new UsageError({
    ru: `${ru}: уже выполнено${day}; чтобы заменить дату, повторите команду с --force`,
    en: `${en}: already done${day}; to put another day, run the command again with --force`,
  });
}

/** A list of days can't give way to one day: nobody could tell which of them was meant. */
export function daysOfTurns(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError({
    ru: `${ru}: уже выполнено, и дни записаны для каждого раза; чтобы исправить один из них, сначала снимите его отметку: --undo --occurrence с номером`,
    en: `${en}: already done, with a day for each time; to correct one of them, take its mark back first: --undo --occurrence with its number`,
  });
}

/** An activity’s times are those of its steps. */
export function needsStep(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError({
    ru: `${ru} состоит из частей; скажите, в какой из них был этот раз: --step с номером части`,
    en: `${en} has steps; say which of them took place then: --step with its number`,
  });
}

/** There is no time to be named. */
export function noTurns(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError({
    ru: `${ru} не имеет дат, поэтому --occurrence здесь не к чему отнести; уберите этот параметр`,
    en: `${en} has no dates, so that there is nothing for --occurrence to name; leave it out`,
  });
}
