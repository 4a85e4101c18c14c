import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import type { Plan } from '../../plan/model.ts';
import { type FoundWork, findActivities, findSteps } from '../../status/find-activities.ts';
import { nameWork } from '../../status/name-work.ts';

/** What a command is about, as typed. */
export interface AskedWork {
  activity: string;
  step?: string | undefined;
}

/** The work that words may mean, and why that is not clear. */
export interface Candidates {
  problem: Text;
  found: readonly FoundWork[];
}

/** So many activities are named where none fits. */
const MOST_NAMED = 10;

/** The one piece of work that is meant, or those that may be. Throws UsageError if there is none. */
export function chooseWork(plans: readonly Plan[], asked: AskedWork): FoundWork | Candidates {
  const words = shorten(asked.activity);
  const activity = theOnly(findActivities(plans, asked.activity));
  if (activity === undefined) throw noActivity(words, plans);
  if (Array.isArray(activity)) return severalActivities(words, activity);
  if (asked.step === undefined) return activity;
  if (activity.step !== undefined) throw stepTwice(activity);
  const step = theOnly(findSteps(activity, asked.step));
  if (step === undefined) throw noStep(activity, asked.step);
  if (!Array.isArray(step)) return step;
  const said = shorten(asked.step);
  return {
    found: step,
    problem: {
      ru: `«${said}» подходит к нескольким частям (${step.length}); укажите номер: --step 1`,
      en: `“${said}” fits several steps (${step.length}); say which by its number: --step 1`,
    },
  };
}

function theOnly(found: FoundWork[]): FoundWork | FoundWork[] | undefined {
  return found.length > 1 ? found : found[0];
}

function severalActivities(words: string, found: readonly FoundWork[]): Candidates {
  const files = new Set(found.map(({ plan }) => plan.at.file));
  const isOfOne = files.size === 1;
  return {
    found,
    problem: {
      ru: `«${words}» подходит к нескольким мероприятиям (${found.length}); ${isOfOne ? 'назовите номер или добавьте слова' : 'добавьте папку школы или --school'}`,
      en: `“${words}” fits several activities (${found.length}); ${isOfOne ? 'give the number or more words' : 'add the school’s folder or --school'}`,
    },
  };
}

function noActivity(words: string, plans: readonly Plan[]): UsageError {
  const all = plans.flatMap((plan) => plan.activities.map((activity) => ({ plan, activity })));
  const named = all.slice(0, MOST_NAMED).map(({ activity }) => {
    const title = shorten(activity.title, 40);
    return `${activity.id ?? activity.number} «${title}»`;
  });
  const more = all.length - named.length;
  const list = named.join(', ');
  return new UsageError({
    ru: `Мероприятия «${words}» в дорожной карте нет; ${list ? `есть: ${list}${more > 0 ? ` и ещё ${more}` : ''}` : 'мероприятий в ней нет вовсе'}`,
    en: `There is no activity “${words}” in the roadmap; ${list ? `there are: ${list}${more > 0 ? ` and ${more} more` : ''}` : 'it has none at all'}`,
  });
}

function noStep(found: FoundWork, words: string): UsageError {
  const { ru, en } = nameWork(found);
  const list = found.activity.steps
    .map(({ title }, index) => `${index + 1} «${shorten(title, 40)}»`)
    .join(', ');
  return new UsageError({
    ru: `${ru}: части «${shorten(words)}» нет; ${list ? `есть: ${list}` : 'оно не разбито на части, уберите --step'}`,
    en: `${en}: there is no step “${shorten(words)}”; ${list ? `there are: ${list}` : 'it has no steps, leave --step out'}`,
  });
}

function stepTwice(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError({
    ru: `${ru} — уже часть; уберите --step или назовите само мероприятие`,
    en: `${en} is a step already; leave --step out, or name the activity itself`,
  });
}
