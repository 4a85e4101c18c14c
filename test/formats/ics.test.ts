import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { UsageError } from '../../src/core/errors.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { ics } from '../../src/formats/ics.ts';
import type { CalendarEvent } from '../../src/report/calendar-event.ts';
import type { Report } from '../../src/report/report.ts';
import { hostileText } from './hostile-text.ts';

const context: FormatContext = {
  language: 'ru',
  today: '2023-04-01',
  color: false,
  width: 80,
  ascii: false,
  csv: 'excel',
};

const report = (events: Report['events'], title = 'Сроки'): Report => ({
  kind: 'x',
  title,
  language: 'ru',
  blocks: [],
  data: {},
  ...(events && { events }),
});

const event = (own: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key: ['Школа', '2022-09-01', 'roadmap.yaml', '1', '1'],
  start: '2023-04-03',
  end: '2023-04-14',
  isDue: true,
  state: 'upcoming',
  title: 'Диагностика',
  details: [],
  place: undefined,
  roles: [],
  ...own,
});

const write = (events: Report['events'], title?: string): string =>
  String(ics.render(report(events, title), context));

/** The events of a calendar file, as another program reads them. */
function read(text: string): { calendar: ICAL.Component; events: ICAL.Component[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

const first = (own: Partial<CalendarEvent>): ICAL.Component | undefined =>
  read(write([event(own)])).events[0];

const value = (component: ICAL.Component | undefined, name: string): string =>
  String(component?.getFirstPropertyValue(name) ?? '');

/** When the alarms of an event ring, as the other program reckons. */
function ringsOf(own: Partial<CalendarEvent>): string[] {
  const component = first(own);
  const { startDate, endDate } = new ICAL.Event(component);
  return (component?.getAllSubcomponents('valarm') ?? []).map((alarm) => {
    const trigger = alarm.getFirstProperty('trigger');
    const time = (trigger?.getParameter('related') === 'END' ? endDate : startDate).clone();
    time.isDate = false;
    time.addDuration(trigger?.getFirstValue() as ICAL.Duration);
    return time.toString();
  });
}

describe('a calendar', () => {
  test('has a whole-day event that ends behind its last day', () => {
    const component = first({});
    expect(value(component, 'dtstart')).toBe('2023-04-03');
    expect(value(component, 'dtend')).toBe('2023-04-15');
    expect(component?.getFirstProperty('dtstart')?.type).toBe('date');
    const due = first({ start: '2023-12-31', end: '2023-12-31' });
    expect([value(due, 'dtstart'), value(due, 'dtend')]).toEqual(['2023-12-31', '2024-01-01']);
  });

  test('says all that there is to say, and blocks nobody’s day', () => {
    const component = first({
      title: 'Педсовет; итоги, планы',
      details: ['Мероприятие № 1', 'Коды: 5.5, 6.1'],
      place: 'Кабинет 5, 2 этаж',
      roles: ['Педагог-психолог', 'Зам. директора, по УВР'],
    });
    expect(value(component, 'summary')).toBe('Педсовет; итоги, планы');
    expect(value(component, 'description')).toBe('Мероприятие № 1\nКоды: 5.5, 6.1');
    expect(value(component, 'location')).toBe('Кабинет 5, 2 этаж');
    expect(component?.getFirstProperty('categories')?.getValues()).toEqual([
      'Педагог-психолог',
      'Зам. директора, по УВР',
    ]);
    expect(value(component, 'transp')).toBe('TRANSPARENT');
    expect(value(component, 'dtstamp')).toBe('2023-04-01T00:00:00Z');
    expect(value(component, 'status')).toBe('');
    expect(value(first({ state: 'cancelled' }), 'status')).toBe('CANCELLED');
  });

  test('is named, in one line', () => {
    const text = write([event()], 'Сроки, дела;\nEND:VCALENDAR');
    expect(text).toContain('\r\nX-WR-CALNAME:Сроки\\, дела\\; END:VCALENDAR\r\n');
    expect(value(read(text).calendar, 'prodid')).toContain('karta');
    expect(read(write([event()], 'END:VCALENDAR')).events).toHaveLength(1);
  });
});

describe('an alarm', () => {
  test('rings in the morning, 7 days and 1 day before a due date', () => {
    const due = { start: '2023-04-14', end: '2023-04-14' };
    expect(ringsOf(due)).toEqual(['2023-04-07T09:00:00', '2023-04-13T09:00:00']);
  });

  test('rings before the last day of work that takes longer, but not before its first', () => {
    expect(ringsOf({})).toEqual(['2023-04-07T09:00:00', '2023-04-13T09:00:00']);
    expect(ringsOf({ start: '2023-04-07' })).toEqual([
      '2023-04-07T09:00:00',
      '2023-04-13T09:00:00',
    ]);
    expect(ringsOf({ start: '2023-04-08' })).toEqual(['2023-04-13T09:00:00']);
  });

  test.each(['done', 'done-late', 'cancelled'] as const)(
    'is silent for work that is %s',
    (state) => {
      expect(ringsOf({ state })).toEqual([]);
    },
  );

  test('is silent where nothing is due', () => {
    expect(ringsOf({ isDue: false })).toEqual([]);
  });
});

describe('the id of an event', () => {
  const idsOf = (events: CalendarEvent[]): string[] =>
    read(write(events)).events.map((one) => value(one, 'uid'));

  test('stays the same whatever is written in the event', () => {
    const other = { title: 'Иначе', end: '2023-05-01', state: 'done', details: ['x'] } as const;
    expect(idsOf([event()])).toEqual(idsOf([event(other)]));
    expect(idsOf([event()])[0]).toMatch(/^[0-9a-f]{32}@karta$/);
  });

  test('is another for another key, and for the same key in the same file', () => {
    const ids = idsOf([event(), event({ key: ['Школа', '2'] }), event(), event()]);
    expect(new Set(ids).size).toBe(4);
    expect(idsOf([event({ key: ['a', 'b'] })])).not.toEqual(idsOf([event({ key: ['a,b'] })]));
  });
});

describe('a report without dates', () => {
  test.each([
    ['no days', undefined],
    ['no event', []],
  ])('is refused in plain words: %s', (_, events) => {
    expect(() => write(events)).toThrow(UsageError);
  });
});

describe('texts of strangers', () => {
  const anyEvent = fc
    .record({
      start: fc.integer({ min: 0, max: 500 }),
      days: fc.integer({ min: 0, max: 400 }),
      title: hostileText(),
      details: fc.array(hostileText(), { maxLength: 3 }),
      place: hostileText(),
      roles: fc.array(hostileText(), { maxLength: 3 }),
      key: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    })
    .map(({ start, days, ...texts }) => {
      const from = addDays('2022-09-01', start);
      return event({ ...texts, start: from, end: addDays(from, days) });
    });

  test('stay texts for another program, which finds the same events and no more', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 1, maxLength: 5 }),
        hostileText(),
        (all, title) => {
          const text = write(all, title);
          const { events } = read(text);
          expect(events).toHaveLength(all.length);
          expect(new Set(events.map((one) => value(one, 'uid'))).size).toBe(all.length);
          for (const [index, one] of events.entries()) {
            const { start = '', end = '' } = all[index] ?? {};
            expect(value(one, 'dtstart')).toBe(start);
            expect(value(one, 'dtend')).toBe(addDays(end, 1));
            expect(one.getAllSubcomponents().length).toBeLessThanOrEqual(2);
          }
        },
      ),
    );
  });

  test('make lines of at most 75 bytes without control characters or torn letters', () => {
    fc.assert(
      fc.property(anyEvent, (one) => {
        const bytes = Buffer.from(write([one]));
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        expect(write([one])).toBe(text);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
        }
      }),
    );
  });

  test.each(['<script>alert(1)</script>', '=cmd|calc', ']]>', 'я😀'.repeat(5_000)])(
    'are read back as they were: %#',
    (text) => {
      expect(value(first({ title: text }), 'summary')).toBe(text);
    },
  );

  test.each(['BEGIN:VALARM', 'END:VEVENT', 'x\r\nEND:VALARM', 'x\u2028END:VALARM\r\n'])(
    'are no lines of their own: %j',
    (text) => {
      const { events } = read(write([event({ title: text, details: [text], place: text })]));
      expect(events.map((one) => one.getAllSubcomponents().length)).toEqual([2]);
    },
  );

  test('make the same bytes each time', () => {
    expect(write([event()])).toBe(write([event()]));
  });
});
