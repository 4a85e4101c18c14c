import { DURING, END_OF, FROM, IN, INCLUSIVE, TILL } from '../words/prepositions.ts';
import { ALWAYS, WHOLE } from '../words/whole.ts';
import { attempt, type Cursor, peek, spanFrom, takeKind, takePhrase } from './cursor.ts';
import type { Moment, Stretch } from './syntax.ts';
import { takeBare, takeMoment } from './take-moment.ts';

/** A stretch of days: `10-14 октября`, `с октября по май`, «в течение года», `5 марта`. */
export function takeStretch(cursor: Cursor): Stretch | undefined {
  return (
    takeWhole(cursor) ??
    attempt(cursor, () =>
      takePhrase(cursor, DURING) ? (takeFromTill(cursor) ?? takeDashed(cursor, true)) : undefined,
    ) ??
    takeFromTill(cursor) ??
    takeIn(cursor) ??
    takeDashed(cursor, false)
  );
}

/** The plan's whole period: «постоянно», «в течение года». */
function takeWhole(cursor: Cursor): Stretch | undefined {
  return attempt(cursor, () => {
    const first = cursor.at;
    const isWhole =
      takePhrase(cursor, ALWAYS) ?? (takePhrase(cursor, DURING) && takePhrase(cursor, WHOLE));
    if (!isWhole) return undefined;
    return single({ unit: 'period', year: undefined, span: spanFrom(cursor, first) });
  });
}

function takeFromTill(cursor: Cursor): Stretch | undefined {
  return attempt(cursor, () => {
    if (!takePhrase(cursor, FROM)) return undefined;
    const from = takeMoment(cursor, true) ?? takeBare(cursor);
    if (!from || !(takePhrase(cursor, TILL) ?? takeKind(cursor, 'dash'))) return undefined;
    const isEnd = takePhrase(cursor, END_OF) ?? false;
    const to = takeMoment(cursor, true);
    takePhrase(cursor, INCLUSIVE);
    return to && (isEnd || canPair(from, to)) ? { kind: 'stretch', from, to } : undefined;
  });
}

/** «в октябре»; not «в 15.10», which is a time of day. */
function takeIn(cursor: Cursor): Stretch | undefined {
  return attempt(cursor, () => {
    const stretch = takePhrase(cursor, IN) && takeDashed(cursor, false);
    return stretch && stretch.from.unit !== 'day' ? stretch : undefined;
  });
}

function takeDashed(cursor: Cursor, governed: boolean): Stretch | undefined {
  const from = takeMoment(cursor, governed) ?? takeBare(cursor);
  if (!from) return undefined;
  const to = attempt(cursor, () => {
    if (!isRangeDash(cursor) || !takeKind(cursor, 'dash')) return undefined;
    const end =
      takeMoment(cursor, governed) ?? (from.unit === 'bare' ? takeBare(cursor) : undefined);
    return end && canPair(from, end) ? end : undefined;
  });
  takePhrase(cursor, INCLUSIVE);
  return to ? { kind: 'stretch', from, to } : single(from);
}

/** Years go with years only: «сентябрь-2023» is no range. */
function canPair(from: Moment, to: Moment): boolean {
  const isYear = ({ unit }: Moment) => unit === 'year' || unit === 'study-year';
  return isYear(from) || isYear(to) ? from.unit === to.unit : true;
}

/** In a text that begins with a dash, dashes at the beginning of lines are bullets. */
function isRangeDash(cursor: Cursor): boolean {
  return peek(cursor)?.gap !== 'line' || cursor.tokens[0]?.kind !== 'dash';
}

function single(moment: Moment): Stretch {
  return { kind: 'stretch', from: moment, to: moment };
}
