import type { Language } from '../core/text.ts';
import type { Item } from '../plan/items.ts';
import type { Plan, PlannedOccurrence } from '../plan/model.ts';
import type { CalendarEvent } from '../report/calendar-event.ts';
import { itemCodes, itemNumber, itemTitle } from './describe-item.ts';
import { nameResponsible } from './name-responsible.ts';
import { schoolName } from './school-heading.ts';

/** The items that have a date, as events for a calendar. */
export function eventsOf(plan: Plan, items: readonly Item[], language: Language): CalendarEvent[] {
  return items.flatMap((item) => {
    const { occurrence, work, activity, state } = item;
    if (!occurrence) return [];
    return [
      {
        key: eventKey(plan, item),
        start: occurrence.start ?? occurrence.end,
        end: occurrence.end,
        isDue: isDeadline(occurrence),
        state,
        title: itemTitle(item),
        details: detailsOf(plan, item, language),
        place: activity.place,
        roles: [...new Set(work.responsible.map(nameResponsible))],
      },
    ];
  });
}

/**
 * Whether people want to be reminded of its end. Work for the whole period is too long for that, and what takes
 * place on one day of every week is their routine.
 */
function isDeadline({ start, end, whole, recurring }: PlannedOccurrence): boolean {
  return !whole && !(recurring && start === end);
}

/**
 * What stays the same while the plan is edited: the school, the period, the file's own name, the activity's id or
 * place, step and occurrence. The plan of another year, or another plan of the same year, has its own events.
 */
function eventKey({ school, at, period }: Plan, item: Item): string[] {
  const owner = school?.id ?? school?.name ?? at.file;
  const name = at.file.slice(at.file.lastIndexOf('/') + 1);
  return [owner, period?.from ?? '', name, itemNumber(item), String(item.number ?? 1)];
}

function detailsOf(plan: Plan, item: Item, language: Language): string[] {
  const words = WORDS[language];
  const codes = itemCodes(item);
  const people = [...new Set(item.work.responsible.map(nameResponsible))].join(', ');
  return [
    `${words.number} ${itemNumber(item)}`,
    plan.title && `${words.plan}: ${plan.title}`,
    `${words.school}: ${schoolName(plan, language)}`,
    item.work.form && `${words.form}: ${item.work.form}`,
    codes && `${words.codes}: ${codes}`,
    people && `${words.people}: ${people}`,
    item.work.documents.length > 0 && `${words.documents}: ${item.work.documents.join('; ')}`,
  ].flatMap((line) => line || []);
}

const WORDS = {
  ru: {
    number: 'Мероприятие №',
    plan: 'План',
    school: 'Школа',
    form: 'Форма',
    codes: 'Коды',
    people: 'Ответственные',
    documents: 'Итоговый документ',
  },
  en: {
    number: 'Activity No.',
    plan: 'Plan',
    school: 'School',
    form: 'Form',
    codes: 'Codes',
    people: 'Responsible',
    documents: 'Documents',
  },
};
