import type { Activity, Plan } from '../plan/model.ts';
import { plainKey } from '../plan/selection/plain-key.ts';

/** A piece of work in its plan. */
export interface FoundWork {
  plan: Plan;
  activity: Activity;
  /** 1-based; undefined for the activity as a whole. */
  step?: number;
}

/**
 * The work that words may mean, one if they are unambiguous: by id («5», «№ 5», «M-1»; «5.2» is a step), by its place
 * in the plan where it has no id, else by its title: all of it, words in a row, words in any order; else by the title of
 * a step. Letter case, ё, quotes and hidden signs make no difference.
 */
export function findActivities(plans: readonly Plan[], words: string): FoundWork[] {
  const all = plans.flatMap((plan) => plan.activities.map((activity) => ({ plan, activity })));
  const steps = all.flatMap(({ plan, activity }) =>
    activity.steps.map((_, index) => ({ plan, activity, step: index + 1 })),
  );
  const key = plainKey(words);
  const id = key.replace(/^(?:№|n°|#)\s*/, '').replace(/\.$/, '');
  const ways: (() => FoundWork[])[] = [
    () => all.filter(({ activity }) => activity.id !== undefined && plainKey(activity.id) === id),
    () => all.filter(({ activity }) => activity.id === undefined && String(activity.number) === id),
    () => steps.filter((one) => stepId(one) === id),
  ];
  // A number is no part of a title: «5» must not find «5–9 классы».
  if (/\p{L}{2}/u.test(words)) ways.push(...byTitle(all, key), ...byTitle(steps, key));
  for (const find of ways) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

function byTitle(works: readonly FoundWork[], key: string): (() => FoundWork[])[] {
  const titled = works.map((one) => ({ one, title: plainKey(titleOf(one)) }));
  const words = key.match(/[\p{L}\p{N}]+/gu) ?? [];
  const tests: ((title: string) => boolean)[] = [
    (title) => title === key,
    (title) => title.includes(key),
    (title) => words.length > 0 && words.every((word) => title.includes(word)),
  ];
  return tests.map((fits) => () => titled.flatMap(({ one, title }) => (fits(title) ? one : [])));
}

function stepId({ activity, step }: FoundWork): string {
  return `${plainKey(activity.id ?? String(activity.number))}.${step}`;
}

/** The title of the activity, or of its step. */
export function titleOf({ activity, step }: FoundWork): string {
  return step === undefined ? activity.title : (activity.steps[step - 1]?.title ?? '');
}

/** The steps of an activity that words may mean: by number or by a part of the title. */
export function findSteps({ plan, activity }: FoundWork, words: string): FoundWork[] {
  const steps = activity.steps.map((_, index) => ({ plan, activity, step: index + 1 }));
  const key = plainKey(words);
  const number = words.trim();
  if (/^\d+$/.test(number)) return steps.filter(({ step }) => step === Number(number));
  for (const find of byTitle(steps, key)) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}
