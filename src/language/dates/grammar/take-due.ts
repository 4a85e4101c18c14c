import { DUE, END_OF, INCLUSIVE } from '../words/prepositions.ts';
import { attempt, type Cursor, takePhrase } from './cursor.ts';
import type { Due } from './syntax.ts';
import { takeMoment } from './take-moment.ts';

/** A deadline: `до 15 ноября`, `не позднее 20.12.2023 включительно`, «до конца учебного года». */
export function takeDue(cursor: Cursor): Due | undefined {
  return attempt(cursor, () => {
    const word = takePhrase(cursor, DUE);
    if (!word) return undefined;
    const isEnd = takePhrase(cursor, END_OF) ?? false;
    const by = takeMoment(cursor, true);
    if (!by) return undefined;
    const isInclusive = takePhrase(cursor, INCLUSIVE) ?? isEnd;
    return { kind: 'due', by, edge: isInclusive ? 'inclusive' : word };
  });
}
