import { type DayRange, russianDay } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { Moment } from '../grammar/syntax.ts';
import { isReal } from '../placement/month-length.ts';
import type { Item } from '../placement/neighbours.ts';
import { daysOf, type Misplaced, type Placed } from '../placement/placed.ts';
import { calendarSourceOf, sayCalendar } from './calendar-source.ts';
import type { ExplainContext } from './explain-context.ts';
import { nameMoment } from './name-moment.ts';
import type { Claim, NamedDays } from './part.ts';
import { joinTexts, plain, sayDueOrRange, sayRange } from './say-days.ts';
import { sayYear, yearSourceOf } from './year-source.ts';

/** What a moment is for: a time of its own, the first or the last of a stretch, or a deadline. */
export type MomentRole = 'only' | 'first' | 'last' | 'due' | 'due-start';

/** A moment of an item of a list, to be explained. */
export interface MomentToExplain {
  moment: Moment;
  role: MomentRole;
  items: readonly Item[];
  /** The item's place in the list, from 0. */
  index: number;
  /** What is wrong with the item, if anything is. */
  problem: Misplaced | undefined;
  /** The days in which something recurs that the item bounds, if it bounds any. */
  bounds: DayRange | undefined;
  text: string;
}

/** What the words of a moment gave: its days, and where their year came from. */
export function claimMoment(asked: MomentToExplain, context: ExplainContext): Claim {
  const { moment, role, items, index, text } = asked;
  const placed = items[index]?.ways[0];
  const problem = isAtFault(asked) ? asked.problem : undefined;
  const own = placed && ownDays(role, placed);
  const isClear = own && isReal(own.from) && isReal(own.to) && !problem?.candidates;
  const days = isClear ? namedDays(role, asked.bounds ?? daysOf(placed), own) : undefined;
  const year = days && yearSourceOf(moment, index, items, text);
  const calendar = days && calendarSourceOf(moment, own, context);
  const said = [
    problem?.candidates ? sayCandidates(role, problem.candidates) : undefined,
    problem?.rule === 'impossible-date' ? NO_SUCH_DAY : undefined,
    days && sayNamedDays(role, days),
    openEnd(asked, context),
    moment.unitFrom && readWith(text.slice(moment.unitFrom.start, moment.unitFrom.end)),
    year && sayYear(year, moment, own, context.period),
    calendar && sayCalendar(moment, calendar),
  ].filter((one) => one !== undefined);
  return {
    ...nameMoment(moment),
    span: moment.span,
    ...(days && { days }),
    ...(year && { year }),
    ...(calendar && { calendar }),
    gave: said.length > 0 ? joinTexts(said, '; ') : undefined,
  };
}

/** Whether the words of the moment are those at fault. */
function isAtFault({ moment: { span }, problem }: MomentToExplain): boolean {
  return problem !== undefined && span.start < problem.span.end && problem.span.start < span.end;
}

/** All the days of the moment itself. */
function ownDays(role: MomentRole, { start, end }: Placed): DayRange {
  return role === 'last' || role === 'due' ? end : start;
}

/** Of the days of an item those that its moment names. */
function namedDays(role: MomentRole, { from, to }: DayRange, own: DayRange): NamedDays {
  switch (role) {
    case 'only':
      return { from, to };
    case 'first':
      return { from, to: undefined };
    case 'last':
    case 'due':
      return { from: undefined, to };
    case 'due-start':
      return { from: undefined, to: own.from };
  }
}

function sayNamedDays(role: MomentRole, days: NamedDays): Text {
  if (role !== 'last' || days.to === undefined) return sayDueOrRange(days);
  const day = sayRange({ from: days.to, to: days.to });
  return { ru: `по ${day}`, en: `to ${day}` };
}

/** The ways in which the moment itself can be read: of a stretch only its own end. */
function sayCandidates(role: MomentRole, candidates: readonly DayRange[]): Text {
  const ways = candidates.map((one) => {
    if (role === 'first') return sayDueOrRange({ from: one.from, to: undefined });
    if (role === 'only') return plain(sayRange(one));
    return sayNamedDays(role, { from: undefined, to: one.to });
  });
  const distinct = ways.filter(({ ru }, at) => ways.findIndex((one) => one.ru === ru) === at);
  return {
    ru: distinct.map(({ ru }) => ru).join(' или '),
    en: distinct.map(({ en }) => en).join(' or '),
  };
}

function readWith(words: string): Text {
  return { ru: `прочитано вместе с «${words}»`, en: `read together with “${words}”` };
}

/** The end of «с 1 октября», the beginning of «по 31 мая»: nobody has written them. */
function openEnd(
  { items, index, problem, bounds }: MomentToExplain,
  { period }: ExplainContext,
): Text | undefined {
  const { from, to } = items[index]?.stretch ?? {};
  const days = bounds ?? period;
  if (!days || problem || from === to) return undefined;
  if (to?.unit === 'period') {
    const day = russianDay(days.to);
    return days.to === period?.to
      ? { ru: `до конца периода, ${day}`, en: `to the end of the period, ${day}` }
      : { ru: `до конца занятий, ${day}`, en: `to the end of lessons, ${day}` };
  }
  if (from?.unit !== 'period') return undefined;
  const day = russianDay(days.from);
  return days.from === period?.from
    ? { ru: `с начала периода, ${day}`, en: `from the beginning of the period, ${day}` }
    : { ru: `с начала занятий, ${day}`, en: `from the beginning of lessons, ${day}` };
}

const NO_SUCH_DAY: Text = { ru: 'такого дня нет', en: 'there is no such day' };
