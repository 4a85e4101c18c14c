import ical, { escape as escapeText, type ICalCalendar, type ICalEvent } from 'ical-generator';
import { UsageError } from '../core/errors.ts';
import type { Report } from '../report/report.ts';
import type { Format } from './format.ts';
import { alarmsFor } from './ics/alarms.ts';
import { eventData } from './ics/event-data.ts';
import { eventIds } from './ics/event-ids.ts';
import { foldLine } from './ics/fold-line.ts';
import { oneLine } from './ics/plain-text.ts';

/** A calendar of whole days, for phones and mail programs. */
export const ics: Format<Report> = {
  render({ events, title, caption }, { today }) {
    if (!events) throw NO_DAYS;
    if (events.length === 0) throw NO_EVENTS;
    const calendar = emptyCalendar(title, caption);
    const frame = calendar.toString();
    const ids = eventIds(events.map(({ key }) => key));
    const entries = events.map((event, index) => {
      const entry = calendar.createEvent({ id: ids[index] ?? '', ...eventData(event, today) });
      for (const { before, relatesTo } of alarmsFor(event)) {
        entry.createAlarm({ triggerBefore: before }).relatesTo(relatesTo);
      }
      return writeEntry(entry);
    });
    return `${frame.slice(0, -END.length)}${entries.join('')}${END}\r\n`;
  },
};

const END = 'END:VCALENDAR';

/** The library escapes the texts of events, but not the calendar's own. */
function emptyCalendar(title: string, caption: string | undefined): ICalCalendar {
  return ical({
    prodId: '//karta//karta//RU',
    name: escapeText(oneLine(title), false),
    ...(caption && { description: escapeText(oneLine(caption), false) }),
  });
}

/** The alarms come last, as RFC 5545 (3.6.1) wants it; the library writes some fields behind them. */
function writeEntry(entry: ICalEvent): string {
  const text = entry.toString();
  const fields = text.slice(0, -END_OF_EVENT.length).replace(ALARM, '');
  const alarms = text.match(ALARM) ?? [];
  return [fields, ...alarms, END_OF_EVENT].join('').split('\r\n').map(foldLine).join('\r\n');
}

const ALARM = /(?<=\r\n)BEGIN:VALARM\r\n[\s\S]*?(?<=\r\n)END:VALARM\r\n/g;
const END_OF_EVENT = 'END:VEVENT\r\n';

const NO_DAYS = new UsageError({
  ru: 'В этом отчёте нет сроков, и календарь из него не сделать: выберите другой вид файла или отчёт со сроками, например план работ',
  en: 'This report has no dates to make a calendar of: choose another format, or a report with dates such as the plan',
});

/** A calendar file without events is not valid, and some programs refuse it. */
const NO_EVENTS = new UsageError({
  ru: 'Календарь вышел бы пустым: ни у одной работы отчёта нет даты',
  en: 'The calendar would be empty: no work in the report has a date',
});
