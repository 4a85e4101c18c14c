import type { Remark } from './remark.ts';
import type { ImportedActivity } from './rows/read-activities.ts';

/** The activities of all tables in one list; they are numbered anew if tables repeat each other's numbers. */
export function numberAnew(lists: readonly (readonly ImportedActivity[])[]): {
  activities: readonly ImportedActivity[];
  remarks: readonly Remark[];
} {
  const activities = lists.flat();
  const ids = activities.map(({ value }) => String(value.id));
  if (new Set(ids).size === ids.length) return { activities, remarks: [] };
  return {
    activities: activities.map((one, index) => ({
      ...one,
      value: { ...one.value, id: index + 1 },
    })),
    remarks: [
      {
        kind: 'doubt',
        message: {
          ru: `В таблицах документа номера мероприятий повторяются, поэтому мероприятия пронумерованы подряд, от 1 до ${ids.length}: проверьте, нет ли где-то ссылок на прежние номера.`,
          en: `The document's tables repeat the numbers of activities, so these are numbered anew from 1 to ${ids.length}: see whether anything refers to the old numbers.`,
        },
      },
    ],
  };
}
