import { AT_END_OF, DUE, END_OF, INCLUSIVE, START_OF } from '../words/prepositions.ts';
import { YEAR_MARKS } from '../words/units.ts';
import { attempt, type Cursor, spanFrom, takeKind, takePhrase } from './cursor.ts';
import type { Due, Moment } from './syntax.ts';
import { takeMoment } from './take-moment.ts';
import { takeWholeYear } from './take-whole-year.ts';
import { takeYearPart } from './take-year-part.ts';

/** A deadline: `до 15 ноября`, `не позднее 20.12.2023 включительно`, «до конца учебного года», «к началу». */
export function takeDue(cursor: Cursor): Due | undefined {
  return (
    takeEnd(cursor) ??
    attempt(cursor, () => {
      const word = takePhrase(cursor, DUE);
      if (!word) return undefined;
      takeKind(cursor, 'colon');
      const edge = takeEdge(cursor);
      const by =
        takeMoment(cursor, true) ?? (edge === 'inclusive' ? takeSomeYear(cursor) : undefined);
      if (!by) return undefined;
      const isInclusive = takePhrase(cursor, INCLUSIVE);
      return { kind: 'due', by, edge: edge ?? (isInclusive ? 'inclusive' : word) };
    })
  );
}

function takeEdge(cursor: Cursor): Due['edge'] | undefined {
  if (takePhrase(cursor, END_OF)) return 'inclusive';
  return takePhrase(cursor, START_OF) && 'start';
}

/** «По итогам 1 четверти», «в конце учебного года»: the last day of a part of the school year. */
function takeEnd(cursor: Cursor): Due | undefined {
  return attempt(cursor, () => {
    const by = takePhrase(cursor, AT_END_OF) && takeTime(cursor);
    return by && { kind: 'due', by, edge: 'inclusive', atEnd: true };
  });
}

/** «До конца года», without saying which. */
function takeSomeYear(cursor: Cursor): Moment | undefined {
  const first = cursor.at;
  if (!takePhrase(cursor, YEAR_MARKS)) return undefined;
  return { unit: 'some-year', year: undefined, span: spanFrom(cursor, first) };
}

function takeTime(cursor: Cursor): Moment | undefined {
  const time = takeYearPart(cursor) ?? takeWholeYear(cursor) ?? takeSomeYear(cursor);
  return time?.unit === 'break' || time?.unit === 'season' ? undefined : time;
}
