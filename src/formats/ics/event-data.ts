import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '../../core/day.ts';
import type { CalendarEvent } from '../../report/calendar-event.ts';
import { oneLine, plainText } from './plain-text.ts';

/** An event as the library takes it; `today` is when it was written. */
export function eventData(event: CalendarEvent, today: Day): ICalEventData {
  const { start, end, title, details, place, roles, state } = event;
  return {
    stamp: today,
    allDay: true,
    start,
    // A calendar's event ends on the day behind its last.
    end: addDays(end, 1),
    summary: oneLine(title),
    description: details.map(plainText).join('\n'),
    ...(place && { location: oneLine(place) }),
    categories: roles.flatMap((role) => oneLine(role) || []).map((name) => ({ name })),
    // Nobody is busy all day with it.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(state === 'cancelled' && { status: ICalEventStatus.CANCELLED }),
  };
}
