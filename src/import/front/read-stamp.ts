import { type Day, russianDay } from '../../core/day.ts';
import type { Span } from '../../core/location.ts';
import type { ApprovalObject } from '../../schema/types.ts';
import { findDays } from './find-days.ts';
import { findSchools } from './find-schools.ts';
import { type Notes, quoted } from './notes.ts';
import type { Stamp } from './part-stamps.ts';
import { sayEmpty, sayOtherWords, sayUnread } from './say-stamp.ts';
import { findNames, findPosition } from './signature.ts';

/** Stands in for what was read already, so that nothing reads it twice. */
const GONE = '\uE000';

const NUMBER =
  /(?:№|N(?=\s*\d)|No\.?(?=\s*\d))\s*(\d[\dA-Za-zА-Яа-яЁё/.-]{0,40}(?:\s(?:о\/д|од|п)(?![А-Яа-яЁё]))?)|(?<=приказ[а-я]{0,3}\s+|протокол[а-я]{0,3}\s+)(\d{1,4}(?:[/-][\dа-я]{1,4})?)(?=\s+от)/gi;
const BLANK_NUMBER = /(?:№|N(?=_))\s*_+/;
const DOCUMENT = /(протокол)|(?:приказ|распоряж|постановлен)/gi;

/** Words that say no more than the fields do. */
const PLAIN =
  /(?<![А-Яа-яЁё])(?:утвержд[а-я]*|рассмотрен[а-я]*|принят[а-я]*|согласован[а-я]*|одобрен[а-я]*|приказ[а-я]*|распоряжени[а-я]*|протокол[а-я]*|подпись|подписи|расшифровка|фио|дата|печать|заседани[а-я]*|решени[а-я]*|года?|гг?|от|на|по|к|с|в|и|м|п|школе|школы|оо|оу|введен[оа]? в действие)(?![А-Яа-яЁё])/gi;
const AT_ENDS = /^[\s.,:;()/«»"-]+|[\s.,:;()/«»"-]+$/g;
/** Schemas bound these texts. */
const LONGEST = { position: 500, name: 500, number: 200 } as const;

/** What an approval says; undefined if that is nothing. What can't be read is told of. */
export function readStamp(stamp: Stamp, notes: Notes): ApprovalObject | undefined {
  const words = quoted(`${stamp.word} ${stamp.text}`, 120);
  let rest = withoutSpans(
    stamp.text,
    findSchools(stamp.text).map(({ span }) => span),
  );
  const days = findDays(rest);
  rest = withoutSpans(
    rest,
    days.map(({ span }) => span),
  );
  const numbers = findNumbers(rest);
  rest = withoutSpans(
    rest,
    numbers.map(({ span }) => span),
  );
  const names = findNames(rest);
  rest = withoutSpans(
    rest,
    names.map(({ span }) => span),
  );
  const position = findPosition(rest);
  if (position) rest = withoutSpans(rest, [position.span]);
  const order = numbers.find(({ document }) => document === 'order');
  const protocol = numbers.find(({ document }) => document === 'protocol');
  const day = nearestDay(days, (order ?? protocol)?.span);
  const read: ApprovalObject = {
    ...(position && position.name.length <= LONGEST.position && { position: position.name }),
    ...(names[0] && { name: names[0].name }),
    ...(order && { order: order.written }),
    ...(protocol && { protocol: protocol.written }),
    ...(day && { date: russianDay(day) }),
  };
  const isEmpty = Object.keys(read).length === 0;
  if (isForm(stamp.text, read) && otherWords(rest).length === 0) return undefined;
  const unread = [
    ...days.filter((one) => one.day !== day || !one.day).map(({ span }) => span),
    ...numbers.filter((one) => one !== order && one !== protocol).map(({ span }) => span),
    ...names.slice(1).map(({ span }) => span),
  ].map(({ start, end }) => stamp.text.slice(start, end));
  if (isEmpty) sayEmpty(words, notes);
  else {
    sayUnread([...unread, ...blankNumbers(rest)], words, notes);
    sayOtherWords(otherWords(rest), words, notes);
  }
  return isEmpty ? undefined : withKind(stamp, read);
}

/** A form that nobody has filled in: a position at most, and blanks for the rest. */
function isForm(text: string, { position: _, ...filled }: ApprovalObject): boolean {
  return Object.keys(filled).length === 0 && /_{3}/.test(text);
}

function withKind({ kind }: Stamp, read: ApprovalObject): ApprovalObject {
  return kind === 'approved' ? read : { kind, ...read };
}

interface FoundNumber {
  /** Undefined where nothing tells what it is the number of. */
  document: 'order' | 'protocol' | undefined;
  /** «№ 164», or without the sign if there is none. */
  written: string;
  span: Span;
}

/** The numbers of orders and protocols: each belongs to the word before it, or to the only one there is. */
function findNumbers(text: string): FoundNumber[] {
  const documents = [...text.matchAll(DOCUMENT)].map(({ 1: protocol, index }) => ({
    index,
    document: protocol ? ('protocol' as const) : ('order' as const),
  }));
  const kinds = new Set(documents.map(({ document }) => document));
  return [...text.matchAll(NUMBER)].map(({ 0: words, 1: signed = '', index }) => {
    const before = documents.findLast((one) => one.index < index)?.document;
    const only = kinds.size === 1 ? [...kinds][0] : undefined;
    const cut = words.replace(/(?:от)?[\s.,/-]*$/, '');
    const written = (signed ? cut : words).slice(0, LONGEST.number);
    return { document: before ?? only, written, span: { start: index, end: index + cut.length } };
  });
}

/** The day that stands nearest to the number of the order; the first if there is none. */
function nearestDay(days: ReturnType<typeof findDays>, number: Span | undefined): Day | undefined {
  const real = days.filter(({ day }) => day);
  const distance = ({ span }: { span: Span }): number =>
    number ? Math.min(Math.abs(span.start - number.end), Math.abs(number.start - span.end)) : 0;
  return real.toSorted((a, b) => distance(a) - distance(b))[0]?.day;
}

/** The same text with the spans made unreadable; places stay as they are. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + GONE.repeat(end - start) + left.slice(end),
    text,
  );
}

function blankNumbers(text: string): string[] {
  return BLANK_NUMBER.exec(text)?.slice(0, 1) ?? [];
}

/** Words that found no place, such as the body that considered the plan. */
function otherWords(text: string): string[] {
  return text
    .split(/[\uE000\n_]+/)
    .map((piece) => piece.replace(PLAIN, ' ').replace(AT_ENDS, ''))
    .filter((piece) => /[А-Яа-яЁёA-Za-z]{2}/.test(piece));
}
