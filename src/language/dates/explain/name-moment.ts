import type { Text } from '../../../core/text.ts';
import type { Moment } from '../grammar/syntax.ts';
import type { PartKind } from './part.ts';

/** What a moment is: a day, a month, «четверть»; and in which kind of parts it counts. */
export function nameMoment(moment: Moment): { kind: PartKind; what: Text } {
  switch (moment.unit) {
    case 'day':
      return { kind: 'day', what: { ru: 'день', en: 'day' } };
    case 'month':
      return { kind: 'month', what: moment.part ? PARTS_OF_MONTH[moment.part.unit] : MONTH };
    case 'quarter':
    case 'term':
    case 'trimester':
    case 'half-year':
    case 'break':
    case 'season':
    case 'bare-season':
      return { kind: 'year-part', what: PARTS_OF_YEAR[moment.unit] };
    case 'year':
      return { kind: 'year', what: moment.year?.school ? SCHOOL_YEAR : CALENDAR_YEAR };
    case 'study-year':
      return { kind: 'year', what: SCHOOL_YEAR };
    case 'some-year':
      return { kind: 'year', what: { ru: 'год', en: 'year' } };
    case 'period':
      return { kind: 'whole', what: { ru: 'весь период', en: 'the whole period' } };
    case 'bare':
      return { kind: 'link', what: { ru: 'число', en: 'number' } };
  }
}

const MONTH: Text = { ru: 'месяц', en: 'month' };
const SCHOOL_YEAR: Text = { ru: 'учебный год', en: 'school year' };
const CALENDAR_YEAR: Text = { ru: 'календарный год', en: 'calendar year' };

const PARTS_OF_MONTH = {
  decade: { ru: 'декада (треть) месяца', en: 'a third of a month' },
  week: { ru: 'неделя месяца', en: 'week of a month' },
  half: { ru: 'половина месяца', en: 'half of a month' },
  weekday: { ru: 'день недели в месяце', en: 'weekday of a month' },
} as const satisfies Record<string, Text>;

const PARTS_OF_YEAR = {
  quarter: { ru: 'квартал', en: 'calendar quarter' },
  term: { ru: 'четверть', en: 'school term' },
  trimester: { ru: 'триместр', en: 'trimester' },
  'half-year': { ru: 'полугодие', en: 'half-year' },
  break: { ru: 'каникулы', en: 'school break' },
  season: { ru: 'время года', en: 'season' },
  'bare-season': { ru: 'каникулы', en: 'school break' },
} as const satisfies Record<string, Text>;
