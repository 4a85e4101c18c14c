import { SCHOOL_YEAR_MARKS } from '../words/units.ts';
import { attempt, type Cursor, peek, spanFrom, takePhrase } from './cursor.ts';
import type { Moment } from './syntax.ts';
import { takeSchoolYear, takeYear } from './take-year.ts';

/** A year as a stretch of its own: `2022-2023 учебный год`, `2022/2023`, `2023 год`, «учебный год». */
export function takeWholeYear(cursor: Cursor): Moment | undefined {
  const first = cursor.at;
  const school = takeSchoolYear(cursor);
  if (school) {
    const unit = school.named ? 'study-year' : 'year';
    return { unit, year: school.year, span: spanFrom(cursor, first) };
  }
  if (takePhrase(cursor, SCHOOL_YEAR_MARKS)) {
    return { unit: 'study-year', year: undefined, span: spanFrom(cursor, first) };
  }
  return attempt(cursor, () => {
    const year = peek(cursor)?.text.length === 4 ? takeYear(cursor) : undefined;
    if (!year || peek(cursor)?.kind === 'slash') return undefined;
    return { unit: 'year', year, span: spanFrom(cursor, first) };
  });
}
