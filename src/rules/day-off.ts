import { type Day, russianDay, weekdayOf } from '../core/day.ts';
import type { Language, Text } from '../core/text.ts';
import { sayDayOfWeek, sayWeekday } from '../language/say-weekday.ts';
import { shorten } from '../language/shorten.ts';
import type { DayOff, SchoolCalendar } from '../plan/calendar/school-calendar.ts';
import { needsPupils } from './days/needs-pupils.ts';
import { type SingleDay, singleDaysOf } from './days/single-days.ts';
import { defineRule, type Hit } from './rule.ts';

interface Data extends Pick<DayOff, 'reason' | 'season' | 'movedFrom' | 'name'> {
  activity: number;
  day: Day;
  /** The nearest working days, for a break those with lessons; null if there are none. */
  before: Day | null;
  after: Day | null;
}

export const dayOff = defineRule<Data>({
  id: 'day-off',
  severity: 'info',
  summary: {
    ru: 'Срок приходится на выходной, праздник или каникулы',
    en: 'A time falls on a day off or in a school break',
  },
  explanation: {
    ru: 'Мероприятие назначено на один день, или к этому дню его нужно закончить, а в этот день школа не работает или нет уроков; у срока из нескольких дней проверяется последний. Праздники и переносы выходных karta знает по постановлениям Правительства, каникулы — по рекомендациям министерства; свои каникулы, выходные и шестидневную неделю запишите в поле calendar файла karta.config.yaml. Взрослые работают и в каникулы: если ученики не нужны, замечание можно не учитывать.',
    en: 'The activity is set for a single day, or is due on it, and on that day the school does not work or there are no lessons; of a time of several days the last one is looked at. karta knows holidays and moved days off from the decrees of the Government, and breaks from the recommendations of the ministry; write your own breaks, days off and a six-day week in the field calendar of karta.config.yaml. Adults work in the breaks too: if no pupils are needed, the remark can be passed over.',
  },
  example: {
    wrong: 'activities:\n  - title: Беседы с родителями\n    when: 10.09.2022   # суббота',
    right: 'activities:\n  - title: Беседы с родителями\n    when: 12.09.2022   # понедельник',
  },
  message: {
    ru: (data) =>
      `${russianDay(data.day)} — ${sayWeekday(data.day, 'ru')}${sayReason(data).ru}${sayNearest(data, 'ru')}.`,
    en: (data) =>
      `${russianDay(data.day)} is a ${sayWeekday(data.day, 'en')}${sayReason(data).en}${sayNearest(data, 'en')}.`,
  },
  *check(plan, { calendar }) {
    let isHinted = !calendar.weekIsAssumed;
    for (const one of singleDaysOf(plan)) {
      const off = calendar.dayOff(one.day);
      if (!off || (off.reason === 'break' && !matters(one, off))) continue;
      const isSaturday = off.reason === 'weekend' && weekdayOf(one.day) === 6;
      yield { ...hitOf(one, off, calendar), ...(isSaturday && !isHinted && { hint: SIX_DAYS }) };
      isHinted ||= isSaturday;
    }
  },
});

function hitOf({ activity, at, day }: SingleDay, off: DayOff, calendar: SchoolCalendar): Hit<Data> {
  const lessons = off.reason === 'break' ? 'lessons' : undefined;
  const before = calendar.workingDayBefore(day, lessons) ?? null;
  const after = calendar.workingDayAfter(day, lessons) ?? null;
  return { at, data: { activity: activity.number, day, ...off, before, after } };
}

/**
 * Whether lessons matter; a longer time may well end in a break. In summer they do only for work on a single day of the teachers' holidays: before
 * July there are exams and camps, from the middle of August teachers prepare the next school year, and a
 * deadline in summer is theirs.
 */
function matters({ activity, work, day, part }: SingleDay, { season }: DayOff): boolean {
  if (part === 'last') return false;
  if (season !== 'summer') return needsPupils(activity, work);
  const date = day.slice(5);
  return part === 'only' && '07-01' <= date && date <= '08-17';
}

function sayReason({ reason, name, season = 'summer', movedFrom = '' }: Data): Text {
  const said = name && { ru: `«${shorten(name.ru, 50)}»`, en: `“${shorten(name.en, 50)}”` };
  switch (reason) {
    case 'weekend':
      return { ru: '', en: '' };
    case 'holiday':
      return { ru: `, праздник ${said?.ru}`, en: ` and a holiday (${said?.en})` };
    case 'transfer':
      return {
        ru: `, выходной, перенесённый с ${russianDay(movedFrom)}`,
        en: ` with a day off that was moved from ${russianDay(movedFrom)}`,
      };
    case 'school':
      return {
        ru: `, школа не работает${said ? ` (${said.ru})` : ''}`,
        en: ` on which the school does not work${said ? ` (${said.en})` : ''}`,
      };
    case 'break':
      return said
        ? { ru: `, каникулы (${said.ru})`, en: ` in a break (${said.en})` }
        : { ru: `, ${SEASONS[season].ru} каникулы`, en: ` in the ${SEASONS[season].en} break` };
  }
}

function sayNearest({ reason, before, after }: Data, language: Language): string {
  const days = [before, after].flatMap((day) => day ?? []);
  if (days.length === 0) return '';
  const isBreak = reason === 'break';
  const list = days.map((day) => sayDayOfWeek(day, language)).join(` ${AND[language]} `);
  return language === 'ru'
    ? `; ${isBreak ? 'если нужны ученики, ближайшие учебные' : 'ближайшие рабочие'} дни: ${list}`
    : `; ${isBreak ? 'if pupils are needed, the nearest school' : 'the nearest working'} days are ${list}`;
}

const AND: Text = { ru: 'и', en: 'and' };

const SEASONS: Readonly<Record<NonNullable<DayOff['season']>, Text>> = {
  autumn: { ru: 'осенние', en: 'autumn' },
  winter: { ru: 'зимние', en: 'winter' },
  spring: { ru: 'весенние', en: 'spring' },
  summer: { ru: 'летние', en: 'summer' },
};

const SIX_DAYS: Text = {
  ru: 'Если школа работает и по субботам, напишите «week: 6» в поле calendar файла karta.config.yaml.',
  en: 'If the school works on Saturdays too, write “week: 6” in the field calendar of karta.config.yaml.',
};
