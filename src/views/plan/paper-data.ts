import type { Item } from '../../plan/items.ts';

/** What a printed plan tells of an item beyond what all views tell; null for what the roadmap doesn't say. */
export function paperData({ activity, work }: Item): object {
  return {
    task: activity.task?.id ?? null,
    form: work.form ?? null,
    participants: activity.participants ?? null,
    place: activity.place ?? null,
    documents: work.documents,
    done: (work.done?.days ?? []).map(({ day }) => day),
    evidence: work.evidence.map(({ title, number, date, file }) => ({
      title: title ?? null,
      number: number ?? null,
      date: date ?? null,
      file: file ?? null,
    })),
    note: activity.note ?? null,
  };
}
