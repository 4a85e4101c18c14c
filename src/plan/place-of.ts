import { type Location, partOf } from '../core/location.ts';
import type { PlannedOccurrence, When } from './model.ts';

/** Where an occurrence of an entry is written: its own words of a text, else the field of its first or last day. */
export function placeOf(when: When, { span }: PlannedOccurrence, edge: 'start' | 'end'): Location {
  if (span) return partOf(when.at, span);
  return edge === 'start' ? when.startAt : when.endAt;
}
