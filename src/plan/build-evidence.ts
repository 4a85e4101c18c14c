import { besidePath } from '../core/file-path.ts';
import { inside, type Location } from '../core/location.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { EvidenceObject } from '../schema/types.ts';
import { textOf } from './list-items.ts';
import type { Evidence } from './model.ts';
import { type DateProblems, readDay } from './read-dates.ts';

/** What proves that work was done: a text, or fields with a file beside the roadmap. */
export function buildEvidence(
  value: string | Checked<EvidenceObject>,
  at: Location,
  problems: DateProblems,
): Evidence {
  if (typeof value === 'string') {
    return { at, title: value.trim(), number: undefined, file: undefined, date: undefined };
  }
  return {
    at,
    title: value.title,
    number: textOf(value.number),
    file: value.file === undefined ? undefined : besidePath(at.file, value.file),
    date: readDay(value.date, inside(at, 'date'), problems),
  };
}
