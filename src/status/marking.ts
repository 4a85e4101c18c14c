import type { Day } from '../core/day.ts';
import type { Path } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { FieldChange } from '../documents/edit/field-change.ts';
import type { Activity, Work } from '../plan/model.ts';
import { shapeAt } from '../schema/shape-at.ts';
import type { FoundWork } from './find-activities.ts';

/** What is to be changed in a roadmap, and how people are told of it. */
export interface Marking {
  /** In this order; the first tells the line to look at. None if nothing is left to do. */
  changes: readonly FieldChange[];
  /** What follows the work's name and a colon: «выполнено 14.04.2023». */
  said: Text;
  /** What follows that and a semicolon if the changes have changed anything. */
  more?: Text;
}

/** The work that is found: the step, or the activity. */
export function workOf({ activity, step }: FoundWork): Work {
  return (step === undefined ? undefined : activity.steps[step - 1]) ?? activity;
}

/** A change of a field of an activity or a step. */
export function changeOf(
  work: Pick<Work, 'at'>,
  key: 'status' | 'done' | 'evidence' | 'note',
  act: FieldChange['act'],
): FieldChange {
  return changeAt(work.at.path, key, act);
}

/** A change of a field of the mapping at a path of a roadmap. */
export function changeAt(at: Path, key: string, act: FieldChange['act']): FieldChange {
  return { at, key, shape: shapeAt('roadmap', at), act };
}

/** The steps that say themselves where they stand, and so don't follow their activity. */
export function ownSteps({ activity, step }: FoundWork): Work[] {
  if (step !== undefined) return [];
  return activity.steps.filter(({ inherited }) => !inherited.has('status'));
}

/** «часть 2», «части 2 и 3» */
export function nameSteps(activity: Activity, steps: readonly Work[]): Text {
  const numbers = steps.map((step) => String(activity.steps.indexOf(step) + 1));
  const list = (and: string): string =>
    numbers.length < 2
      ? numbers.join('')
      : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`;
  const isOne = numbers.length === 1;
  return {
    ru: `${isOne ? 'часть' : 'части'} ${list('и')}`,
    en: `${isOne ? 'step' : 'steps'} ${list('and')}`,
  };
}

/** Which day is meant by work that took place on one day, as far as its own words tell. */
export function dayOf({ done }: Work): Day | undefined {
  return done && !done.each ? done.days[0]?.day : undefined;
}
