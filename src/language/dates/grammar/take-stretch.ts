import {
  AND,
  DURING,
  END_OF,
  FROM,
  IN,
  INCLUSIVE,
  ONWARDS,
  START_OF,
  TILL,
} from '../words/prepositions.ts';
import { ALWAYS, WHOLE } from '../words/whole.ts';
import { attempt, type Cursor, peek, spanFrom, takeKind, takePhrase } from './cursor.ts';
import type { Moment, Stretch } from './syntax.ts';
import { takeBare, takeMoment } from './take-moment.ts';

/** A stretch of days: `10-14 октября`, `с октября по май`, «в течение года», `5 марта`. */
export function takeStretch(cursor: Cursor): Stretch | undefined {
  if (peek(cursor)?.kind === 'number') return takeDashed(cursor, false);
  return (
    takeWhole(cursor) ??
    attempt(cursor, () =>
      takePhrase(cursor, DURING) ? (takeFromTill(cursor) ?? takeDashed(cursor, true)) : undefined,
    ) ??
    takeFromTill(cursor) ??
    takeFrom(cursor) ??
    takeTill(cursor) ??
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
    takePhrase(cursor, START_OF);
    const from = takeMoment(cursor, true) ?? takeBare(cursor);
    if (!from || !takeTillSign(cursor)) return undefined;
    const isEnd = takePhrase(cursor, END_OF) ?? false;
    const to = takeMoment(cursor, true) ?? (from.unit === 'bare' ? takeBare(cursor) : undefined);
    takePhrase(cursor, INCLUSIVE);
    return to && (isEnd || canPair(from, to)) ? { kind: 'stretch', from, to } : undefined;
  });
}

/** «По», «до» or a dash, also behind a comma or «и»: «с 1 октября, по 30 ноября». */
function takeTillSign(cursor: Cursor): boolean {
  const isTill = attempt(cursor, () => {
    takeKind(cursor, 'comma') ?? takePhrase(cursor, AND);
    return takePhrase(cursor, TILL);
  });
  return (isTill ?? takeKind(cursor, 'dash')) !== undefined;
}

/** «С 1 октября», «с сентября и далее»: to the end of the plan's period. */
function takeFrom(cursor: Cursor): Stretch | undefined {
  return attempt(cursor, () => {
    // «От 30.03.2023» is the date of a document.
    if (peek(cursor)?.text === 'от' || !takePhrase(cursor, FROM)) return undefined;
    takePhrase(cursor, START_OF);
    const from = takeMoment(cursor, true);
    if (!from) return undefined;
    takePhrase(cursor, ONWARDS);
    return { kind: 'stretch', from, to: openEnd(from) };
  });
}

/** «По 31 мая»: from the beginning of the plan's period. */
function takeTill(cursor: Cursor): Stretch | undefined {
  return attempt(cursor, () => {
    const isTill = peek(cursor)?.text === 'по' && takePhrase(cursor, TILL);
    const to = isTill && takeMoment(cursor, true);
    if (!to || (to.unit !== 'day' && to.unit !== 'month')) return undefined;
    takePhrase(cursor, INCLUSIVE);
    return { kind: 'stretch', from: openEnd(to), to };
  });
}

/** The plan's own first or last day, which nobody has written. */
function openEnd({ span }: Moment): Moment {
  return { unit: 'period', year: undefined, span };
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
    if (!takeRangeSign(cursor)) return undefined;
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

/** A dash, or the «по» of «1 сентября по 1 октября». */
function takeRangeSign(cursor: Cursor): boolean {
  if (peek(cursor)?.text === 'по') return takePhrase(cursor, TILL) !== undefined;
  return isRangeDash(cursor) && takeKind(cursor, 'dash') !== undefined;
}

/** A dash at the beginning of a line is a bullet rather. */
function isRangeDash(cursor: Cursor): boolean {
  return peek(cursor)?.gap !== 'line';
}

function single(moment: Moment): Stretch {
  return { kind: 'stretch', from: moment, to: moment };
}
