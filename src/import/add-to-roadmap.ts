import type { FieldChange } from '../documents/edit/field-change.ts';
import { shapeAt } from '../schema/shape-at.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { ActivityEntry, RoadmapFile } from '../schema/types.ts';
import { type Addition, plainOf } from './addition.ts';
import type { Remark } from './remark.ts';
import { sameText } from './same-text.ts';

/**
 * What a document adds to a roadmap that is there already: fields that it lacks, tasks and activities that it has not.
 * Nothing that stands there is changed: it may be newer than the document.
 */
export function addToRoadmap(existing: Checked<RoadmapFile>, imported: RoadmapFile): Addition {
  const shape = shapeAt('roadmap', []);
  const changes: FieldChange[] = [];
  const remarks: Remark[] = [];
  const put = (key: string, act: FieldChange['act']): void => {
    changes.push({ at: [], key, shape, act });
  };
  for (const [key, value] of Object.entries(imported)) {
    const isThere = existing[key as keyof RoadmapFile] !== undefined;
    if (!isThere && value !== undefined) put(key, { set: plainOf(value) });
  }
  for (const task of existing.tasks ? (imported.tasks ?? []) : []) {
    const isThere = existing.tasks?.some((one) => String(one?.id) === String(task.id));
    if (!isThere) put('tasks', { append: plainOf(task) });
  }
  const known = (existing.activities ?? []).flatMap((one) => one ?? []);
  const ids = new Set(known.map(({ id }) => String(id)));
  for (const activity of existing.activities ? imported.activities : []) {
    if (known.some((one) => isSame(one, activity))) continue;
    const isTaken = ids.has(String(activity.id));
    const id = isTaken ? freeNumber(ids) : activity.id;
    ids.add(String(id));
    if (isTaken) remarks.push(renumbered(activity, id));
    put('activities', { append: plainOf({ ...activity, ...(id !== undefined && { id }) }) });
  }
  return { changes, remarks };
}

/** The same work: by its title, or by those of its steps. */
function isSame(one: Checked<ActivityEntry>, other: ActivityEntry): boolean {
  return sameText(nameOf(one), nameOf(other));
}

function nameOf({ title, steps }: Checked<ActivityEntry>): string {
  return title ?? (steps ?? []).map((step) => step?.title ?? '').join(' ');
}

function freeNumber(ids: ReadonlySet<string>): number {
  let id = ids.size + 1;
  while (ids.has(String(id))) id += 1;
  return id;
}

function renumbered(activity: ActivityEntry, id: ActivityEntry['id']): Remark {
  return {
    kind: 'doubt',
    message: {
      ru: `Под номером ${activity.id} в roadmap.yaml уже стоит другое мероприятие, поэтому «${nameOf(activity)}» добавлено под номером ${id}.`,
      en: `The number ${activity.id} is that of another activity in roadmap.yaml, so “${nameOf(activity)}” was added under the number ${id}.`,
    },
  };
}
