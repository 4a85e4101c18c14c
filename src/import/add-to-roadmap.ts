import type { FieldChange } from '../documents/edit/field-change.ts';
import { shapeAt } from '../schema/shape-at.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { ActivityEntry, RoadmapFile } from '../schema/types.ts';
import { type Addition, plainOf } from './addition.ts';
import { isEmptyPlace } from './is-empty-place.ts';
import { matchActivities, nameOf } from './match-activities.ts';
import type { Remark } from './remark.ts';
import { nameActivity, shortened, tellDifferences } from './tell-differences.ts';

/**
 * What a document adds to a roadmap that is there already: what was left to be filled in, fields that it lacks, tasks and
 * activities that it has not. Nothing else that stands there is changed, for it may be newer than the document; what
 * differs is told of.
 */
export function addToRoadmap(
  existing: Checked<RoadmapFile>,
  imported: Partial<RoadmapFile>,
): Addition {
  const fills = fillPlaces([], existing, imported);
  const added = addFields(existing, imported);
  const { changes, ...rest } = existing.activities
    ? addActivities(existing.activities, imported.activities ?? [])
    : { changes: [], fills: [], remarks: [] };
  return {
    changes: [...fills, ...rest.fills, ...added, ...changes],
    isFilling: added.length + changes.length === 0,
    remarks: rest.remarks,
  };
}

function change(at: FieldChange['at'], key: string, act: FieldChange['act']): FieldChange {
  return { at, key, shape: shapeAt('roadmap', at), act };
}

/** Puts what the document says in place of ___. */
function fillPlaces(at: FieldChange['at'], existing: object, imported: object): FieldChange[] {
  const before = new Map(Object.entries(existing));
  return Object.entries(imported)
    .filter(([key, value]) => isEmptyPlace(before.get(key)) && !isEmptyPlace(value))
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => change(at, key, { set: plainOf(value) }));
}

function addFields(
  existing: Checked<RoadmapFile>,
  imported: Partial<RoadmapFile>,
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [key, value] of Object.entries(imported)) {
    const isThere = existing[key as keyof RoadmapFile] !== undefined;
    if (!isThere && value !== undefined) changes.push(change([], key, { set: plainOf(value) }));
  }
  for (const task of existing.tasks ? (imported.tasks ?? []) : []) {
    const isThere = existing.tasks?.some((one) => String(one?.id) === String(task.id));
    if (!isThere) changes.push(change([], 'tasks', { append: plainOf(task) }));
  }
  return changes;
}

type Known = Checked<ActivityEntry> | undefined;

function addActivities(
  existing: readonly Known[],
  imported: readonly ActivityEntry[],
): { fills: FieldChange[]; changes: FieldChange[]; remarks: Remark[] } {
  const { pairs, missing } = matchActivities(existing, imported);
  const [fills, changes, remarks]: [FieldChange[], FieldChange[], Remark[]] = [[], [], []];
  for (const [index, at] of pairs) {
    const [one, other] = [existing[at], imported[index]];
    if (!one || !other) continue;
    fills.push(...fillPlaces(['activities', at], one, other));
    remarks.push(...tellDifferences(one, other));
  }
  const fresh = imported.filter((_, index) => !pairs.has(index));
  const ids = numberFresh(existing, fresh);
  const renamed = new Set<Known>();
  fresh.forEach((activity, index) => {
    const id = ids[index];
    if (id !== activity.id) {
      const holder = missing
        .map((at) => existing[at])
        .find((one) => String(one?.id) === String(activity.id));
      if (holder) renamed.add(holder);
      remarks.push(renumbered(activity, id, holder));
    }
    const append = plainOf({ ...activity, ...(id !== undefined && { id }) });
    changes.push(change([], 'activities', { append }));
  });
  // A document with none of the activities is another one, and its silence tells nothing.
  const lacked = pairs.size > 0 ? missing.map((at) => existing[at]) : [];
  remarks.push(...lacked.flatMap((one) => (one && !renamed.has(one) ? [isGone(one)] : [])));
  return { fills, changes, remarks };
}

/** The number of each new activity: that of the document where it is free, else one that nothing in either has. */
function numberFresh(
  existing: readonly Known[],
  fresh: readonly ActivityEntry[],
): readonly ActivityEntry['id'][] {
  const taken = new Set(existing.flatMap((one) => (one?.id === undefined ? [] : String(one.id))));
  const used = new Set<string>();
  const kept = fresh.map(({ id }) => {
    const isFree = id === undefined || !(taken.has(String(id)) || used.has(String(id)));
    if (id !== undefined) used.add(String(id));
    return isFree;
  });
  const numbers = [...taken, ...used].map(Number).filter(Number.isSafeInteger);
  let last = Math.max(taken.size, ...numbers);
  return fresh.map(({ id }, index) => {
    if (kept[index]) return id;
    last += 1;
    return last;
  });
}

function isGone(one: Checked<ActivityEntry>): Remark {
  const title = one.id === undefined ? '' : ` «${shortened(nameOf(one))}»`;
  const name = nameActivity(one);
  return {
    kind: 'doubt',
    message: {
      ru: `${name.ru[0]?.toUpperCase()}${name.ru.slice(1)}${title} в документе больше нет: в roadmap.yaml оставлено.`,
      en: `The document no longer has ${name.en}${title}: it was left in roadmap.yaml.`,
    },
  };
}

function renumbered(
  activity: ActivityEntry,
  id: ActivityEntry['id'],
  renamed: Checked<ActivityEntry> | undefined,
): Remark {
  const title = shortened(nameOf(activity));
  const before = renamed && shortened(nameOf(renamed));
  const message =
    before === undefined
      ? {
          ru: `Под номером ${activity.id} в roadmap.yaml уже стоит другое мероприятие, поэтому «${title}» добавлено под номером ${id}.`,
          en: `The number ${activity.id} is that of another activity in roadmap.yaml, so “${title}” was added under the number ${id}.`,
        }
      : {
          ru: `Под номером ${activity.id} в документе «${title}», а в roadmap.yaml «${before}»: добавлено под номером ${id}; если это одно и то же под новым названием, удалите лишнее.`,
          en: `The number ${activity.id} is “${title}” in the document and “${before}” in roadmap.yaml: it was added under the number ${id}; if both are the same under a new title, delete one.`,
        };
  return { kind: 'doubt', message };
}
