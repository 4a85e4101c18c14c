import { russianDay } from '../../core/day.ts';
import type { Finding } from '../../core/diagnostic.ts';
import { inside, type Location } from '../../core/location.ts';
import type { Text } from '../../core/text.ts';
import type { NamedDays } from '../calendar/calendar-settings.ts';

/** Days and where they are said. */
export interface LocatedDays extends NamedDays {
  at: Location;
}

/** Says that a term or break begins before the one before it has ended. */
export function explainOverlap(before: LocatedDays, days: LocatedDays): Finding {
  const first = nameDays(before);
  const second = nameDays(days);
  const [begins, ends] = [russianDay(days.from), russianDay(before.to)];
  return {
    rule: 'invalid-value',
    severity: 'error',
    message: {
      ru: `${second.ru} начинается ${begins}, а ${first.ru} кончается только ${ends}: исправьте одну из дат.`,
      en: `${second.en} begins on ${begins}, but ${first.en} ends only on ${ends}: mend one of the dates.`,
    },
    at: inside(days.at, 'from'),
    data: { from: days.from, earlier: { from: before.from, to: before.to } },
    related: [
      {
        message: { ru: `Здесь кончается ${first.ru}.`, en: `Here ${first.en} ends.` },
        at: inside(before.at, 'to'),
      },
    ],
  };
}

/** «1 четверть», or its days. */
function nameDays({ name, from, to }: NamedDays): Text {
  const said = name?.trim();
  if (said) return { ru: `«${said}»`, en: `“${said}”` };
  const days = `${russianDay(from)}–${russianDay(to)}`;
  return { ru: days, en: days };
}
