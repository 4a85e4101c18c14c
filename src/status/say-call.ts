import type { FoundWork } from './find-activities.ts';

/** How to call a command about work: «karta done 5.2 школа-12/roadmap.yaml --undo». */
export function sayCall(
  { plan, activity, step }: FoundWork,
  command: 'done' | 'start' | 'cancel',
  option: string,
): string {
  const number = activity.id ?? String(activity.number);
  const name = step === undefined ? number : `${number}.${step}`;
  return ['karta', command, typed(name), typed(plan.at.file), option].join(' ');
}

/** A word as it is to be typed: in quotes if it has blanks or other signs. */
function typed(word: string): string {
  return /^[\p{L}\p{N}_./:-]+$/u.test(word) ? word : `"${word}"`;
}
