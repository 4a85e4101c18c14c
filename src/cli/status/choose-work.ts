import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import type { Plan } from '../../plan/model.ts';
import { type FoundWork, findActivities, findSteps } from '../../status/find-activities.ts';
import { nameWork } from '../../status/name-work.ts';
import { numberOf } from '../../status/number-of.ts';
import { typedWord } from '../typed-word.ts';
import { findAsWritten } from './find-as-written.ts';

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

/**
 * The one piece of work that is meant, or those that may be. Throws UsageError if there is none.
 *
 * @param cwd where files are looked for if the number is none that a plan has, but may be as it is written there: `05`
 */
export async function chooseWork(
  plans: readonly Plan[],
  asked: AskedWork,
  cwd: string,
): Promise<FoundWork | Candidates> {
  const words = shorten(asked.activity);
  const named = findActivities(plans, asked.activity);
  const activity = theOnly(
    named.length > 0 ? named : await findAsWritten(plans, asked.activity, cwd),
  );
  if (activity === undefined) {
    if (isFolder(cwd, asked.activity)) throw onlyFolder(words);
    throw noActivity(words, plans);
  }
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
  const list: Text[] = all.slice(0, MOST_NAMED).map((one) => {
    const title = shorten(one.activity.title, 40);
    const number = numberOf(one);
    return { ru: `${number.ru} «${title}»`, en: `${number.en} “${title}”` };
  });
  const more = all.length - list.length;
  if (more > 0) list.push({ ru: `и ещё ${more}`, en: `and ${more} more` });
  return new UsageError(
    {
      ru: `Мероприятия «${words}» в дорожной карте нет; ${all.length > 0 ? 'есть:' : 'мероприятий в ней нет вовсе'}`,
      en: `There is no activity “${words}” in the roadmap; ${all.length > 0 ? 'there are:' : 'it has none at all'}`,
    },
    list,
  );
}

function isFolder(cwd: string, words: string): boolean {
  return statSync(resolve(cwd, words), { throwIfNoEntry: false })?.isDirectory() === true;
}

function onlyFolder(folder: string): UsageError {
  const call = `karta done 3 ${typedWord(folder)}`;
  return new UsageError({
    ru: `${folder} — это папка; назовите и мероприятие, например ${call}`,
    en: `${folder} is a folder; name an activity too, such as ${call}`,
  });
}

function noStep(found: FoundWork, words: string): UsageError {
  const { ru, en } = nameWork(found);
  const list: Text[] = found.activity.steps.slice(0, MOST_NAMED).map(({ title }, index) => ({
    ru: `${index + 1} «${shorten(title, 40)}»`,
    en: `${index + 1} “${shorten(title, 40)}”`,
  }));
  const more = found.activity.steps.length - list.length;
  if (more > 0) list.push({ ru: `и ещё ${more}`, en: `and ${more} more` });
  return new UsageError(
    {
      ru: `${ru}: части «${shorten(words)}» нет; ${list.length > 0 ? 'есть:' : 'оно не разбито на части, уберите --step'}`,
      en: `${en}: there is no step “${shorten(words)}”; ${list.length > 0 ? 'there are:' : 'it has no steps, leave --step out'}`,
    },
    list,
  );
}

function stepTwice(found: FoundWork): UsageError {
  const { ru, en } = nameWork(found);
  return new UsageError({
    ru: `${ru} — уже часть; уберите --step или назовите само мероприятие`,
    en: `${en} is a step already; leave --step out, or name the activity itself`,
  });
}
